"""What is wrong with a model or a page, told so that the build of the site fails."""

from __future__ import annotations

import logging
import sys

from palveluketju.embed.library import Library
from palveluketju.findings import Severity

_HOSTS = ("properdocs", "mkdocs")


class ChainError(ValueError):
    """A model or a page that cannot be shown; its text says where."""


def trouble(words: str) -> Exception:
    """What to raise: the site generator's own error, which it tells without a traceback."""
    host = _host()
    found = getattr(sys.modules.get(f"{host}.exceptions"), "BuildError", None) if host else None
    error: Exception = (found or ChainError)(words)
    return error


def tell(found: Library) -> None:
    """Raise for errors of the model, each at its file and line; warn of what is less grave, once.

    A warning stops MkDocs and ProperDocs where they are strict.
    """
    errors = [told for told in found.contents.findings if told.severity is Severity.ERROR]
    if errors:
        raise trouble("\n".join(map(str, errors)))
    if not found.is_told:
        found.is_told = True
        log = logging.getLogger(f"{_host()}.plugins.palveluketju" if _host() else "palveluketju")
        for told in found.contents.findings:
            log.log(_LEVELS[told.severity], "%s", told)


_LEVELS = {Severity.WARNING: logging.WARNING, Severity.HINT: logging.INFO}


def _host() -> str:
    """The site generator that runs, if it is one that counts warnings under its own name."""
    return next((name for name in _HOSTS if f"{name}.exceptions" in sys.modules), "")
