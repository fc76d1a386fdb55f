"""The fenced blocks of a Markdown page, and the page with other texts in them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

_FENCE = re.compile(r"^```(?P<language>\w*)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
_FILE = re.compile(r"`(?P<name>[^`]+\.\w+)`[^`\n]*:$")


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block.

    `lead` is the line of text before it, `start` and `end` are the offsets of its text in the
    page, and `follows` is True where only a blank line parts it from the block before.
    """

    language: str
    text: str
    lead: str
    start: int
    end: int
    follows: bool

    @property
    def file(self) -> str | None:
        """The file that the block is about: the last name in backticks of a lead ending in ':'."""
        match = _FILE.search(self.lead)
        return match["name"] if match else None


def blocks(page: str) -> tuple[Block, ...]:
    """The fenced blocks of a page, in order."""
    found: list[Block] = []
    above = 0
    for match in _FENCE.finditer(page):
        between = page[above : match.start()].strip()
        lead = between.splitlines()[-1] if between else ""
        found.append(
            Block(
                match["language"],
                match["text"],
                lead,
                match.start("text"),
                match.end("text"),
                follows=bool(found) and not between,
            )
        )
        above = match.end()
    return tuple(found)


def replaced(page: str, texts: Mapping[Block, str]) -> str:
    """The page with new texts in the given blocks."""
    for block in sorted(texts, key=lambda block: block.start, reverse=True):
        page = page[: block.start] + texts[block] + page[block.end :]
    return page


def fenced(language: str, text: str) -> str:
    """A fenced block."""
    return f"```{language}\n{text.rstrip()}\n```"
