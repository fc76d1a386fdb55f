"""What a build asks of the model before and after the pages are read."""

from __future__ import annotations

from collections.abc import Set

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util import logging

from palveluketju.findings import Severity
from palveluketju.pipeline.trouble import CannotRun
from palveluketju.sphinx.domain import domain_of
from palveluketju.sphinx.source import library_of

_LOG = logging.getLogger(__name__)


def changed(
    app: Sphinx,  # noqa: ARG001
    env: BuildEnvironment,
    added: Set[str],  # noqa: ARG001
    changed: Set[str],  # noqa: ARG001
    removed: Set[str],  # noqa: ARG001
) -> list[str]:
    """The pages to be read anew because a file has come to the model or gone from it.

    Sphinx itself notices a file that has changed.
    """
    pages = domain_of(env).pages
    if not pages:
        return []
    try:
        files = tuple(str(file) for file in library_of(env).files)
    except CannotRun:
        files = ()
    return [name for name, page in pages.items() if page.files != files]


def report(app: Sphinx, env: BuildEnvironment) -> list[str]:  # noqa: ARG001
    """Tell every finding of the model once, also of pages that were not read anew.

    A hint is told as information, the graver ones as warnings, which `-W` makes errors.
    """
    found = {
        told: None for _, page in sorted(domain_of(env).pages.items()) for told in page.findings
    }
    for told in found:
        say = _LOG.info if told.severity is Severity.HINT else _LOG.warning
        say(
            "%s[%s]: %s",
            told.severity,
            told.rule,
            told.words,
            type="palveluketju",
            subtype=told.rule,
            location=f"{told.path}:{told.line}",
        )
    return []
