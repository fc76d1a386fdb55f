"""Load, check, draw: the only room that puts the others together.

`check` is imported from its own module, because it brings all rules with it and whoever draws
needs none.
"""

from palveluketju.pipeline.load import build, load
from palveluketju.pipeline.trouble import CannotRun

__all__ = ["CannotRun", "build", "load"]
