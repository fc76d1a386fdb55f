"""A rule: its name, its page and the function that looks for its fault."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from textwrap import dedent
from typing import Any

from palveluketju.findings.finding import Finding, Severity
from palveluketju.findings.message import Message

Check = Callable[[Any], Iterator[Finding]]

_TITLE = re.compile(r"^# (.+)$", re.MULTILINE)
_SECTION = re.compile(r"^## (.+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Page:
    """The page of a rule: a summary and a reason in both languages, and two examples.

    `bad` and `good` are Markdown: indented blocks of YAML, each after a line that names
    its file. The faulty span of a bad example stands between guillemets.
    """

    summary: Message
    reason: Message
    bad: str
    good: str

    @classmethod
    def read(cls, docstring: str | None) -> Page:
        """The page written in a rule module's docstring.

        Raises ValueError if a part is missing.
        """
        text = dedent(docstring or "").strip()
        title, bad, good = _TITLE.search(text), _section(text, "Bad"), _section(text, "Good")
        if title is None:
            raise ValueError("the page has no Finnish title ('# ...')")
        english, finnish = text[: title.start()], text[title.end() : text.index("## Bad")]
        summary, _, reason = english.partition("\n")
        return cls(
            summary=Message(fi=title.group(1).strip(), en=summary.strip()),
            reason=Message(fi=finnish.strip(), en=reason.strip()),
            bad=bad,
            good=good,
        )


def _section(text: str, name: str) -> str:
    for match in _SECTION.finditer(text):
        if match.group(1).strip() == name:
            following = _SECTION.search(text, match.end())
            return text[match.end() : following.start() if following else len(text)].strip("\n")
    raise ValueError(f"the page has no section '## {name}'")


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule by its permanent name.

    `check` reads a subject and yields findings; None where the fault shows already while
    the text is read, so that the document or model room reports it under this name.
    """

    name: str
    severity: Severity
    docstring: str
    check: Check | None = None

    @property
    def page(self) -> Page:
        """The rule's page, read from its docstring."""
        return Page.read(self.docstring)
