"""The responsibility matrix for a reader at a terminal, or for a program."""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.description.matrix import scope_of, taken_text, title_of
from palveluketju.description.table import Had, Head, Line, Table, Taken
from palveluketju.findings import Message
from palveluketju.report.printable import dump, one_line
from palveluketju.responsibility.parts import Part

_DUTIES = Message(fi="Tehtävät ja oikeudet", en="Duties and rights")
_STEPS = Message(fi="Vaiheet: {}", en="Steps: {}")
_AREA = Message(fi="Kuka hoitaa alueella", en="Who takes what in the area of")
_OWN = Message(fi="kunta itse", en="the municipality itself")
_NOBODY = Message(fi="kenelläkään ei ole osaa", en="nobody has a part")


def to_text(found: Table) -> str:
    """Every duty and step with its parts, one part a line: who has it, and what says so."""
    lines = [one_line(title_of(found)), one_line(scope_of(found)), ""]
    lines += [f"{_DUTIES.say(found.language)}: {len(found.duties)}", ""]
    for line in found.duties:
        lines += _told(line, found)
    chain = ""
    for line in found.steps:
        if line.chain_key != chain:
            chain = line.chain_key
            title = _STEPS.say(found.language).format(one_line(line.chain))
            lines += ["", title, ""]
        lines += _told(line, found)
    lines += _places(found)
    return "\n".join(lines) + "\n"


def _places(found: Table) -> Iterator[str]:
    """Who takes each duty, area by area; areas that are alike are told together."""
    alike: dict[tuple[str, ...], list[str]] = {}
    for place in found.places:
        taken = (
            f"{each.duty}: {one_line(taken_text(each))}"
            for each in place.duties
            if each.takers or each.remarks
        )
        own = tuple(text.replace(place.title, _OWN.say(found.language)) for text in taken)
        alike.setdefault(own, []).append(one_line(place.title))
    for own, titles in alike.items():
        yield from ("", f"{_AREA.say(found.language)}: {', '.join(titles)}", "")
        yield from (f"    {text}" for text in own)


def _told(line: Line, found: Table) -> Iterator[str]:
    law = f" ({one_line(line.law)})" if line.law else ""
    duties = f" [{', '.join(line.duties)}]" if line.chain_key and line.duties else ""
    yield f"{one_line(line.key)}  {one_line(line.title)}{duties}{law}"
    for remark in line.remarks:
        yield f"    {remark}"
    if not any(line.cells) and not line.remarks:
        yield f"    {_NOBODY.say(found.language)}"
    for part in Part:
        names = [
            (f"{one_line(head.title)} [{had.source}]", had.part)
            for head, cell in zip(found.heads, line.cells, strict=True)
            for had in cell
            if had.letter == part.value
        ]
        if names:
            yield f"    {names[0][1]} ({part.value}): {'; '.join(name for name, _ in names)}"


def to_json(found: Table) -> str:
    """The matrix as one object; the keys are in `docs/reference/formats.md`."""
    return dump(
        {
            "title": found.title,
            "area": found.area_key or None,
            "day": found.day.isoformat() if found.day else None,
            "columns": [
                {"column": each.key, "organisation": each.organisation, "role": each.role}
                for each in found.heads
            ],
            "duties": [_object(each, found.heads, "duty") for each in found.duties],
            "steps": [_object(each, found.heads, "step") for each in found.steps],
            "areas": [
                {
                    "area": each.key,
                    "title": each.title,
                    "duties": [_taken(taken) for taken in each.duties],
                }
                for each in found.places
            ],
        }
    )


def _object(line: Line, heads: tuple[Head, ...], kind: str) -> dict[str, object]:
    where = {"chain": line.chain_key, "duties": list(line.duties)} if kind == "step" else {}
    return {
        kind: line.key,
        **where,
        "title": line.title,
        "law": line.law,
        "remarks": list(line.remark_keys),
        "parts": [
            _part(head, had) for head, cell in zip(heads, line.cells, strict=True) for had in cell
        ],
    }


def _taken(taken: Taken) -> dict[str, object]:
    takers = [{"actor": each.key, "source": each.source_key} for each in taken.takers]
    return {"duty": taken.duty, "takers": takers, "remarks": list(taken.remarks)}


def _part(head: Head, had: Had) -> dict[str, str]:
    return {"column": head.key, "part": had.letter, "source": had.source_key}
