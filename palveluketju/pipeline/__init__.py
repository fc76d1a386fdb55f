"""Load, check, draw: the only room that puts the others together."""

from palveluketju.pipeline.check import check
from palveluketju.pipeline.load import build, load
from palveluketju.pipeline.trouble import CannotRun

__all__ = ["CannotRun", "build", "check", "load"]
