"""The responsibility matrix as a page of HTML that stands alone.

Tables have captions and scoped headers of rows, columns and groups of columns (WCAG 2.2, 1.3.1);
each scrolls in a region of its own that the keyboard reaches.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from palveluketju.description.matrix import scope_of, taken_text, title_of, word, words
from palveluketju.description.table import Head, Line, Table, folded, legend
from palveluketju.export.html import page

_MOST_COLUMNS = 20
"""With more columns than this a table has one for each organisation, not for each role."""


@dataclass(frozen=True, slots=True)
class Group:
    """The columns of one organisation: how many they are."""

    title: str
    span: int


@dataclass(frozen=True, slots=True)
class Section:
    """One table of the page; `label` heads its first column, `has_ids` tells to show ids there."""

    title: str
    caption: str
    label: str
    has_ids: bool
    heads: tuple[Head, ...]
    lines: tuple[Line, ...]

    @property
    def has_roles(self) -> bool:
        """Whether the columns are those of roles."""
        return any(head.role for head in self.heads)

    @property
    def groups(self) -> tuple[Group, ...]:
        """The organisations, each with its columns."""
        found = groupby(self.heads, lambda head: head.key.split("/")[0])
        return tuple(
            Group(heads[0].organisation, len(heads)) for heads in (list(each) for _, each in found)
        )


def matrix_to_html(found: Table) -> str:
    """The page of a matrix: legend, duties, steps chain by chain and, if there are any, areas."""
    return page(
        "matrix",
        {
            "language": found.language,
            "title": title_of(found),
            "scope": scope_of(found),
            "words": words(found.language),
            "legend": tuple(legend(found.language)),
            "duties": duty_section(found),
            "chains": tuple(chain_sections(found)),
            "places": _places(found),
        },
    )


def duty_section(found: Table) -> Section:
    """The table of duties."""
    few = replace(found, steps=())
    shown = few if len(few.heads) <= _MOST_COLUMNS else folded(few)
    return _section(
        word("duties", found.language),
        word("duty-caption", found.language),
        word("duty", found.language),
        shown.heads,
        shown.duties,
        has_ids=True,
    )


def chain_sections(found: Table) -> Iterator[Section]:
    """One table of steps for each chain."""
    for _, each in groupby(found.steps, lambda line: line.chain_key):
        lines = tuple(each)
        yield _section(
            lines[0].chain,
            word("step-caption", found.language).format(lines[0].chain),
            word("step", found.language),
            found.heads,
            lines,
            has_ids=False,
        )


def _section(  # noqa: PLR0913
    title: str,
    caption: str,
    label: str,
    heads: tuple[Head, ...],
    lines: tuple[Line, ...],
    *,
    has_ids: bool,
) -> Section:
    """A section without the columns in which nobody has any part."""
    used = [n for n in range(len(heads)) if any(line.cells[n] for line in lines)]
    few = tuple(replace(line, cells=tuple(line.cells[n] for n in used)) for line in lines)
    return Section(title, caption, label, has_ids, tuple(heads[n] for n in used), few)


def _places(found: Table) -> dict[str, object] | None:
    if not found.places:
        return None
    return {
        "heads": [each.title for each in found.places],
        "rows": [
            (line, [taken_text(each.duties[n]) for each in found.places])
            for n, line in enumerate(found.duties)
        ],
    }
