"""A chain becomes a scene: everything to be drawn, said in one language."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from palveluketju.findings import Trace
from palveluketju.graph.chain import ChainView
from palveluketju.layout.accents import accent_of
from palveluketju.layout.arrows_of import arrows_of
from palveluketju.layout.path_of import path_of
from palveluketju.layout.scene import (
    Anytime,
    Group,
    Heading,
    Lane,
    LegendRow,
    Scene,
    Symbol,
)
from palveluketju.layout.scene_words import LEGEND
from palveluketju.layout.speaker import Speaker
from palveluketju.layout.symbols_of import symbols_of, to_status

NO_LANE = "?"


def scene_of(
    chain: ChainView, language: str | None = None, trace: Trace = (), fault: str = ""
) -> Scene:
    """The scene of a chain in `language`, by default the workspace's.

    With a trace the path of a fault stands out, its moves are numbered instead of the steps, and
    the step or handoff `fault` says that the fault shows there.
    """
    speaker = Speaker(chain, language or chain.language)
    path = path_of(chain, trace, fault) if trace else None
    groups, lanes = _lanes(speaker)
    return Scene(
        id=chain.id,
        heading=_heading(speaker),
        groups=groups,
        lanes=lanes,
        symbols=tuple(_in_lanes(symbols_of(speaker, path), lanes)),
        arrows=tuple(arrows_of(speaker, path)),
        anytime=tuple(_anytime(speaker)),
        legend=_legend(speaker.language),
        language=speaker.language if speaker.language in LEGEND else "fi",
        description=_description(speaker, trace),
        anytime_title=speaker.words["anytime"],
    )


def _description(speaker: Speaker, trace: Trace) -> str:
    """What the chain is for and, for those who do not see the picture, the path in words."""
    purpose = speaker.say(speaker.chain.record.purpose)
    if not trace:
        return purpose
    moves = (
        f"{number}. {move.words.say(speaker.language).rstrip('.')}."
        for number, move in enumerate(trace, start=1)
    )
    return f"{purpose} {speaker.words['path']}{' '.join(moves)}"


def _legend(language: str) -> tuple[LegendRow, ...]:
    rows = LEGEND.get(language, LEGEND["fi"])
    return tuple(LegendRow(mark, text) for mark, text in rows)


def _lanes(speaker: Speaker) -> tuple[tuple[Group, ...], tuple[Lane, ...]]:
    """The lanes in the author's order; neighbours of one organisation form a group.

    Roles that have steps but are not among the author's lanes follow at the end.
    """
    chain = speaker.chain
    used = (step.role or NO_LANE for step in chain.steps.values())
    groups: list[Group] = []
    lanes: list[Lane] = []
    last: tuple[str, ...] = ()
    for role in dict.fromkeys((*chain.record.lanes, *used)):
        actors = chain.parties.actors(None if role == NO_LANE else role)
        organisations = tuple(dict.fromkeys(map(chain.parties.organisation, actors)))
        if not groups or organisations != last:
            groups.append(_group(speaker, organisations, len(groups)))
        last = organisations
        title = speaker.role(None if role == NO_LANE else role)
        lanes.append(Lane(role, title, groups[-1].id))
    return tuple(groups), tuple(lanes)


def _group(speaker: Speaker, organisations: tuple[str, ...], number: int) -> Group:
    """The band of lanes held by these organisations: of several, where any of them may act."""
    accent = accent_of(speaker.chain.parties, organisations)
    titles = [speaker.actor(name) for name in organisations]
    return Group(f"g{number}", " / ".join(titles) or speaker.words["other-lanes"], accent)


def _in_lanes(symbols: Iterator[Symbol], lanes: tuple[Lane, ...]) -> Iterator[Symbol]:
    """The symbols; those without a lane come only where a lane was made for them."""
    known = {lane.id for lane in lanes}
    return (symbol for symbol in symbols if symbol.lane in known)


def _anytime(speaker: Speaker) -> Iterator[Anytime]:
    for name, entry in speaker.chain.record.anytime.items():
        by = ", ".join(speaker.role(role) for role in entry.by)
        yield Anytime(name, speaker.say(entry.title, name), by, to_status(entry.status))


def _heading(speaker: Speaker) -> Heading:
    record, words = speaker.chain.record, speaker.words
    owners = dict.fromkeys(speaker.actor(actor) for actor in record.owners.values())
    return Heading(
        title=speaker.say(record.title, record.id),
        version=words["version"] + record.version if record.version else "",
        status=words[record.status.value],
        owner=words["owner"] + ", ".join(owners) if owners else "",
        validity=_validity(speaker),
    )


def _validity(speaker: Speaker) -> str:
    record, words = speaker.chain.record, speaker.words
    parts = []
    if record.valid and (record.valid.from_ or record.valid.until):
        parts.append(f"{words['valid']}{_day(record.valid.from_)}–{_day(record.valid.until)}")
    if record.review_by:
        parts.append(words["review"] + _day(record.review_by))
    text = ", ".join(parts)
    return text[:1].upper() + text[1:]


def _day(day: date | None) -> str:
    return f"{day.day}.{day.month}.{day.year}" if day else ""
