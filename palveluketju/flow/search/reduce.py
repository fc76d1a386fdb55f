"""Local reductions of the shape of a flow: what reduces to nothing is sound.

The rules keep every fault of flow: sequence, equal alternatives, a decision after a decision, a
loop with a way out, parallel branches that meet in their join, a branch that ends by itself.
After Fahland et al., *Instantaneous soundness checking of industrial business process models*
(2009, 2011), and Esparza and Hoffmann, *Reduction rules for colored workflow nets* (2016).
"""

from __future__ import annotations

from dataclasses import dataclass

ROOT = ""
"""The choice of a start."""

END = "\0"
"""Where every strand ends."""


@dataclass(frozen=True)
class Shape:
    """Steps by how they lead on: along `one` of their arrows, or along `every` one at once.

    `joins` names for each join the parallel whose branches it waits for.
    """

    one: dict[str, dict[str, None]]
    every: dict[str, list[str]]
    joins: dict[str, str]


def is_sound(shape: Shape) -> bool:
    """Whether the shape reduces to nothing: all steps happen, once each time, to an end.

    False says nothing: the chain has to be played.
    """
    return _Reduction(shape).succeeds()


class _Reduction:
    def __init__(self, shape: Shape) -> None:
        self._one = {name: dict(ways) for name, ways in shape.one.items()}
        self._every = {name: list(ways) for name, ways in shape.every.items()}
        self._joins = shape.joins
        self._joined = set(shape.joins.values())
        # How often each step is led to, and from where.
        self._into: dict[str, dict[str, int]] = {}
        for source, ways in (*self._one.items(), *self._every.items()):
            for target in ways:
                self._into.setdefault(target, {}).setdefault(source, 0)
                self._into[target][source] += 1
        self._waiting = list(self._one)[::-1] + list(self._every)[::-1]

    def succeeds(self) -> bool:
        if any(name not in self._into for name in (*self._one, *self._every) if name != ROOT):
            return False
        while self._waiting:
            name = self._waiting.pop()
            if name in self._one:
                self._reduce_choice(name)
            elif name in self._every:
                self._reduce_fork(name)
        return not self._every and self._one == {ROOT: {END: None}}

    def _reduce_choice(self, name: str) -> None:
        ways = self._one[name]
        if name in ways and len(ways) > 1 and name not in self._joins:
            self._cut(name, name)
        if name == ROOT or name in self._joins:
            return
        sources = self._into[name]
        if not sources:
            return  # A circle that nothing leads to any more.
        source = next(iter(sources))
        if len(sources) > 1 or sources[source] > 1 or source == name:
            return
        if source in self._one:
            self._merge_choice(source, name)
        elif len(ways) == 1:
            self._skip(source, name)

    def _merge_choice(self, source: str, name: str) -> None:
        """What follows a choice alone is part of the choice."""
        self._cut(source, name)
        for target in self._one.pop(name):
            self._leave(name, target)
            self._lead(source, target)

    def _skip(self, source: str, name: str) -> None:
        """A step between a fork and the next step says nothing of the flow."""
        (target,) = self._one.pop(name)
        ways = self._every[source]
        ways[ways.index(name)] = target
        del self._into[name]
        self._leave(name, target)
        self._enter(source, target)
        self._waiting.append(source)

    def _reduce_fork(self, name: str) -> None:
        ways = self._every[name]
        if name not in self._joined:
            kept = [target for target in ways if target != END]
            for _ in range(len(ways) - max(1, len(kept))):
                self._leave(name, END)
            ways[:] = kept or [END]
            if len(ways) == 1:
                self._one[name] = {ways[0]: None}
                del self._every[name]
                self._waiting.append(name)
            return
        target = ways[0]
        meets = all(other == target for other in ways) and self._joins.get(target) == name
        if meets and self._into[target] == {name: len(ways)} and name != target:
            following = self._one.pop(target)
            del self._into[target], self._every[name]
            self._one[name] = {}
            for other in following:
                self._leave(target, other)
                self._lead(name, other)
            self._waiting.append(name)

    def _lead(self, source: str, target: str) -> None:
        if target not in self._one[source]:
            self._one[source][target] = None
            self._enter(source, target)
        self._waiting.append(target)
        self._waiting.append(source)

    def _cut(self, source: str, target: str) -> None:
        del self._one[source][target]
        self._leave(source, target)

    def _enter(self, source: str, target: str) -> None:
        into = self._into.setdefault(target, {})
        into[source] = into.get(source, 0) + 1
        self._waiting.append(target)

    def _leave(self, source: str, target: str) -> None:
        into = self._into[target]
        into[source] -= 1
        if not into[source]:
            del into[source]
        if into:
            self._waiting.append(target)
