"""The catalogue of duties for a reader or a program: counts, sources and whose duty is what."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from palveluketju.findings import MARKS, Message
from palveluketju.report.printable import dump, one_line, spot
from palveluketju.source import Place


@dataclass(frozen=True, slots=True)
class Reference:
    """A citation, how far it was read (`text-read`, `act-read`, `not-available`), and where."""

    cited: str
    mark: str
    place: Place


@dataclass(frozen=True, slots=True)
class Row:
    """A duty or right: whose it is, its first citation with its mark, and how sure it is."""

    duty: str
    title: str
    is_right: bool
    responsible: str
    basis: str
    mark: str
    status: str
    certainty: str
    place: Place


@dataclass(frozen=True, slots=True)
class Catalogue:
    """What a workspace says of the law; `is_indexed` tells whether it says what was read."""

    duties: tuple[Row, ...]
    limits: int
    registers: int
    subjects: int
    acts: int
    is_indexed: bool
    references: tuple[Reference, ...]


_CERTAINTIES: Mapping[str, Message] = {
    "verified": Message(fi="tarkistettu lähteestä", en="checked in the source"),
    "from-knowledge": Message(fi="muistin varassa", en="from memory"),
    "synthesis": Message(fi="päätelty lähteistä", en="concluded from sources"),
    "": Message(fi="ei sanottu", en="not stated"),
}


def to_text(found: Sequence[Catalogue], language: str, *, duties: bool) -> str:
    """The counts, the citations that were not read and, with `duties`, whose each duty is."""
    lines: list[str] = []
    for catalogue in found:
        lines += [*_counts(catalogue, language), *_unread(catalogue, language)]
        if duties:
            lines += ["", *_table(catalogue, language)]
    return "\n".join(lines) + "\n"


def _counts(catalogue: Catalogue, language: str) -> Iterator[str]:
    rights = sum(row.is_right for row in catalogue.duties)
    own = len(catalogue.duties) - rights
    yield Message(
        fi=f"tehtäviä {own}, oikeuksia {rights}, määräaikoja {catalogue.limits}, "
        f"rekistereitä {catalogue.registers}, aiheita {catalogue.subjects}, "
        f"säädöksiä {catalogue.acts}",
        en=f"duties {own}, rights {rights}, limits {catalogue.limits}, registers "
        f"{catalogue.registers}, subjects {catalogue.subjects}, acts {catalogue.acts}",
    ).say(language)
    sure = _said(Counter(row.certainty for row in catalogue.duties), _CERTAINTIES, language)
    yield Message(fi=f"tehtävien varmuus: {sure}", en=f"how sure the duties are: {sure}").say(
        language
    )
    total = len(catalogue.references)
    if not catalogue.is_indexed:
        yield Message(
            fi=f"lainkohtia {total}; työtilassa ei ole säädösten luetteloa, joten ei tiedetä, "
            "mitkä on luettu",
            en=f"citations {total}; the workspace has no index of acts, so it is not known "
            "which were read",
        ).say(language)
        return
    read = Counter(reference.mark for reference in catalogue.references)
    marks = _said({mark: read[mark] for mark in MARKS}, MARKS, language)
    yield Message(fi=f"lainkohtia {total}: {marks}", en=f"citations {total}: {marks}").say(language)


def _said(counts: Mapping[str, int], words: Mapping[str, Message], language: str) -> str:
    return ", ".join(f"{counts[key]} {words[key].say(language)}" for key in words if key in counts)


def _unread(catalogue: Catalogue, language: str) -> Iterator[str]:
    for reference in catalogue.references if catalogue.is_indexed else ():
        if reference.mark != "text-read":
            said = MARKS[reference.mark].say(language)
            yield f"  {spot(reference.place)}: {one_line(reference.cited)} ({said})"


def _table(catalogue: Catalogue, language: str) -> Iterator[str]:
    room = max((len(row.duty) for row in catalogue.duties), default=0)
    for row in catalogue.duties:
        about = (row.title, row.responsible, _basis(row, catalogue, language))
        yield f"{one_line(row.duty).ljust(room)}  {' · '.join(map(one_line, about))}"


def _basis(row: Row, catalogue: Catalogue, language: str) -> str:
    if not row.basis:
        return Message(fi="ei lainkohtaa", en="no citation").say(language)
    if not catalogue.is_indexed or row.mark == "text-read":
        return row.basis
    return f"{row.basis} ({MARKS[row.mark].say(language)})"


def to_json(found: Iterable[Catalogue]) -> str:
    """A list of one object a workspace; the keys are in `docs/reference/formats.md`."""
    return dump([_object(catalogue) for catalogue in found])


def _object(catalogue: Catalogue) -> dict[str, object]:
    read = Counter(reference.mark for reference in catalogue.references)
    return {
        "limits": catalogue.limits,
        "registers": catalogue.registers,
        "subjects": catalogue.subjects,
        "acts": catalogue.acts,
        "indexed": catalogue.is_indexed,
        "citations": {mark: read[mark] for mark in MARKS} if catalogue.is_indexed else {},
        "duties": [_duty(row, catalogue) for row in catalogue.duties],
    }


def _duty(row: Row, catalogue: Catalogue) -> dict[str, object]:
    return {
        "duty": row.duty,
        "title": row.title,
        "nature": "right" if row.is_right else "duty",
        "responsible": row.responsible,
        "basis": row.basis,
        "mark": row.mark if catalogue.is_indexed else "",
        "status": row.status,
        "certainty": row.certainty,
        "path": row.place.path,
        "line": row.place.span.start.line,
        "column": row.place.span.start.column,
    }
