"""The name of a chain, a step or a handoff in running text, as MyST writes a role."""

from __future__ import annotations

import re
from html import escape

from markdown import Markdown
from markdown.inlinepatterns import InlineProcessor

from palveluketju.export.cells import clean
from palveluketju.markdown.page import Page
from palveluketju.markdown.report import trouble
from palveluketju.pipeline.trouble import CannotRun

PATTERN = r"\{palveluketju\}`(?:([^`<]*?)\s*<([^`<>]+)>|([^`<>]+))`"
"""The thing alone, or a text of its own before the thing in angle brackets."""


class ChainName(InlineProcessor):
    """Writes what a thing is called; a link where the page shows it."""

    def __init__(self, pattern: str, md: Markdown, page: Page) -> None:
        super().__init__(pattern, md)
        self._converter = md
        self._page = page

    def handleMatch(  # type: ignore[override]  # noqa: N802 - as the library calls it
        self,
        m: re.Match[str],
        data: str,  # noqa: ARG002
    ) -> tuple[str, int, int]:
        """What stands for it until the page is whole, and the part of the text that it replaces."""
        try:
            name, anchor = self._page.name((m[2] or m[3]).strip())
        except CannotRun as error:
            raise trouble(f"{m[0]}\n{error.message.fi}") from None
        words = escape(clean(m[1] or name))
        shown = f'<a href="#{escape(anchor)}">{words}</a>' if anchor else f"<span>{words}</span>"
        # Kept aside like the blocks, for MkDocs looks for anchors in neither: it would miss them.
        return self._converter.htmlStash.store(shown), m.start(0), m.end(0)
