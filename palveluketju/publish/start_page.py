"""The start page: every chain with what it can be found by, the roles, and the duties."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from palveluketju.description.card import leads_to
from palveluketju.description.pieces import Piece
from palveluketju.description.words import EDUCATIONS
from palveluketju.publish.address import START
from palveluketju.publish.frame import Frame
from palveluketju.publish.source import Source


@dataclass(frozen=True, slots=True)
class Entry:
    """A chain on the start page; texts by which it is filtered, and where it leads."""

    piece: Piece
    purpose: str
    stage: str
    educations: tuple[str, ...]
    roles: tuple[str, ...]
    owners: tuple[str, ...]
    leads: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """A map page with its parts, or chains that are part of none."""

    entries: tuple[Entry, ...]


def pages(source: Source, frame: Frame) -> Iterator[tuple[str, str]]:
    """The one page."""
    groups = tuple(_groups(source))
    entries = [entry for group in groups for entry in group.entries]
    model = source.workspace.model
    yield (
        START,
        frame.page(
            "start",
            START,
            frame.site,
            {
                "groups": groups,
                "count": len(entries),
                "educations": _choices(entries, "educations"),
                "role_choices": _choices(entries, "roles"),
                "stages": sorted({entry.stage for entry in entries}),
                "owners": _choices(entries, "owners"),
                "roles": [source.names.role_piece(name) for name in model.roles],
                "duties": [source.names.duty_piece(name) for name in model.duties],
            },
        ),
    )


def _groups(source: Source) -> Iterator[Group]:
    model = source.workspace.model
    seen: set[str] = set()
    for name, chain in model.chains.items():
        if chain.part_of is None or chain.part_of not in model.chains:
            names = [name, *_parts(source, name)]
            seen.update(names)
            yield Group(tuple(_entry(source, each) for each in names))
    rest = [name for name in model.chains if name not in seen]
    if rest:
        yield Group(tuple(_entry(source, each) for each in rest))


def _parts(source: Source, top: str) -> Iterator[str]:
    for name, chain in source.workspace.model.chains.items():
        if chain.part_of == top and name != top:
            yield name
            yield from _parts(source, name)


def _entry(source: Source, name: str) -> Entry:
    told, names = source.chains[name], source.names
    record = source.workspace.model.chains[name]
    return Entry(
        names.chain_piece(name),
        told.purpose,
        told.stage,
        tuple(EDUCATIONS[each].say(source.language) for each in record.education),
        tuple(names.role(role) for role in record.lanes),
        tuple(names.actor(actor) for actor in record.owners.values()),
        tuple(names.chain_piece(each) for each in leads_to(record)),
    )


def _choices(entries: list[Entry], key: str) -> list[str]:
    return sorted({text for entry in entries for text in getattr(entry, key)})
