"""The map of a workspace: how its chains lead to each other, as words and as a scene.

A chain that is part of a map page is told with it: of sixty chains ten are left, and one looks at
them at once.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from palveluketju.description.names import Names
from palveluketju.description.pieces import Piece
from palveluketju.description.words import word
from palveluketju.layout.scene import (
    Anytime,
    Arrow,
    Group,
    Heading,
    Lane,
    Note,
    NoteKind,
    Scene,
    Shape,
    Symbol,
)
from palveluketju.layout.scene_words import LEGEND
from palveluketju.model.chain import Chain
from palveluketju.model.step import SubChain
from palveluketju.timing.across import root_of

_FEW = 3
"""So many names are said in a box; more are counted."""


@dataclass(frozen=True, slots=True)
class Way:
    """From one map to another: each chain that leads there once, with those it leads to."""

    source: str
    target: str
    between: tuple[tuple[Piece, tuple[Piece, ...]], ...]


@dataclass(frozen=True, slots=True)
class Beside:
    """A chain of another map that may begin beside any step, and the maps from which."""

    chain: Piece
    from_: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class ChainMap:
    """The maps by id with the number of their parts, the ways between them, and the picture."""

    maps: tuple[tuple[Piece, int], ...]
    ways: tuple[Way, ...]
    beside: tuple[Beside, ...]
    scene: Scene

    def ways_from(self, piece: Piece) -> tuple[Way, ...]:
        """The ways that leave a map."""
        return tuple(way for way in self.ways if piece.target == ("chain", way.source))


def chain_map(names: Names) -> ChainMap:
    """The map of the workspace whose names these are."""
    chains = names.model.chains
    tops = {name: root_of(chain, names.model).id for name, chain in chains.items()}
    sizes = {top: list(tops.values()).count(top) - 1 for top in dict.fromkeys(tops.values())}
    ways = tuple(_ways(names, tops))
    beside = tuple(_beside(names, tops))
    return ChainMap(
        tuple((names.chain_piece(top), size) for top, size in sizes.items()),
        ways,
        beside,
        _scene(names, sizes, ways, beside),
    )


def _ways(names: Names, tops: dict[str, str]) -> Iterator[Way]:
    found: dict[tuple[str, str], dict[str, list[Piece]]] = {}
    for name, chain in names.model.chains.items():
        for target in _opened(chain):
            if target in tops and tops[target] != tops[name]:
                starts = found.setdefault((tops[name], tops[target]), {})
                starts.setdefault(name, []).append(names.chain_piece(target))
    for (source, target), starts in found.items():
        between = ((names.chain_piece(start), tuple(ends)) for start, ends in starts.items())
        yield Way(source, target, tuple(between))


def _opened(chain: Chain) -> dict[str, None]:
    """The chains that steps of a chain open, each once."""
    return dict.fromkeys(
        each.chain for each in chain.steps.values() if isinstance(each, SubChain) and each.chain
    )


def _beside(names: Names, tops: dict[str, str]) -> Iterator[Beside]:
    found: dict[str, dict[str, None]] = {}
    for name, chain in names.model.chains.items():
        for entry in chain.anytime.values():
            if entry.chain in tops and tops[entry.chain] != tops[name]:
                found.setdefault(entry.chain, {})[tops[name]] = None
    for target, sources in found.items():
        yield Beside(names.chain_piece(target), tuple(map(names.chain_piece, sources)))


def _scene(
    names: Names, sizes: dict[str, int], ways: tuple[Way, ...], beside: tuple[Beside, ...]
) -> Scene:
    language = names.language

    def note(size: int) -> tuple[Note, ...]:
        said = word("parts-count" if size > 1 else "part-count", language).format(size)
        return (Note(NoteKind.OTHER, said),) if size else ()

    def by(sources: tuple[Piece, ...]) -> str:
        said = ", ".join(each.text for each in sources)
        many = word("from-many", language).format(len(sources))
        return many if len(sources) > _FEW else f"{word('from', language)}: {said}"

    return Scene(
        id="chain-map",
        heading=Heading(word("map", language)),
        groups=(Group("all", "", 1),),
        lanes=(Lane("all", word("chains", language), "all"),),
        symbols=tuple(
            Symbol(top, "all", Shape.CHAIN if size else Shape.TASK, names.chain(top), note(size))
            for top, size in sizes.items()
        ),
        arrows=tuple(Arrow(f"{way.source}-{way.target}", way.source, way.target) for way in ways),
        anytime=tuple(
            Anytime(
                each.chain.target[1] if each.chain.target else "", each.chain.text, by(each.from_)
            )
            for each in beside
        ),
        language=language if language in LEGEND else "fi",
        description=word("map-words", language),
        anytime_title=word("anytime", language),
    )
