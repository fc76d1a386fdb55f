"""Reads one published statute: its number and title, what it amends and repeals, its sections."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

_FILE = re.compile(r"asd(\d{4})(\d{4})")
_SECTION = re.compile(r"^## (\d+(?: [a-zåäö])?) §")
_CHAPTER = re.compile(r"^#+ (\d+(?: [a-z])?) luku")
_CHANGES = re.compile(r"^(?:muutetaan|kumotaan|lisätään)\b")
_ACT = re.compile(r"\((\d+/\d{4})\)")
_ONE = r"\d+(?: [a-zåäö](?![a-zåäö]))?"
_LIST = re.compile(rf"({_ONE}(?:[–—-]{_ONE})?(?:(?:, | ja | sekä ){_ONE}(?:[–—-]{_ONE})?)*) §(?!:)")
_CHAPTERS = re.compile(r"(\d+(?: [a-z])?) luku\b")
_RANGE = re.compile(rf"({_ONE})(?:[–—-]({_ONE}))?")
_LONGEST = 130


@dataclass(frozen=True, slots=True)
class Statute:
    """A statute as it was published.

    `amends` is the number of the act that it amends, empty if it stands by itself; `sections`
    are the headings of its sections, empty where a section has none; `chapters` the chapter of
    each section; `repeals` its clause of repeal.
    """

    number: str
    order: tuple[int, int]
    title: str
    amends: str
    sections: Mapping[str, str]
    chapters: Mapping[str, str]
    repeals: str

    @classmethod
    def read(cls, path: Path) -> Statute:
        """The statute of a file; its number is in the name of the file."""
        match = _FILE.search(path.name)
        if match is None:
            raise ValueError(f"{path.name} is not named by year and number")
        year, number = int(match[1]), int(match[2])
        lines = [line.strip() for line in path.read_text("utf-8").splitlines()]
        changes = [line for line in lines[:20] if _CHANGES.match(line)]
        amended = _ACT.search(" ".join(changes))
        sections, chapters = _parts(lines)
        return cls(
            number=f"{number}/{year}",
            order=(year, number),
            title=_title(lines),
            amends=amended[1] if amended else "",
            sections=sections,
            chapters=chapters,
            repeals=next((line for line in changes if line.startswith("kumotaan")), ""),
        )


def repealed_by(statute: Statute, base: Statute) -> Iterator[str]:
    """The whole sections of the act `base` that a statute repeals."""
    if statute.amends != base.number:
        return
    clause = statute.repeals.split("sellais")[0]
    clause = clause.partition(f"({base.number})")[2]
    for numbers in _LIST.findall(clause):
        yield from _listed(numbers, base)
    for chapter in _CHAPTERS.findall(clause):
        yield from (section for section, of in base.chapters.items() if of == chapter)


def _listed(numbers: str, base: Statute) -> Iterator[str]:
    for first, last in _RANGE.findall(numbers):
        if not last:
            yield first
            continue
        known = list(base.sections)
        if first in known and last in known:
            yield from known[known.index(first) : known.index(last) + 1]
        else:
            yield from (first, last)


def _parts(lines: list[str]) -> tuple[dict[str, str], dict[str, str]]:
    sections: dict[str, str] = {}
    chapters: dict[str, str] = {}
    chapter = ""
    for index, line in enumerate(lines):
        if found := _CHAPTER.match(line):
            chapter = found[1]
        if found := _SECTION.match(line):
            following = lines[index + 1] if index + 1 < len(lines) else ""
            is_heading = len(following) <= _LONGEST and not following.endswith((".", ":", ";"))
            sections.setdefault(found[1], following if is_heading and following[:1] != "#" else "")
            chapters.setdefault(found[1], chapter)
    return sections, chapters


def _title(lines: list[str]) -> str:
    """The title: in one line, or begun by the kind of statute."""
    kind, rest = lines[2], lines[3]
    return f"{kind} {rest}" if kind in ("Laki", "Lag") or kind.endswith("asetus") else kind
