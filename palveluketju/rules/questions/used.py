"""Which records of a workspace its chains rest on, directly or through others."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping

from palveluketju.model.citation import Citation
from palveluketju.model.record import Record
from palveluketju.model.reference import references
from palveluketju.model.workspace import SECTIONS, Model
from palveluketju.rules.questions.parts import parts
from palveluketju.source import Route

_SECTIONS_OF = {
    "parties": ("roles", "actors"),
    "receivers": ("roles", "actors"),
    "controllers": ("actors",),
    "bearers": ("roles", "actors", "registers"),
}


def used(model: Model) -> Mapping[tuple[str, str], Record]:
    """The records, by section and id, that some chain needs: its own and those they name.

    A duty brings its limits and its acts, a role its actor, an actor what it is part of.
    """
    found: dict[tuple[str, str], Record] = {}
    waiting: deque[Record] = deque(model.chains.values())
    while waiting:
        for name in _named(waiting.popleft()):
            record = getattr(model, name[0]).get(name[1])
            if record is not None and name not in found:
                found[name] = record
                waiting.append(record)
    return {name: found[name] for name in sorted(found)}


def _named(record: Record) -> list[tuple[str, str]]:
    names = [
        (section, reference.id)
        for reference in references(record, Route())
        for section in _SECTIONS_OF.get(reference.section, (reference.section,))
        if section in SECTIONS
    ]
    return [*names, *(("acts", cited.act) for _, cited in parts(record, Citation, Route()))]
