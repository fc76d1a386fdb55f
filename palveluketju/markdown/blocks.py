"""The block of a page that shows a chain: a fence, as MyST writes a directive.

```{palveluketju} huolesta-tukeen
:show: diagram, steps
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from markdown import Markdown
from markdown.preprocessors import Preprocessor

from palveluketju.markdown.page import Page
from palveluketju.markdown.report import trouble
from palveluketju.pipeline.trouble import CannotRun

_FENCE = re.compile(r"^(?P<fence>`{3,}|~{3,})(?P<info>.*)$")
_OURS = re.compile(r"^\s*\{palveluketju\}\s*(?P<chain>.*?)\s*$")
_OPTION = re.compile(r"^:(?P<name>[\w-]+):\s*(?P<value>.*?)\s*$")
_HEADING = re.compile(r"^(#{1,6})\s")


class ChainBlocks(Preprocessor):
    """Puts the chains in the place of their blocks; other fences stay, with all that is in them."""

    def __init__(self, md: Markdown, page: Page) -> None:
        super().__init__(md)
        self._page = page

    def run(self, lines: list[str]) -> list[str]:
        """The lines of the page with the blocks shown."""
        self._page.begin()
        return list(self._shown(lines))

    def _shown(self, lines: list[str]) -> Iterator[str]:
        number, level = 0, 1
        while number < len(lines):
            line = lines[number]
            heading = _HEADING.match(line)
            level = len(heading[1]) if heading else level
            opened = _FENCE.match(line)
            if opened is None:
                yield line
                number += 1
                continue
            end = _end(lines, number, opened["fence"])
            ours = _OURS.match(opened["info"])
            if ours:
                yield from ("", self._block(ours["chain"], lines, number, end, level), "")
            else:
                yield from lines[number : end + 1]
            number = end + 1

    def _block(self, chain: str, lines: list[str], start: int, end: int, level: int) -> str:
        try:
            options = dict(_option(line) for line in lines[start + 1 : end] if line.strip())
            shown = self._page.show(chain, options, level + 1)
        except CannotRun as error:
            raise trouble(f"{lines[start]}\n{error.message.fi}") from None
        return self.md.htmlStash.store(shown)


def _end(lines: list[str], start: int, fence: str) -> int:
    """The line that closes a fence, or the last one."""
    for number in range(start + 1, len(lines)):
        line = lines[number].rstrip()
        if len(line) >= len(fence) and set(line) == {fence[0]}:
            return number
    return len(lines) - 1


def _option(line: str) -> tuple[str, str]:
    found = _OPTION.match(line)
    if found is None:
        raise CannotRun(
            f"riviä '{line.strip()}' ei ymmärretty; asetus kirjoitetaan ':show: diagram, steps'",
            f"line '{line.strip()}' was not understood; an option is ':show: diagram, steps'",
        )
    return found["name"], found["value"]
