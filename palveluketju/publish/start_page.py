"""The start page: every chain with what it can be found by, the roles, and the duties."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from palveluketju.description.chain_map import ChainMap, chain_map
from palveluketju.description.pieces import Piece
from palveluketju.description.words import EDUCATIONS, word
from palveluketju.export.chain_picture import drawn
from palveluketju.model.chain import Chain
from palveluketju.publish.address import START, page_of
from palveluketju.publish.frame import Frame
from palveluketju.publish.source import Source


@dataclass(frozen=True, slots=True)
class Entry:
    """A chain on the start page; texts by which it is filtered."""

    piece: Piece
    purpose: str
    stage: str
    educations: tuple[str, ...]
    roles: tuple[str, ...]
    owners: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """A map page with its parts, or chains that are part of none."""

    entries: tuple[Entry, ...]


def pages(source: Source, frame: Frame) -> Iterator[tuple[str, str]]:
    """The one page."""
    groups = tuple(_groups(source))
    entries = [entry for group in groups for entry in group.entries]
    model = source.workspace.model
    whole = chain_map(source.names)
    yield (
        START,
        frame.page(
            "start",
            START,
            frame.site,
            {
                "groups": groups,
                "map": whole,
                "names": source.names,
                "picture": _picture(whole),
                "count": len(entries),
                "educations": _stages(entries, source.language),
                "role_choices": _choices(entries, "roles"),
                "stages": sorted({entry.stage for entry in entries}),
                "owners": _choices(entries, "owners"),
                "roles": [source.names.role_piece(name) for name in model.roles],
                "duties": [source.names.duty_piece(name) for name in model.duties],
            },
        ),
    )


def _picture(whole: ChainMap) -> str:
    """The map as SVG, each chain a link; empty where one chain is all."""
    boxes = whole.scene.symbols
    linked = (replace(each, link=f"./{page_of('chain', each.id)}") for each in boxes)
    return drawn(replace(whole.scene, symbols=tuple(linked))) if len(boxes) > 1 else ""


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
        tuple(EDUCATIONS[each].say(source.language) for each in record.education)
        or (word("nothing", source.language),),
        _roles(source, record),
        tuple(names.actor(actor) for actor in record.owners.values()),
    )


def _roles(source: Source, record: Chain) -> tuple[str, ...]:
    """The roles of the lanes, and those who may hold them: whoever has a page finds the chain."""
    parties = source.workspace.parties
    known = (each for lane in record.lanes for each in (lane, *parties.members(lane)))
    return tuple(source.names.role(role) for role in dict.fromkeys(known))


def _stages(entries: list[Entry], language: str) -> list[str]:
    """The stages of education that chains are about, from the first to the last; then none."""
    order = [*(each.say(language) for each in EDUCATIONS.values()), word("nothing", language)]
    return [each for each in order if any(each in entry.educations for entry in entries)]


def _choices(entries: list[Entry], key: str) -> list[str]:
    return sorted({text for entry in entries for text in getattr(entry, key)})
