"""The site of a workspace, made once for all tests of a process."""

from collections.abc import Mapping
from functools import cache

import palveluketju as pk
from palveluketju.pipeline import workers
from palveluketju.publish.site import site


@cache
def files(folder: str = "models") -> Mapping[str, bytes]:
    """Every file of the site by its path."""
    workspace = pk.load(folder)
    return site(workspace, pk.check(workspace), "fi", each=workers.each)
