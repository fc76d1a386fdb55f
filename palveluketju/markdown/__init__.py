"""Python-Markdown extension: a block shows a chain, a name leads to it. For MkDocs and its kin.

    markdown_extensions:
      - palveluketju:
          models: models

The syntax is that of MyST, so that the same page may be built by Sphinx too.
"""

from __future__ import annotations

from typing import Any

from markdown import Markdown
from markdown.extensions import Extension

from palveluketju.markdown.blocks import ChainBlocks
from palveluketju.markdown.names import PATTERN, ChainName
from palveluketju.markdown.page import Page

# After the lines are made alike (30), before anybody else's fences (25) and code (190).
_BLOCKS_FIRST, _NAMES_FIRST = 27, 195


class ChainExtension(Extension):
    """Shows chains of the workspace `models`, in `language` (default: the model's)."""

    def __init__(self, **options: Any) -> None:
        self.config = {
            "models": ["models", "Folder or file of the workspace"],
            "language": ["", "fi, sv or en; the model's own where empty"],
        }
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - as the library calls it
        """Add the block and the name to a converter."""
        page = Page(self.getConfig("models"), self.getConfig("language"))
        md.preprocessors.register(ChainBlocks(md, page), "palveluketju", _BLOCKS_FIRST)
        md.inlinePatterns.register(ChainName(PATTERN, md, page), "palveluketju", _NAMES_FIRST)


def makeExtension(**options: Any) -> ChainExtension:  # noqa: N802 - as the library asks
    """The extension, as Python-Markdown makes it by its name."""
    return ChainExtension(**options)
