"""Stubborn sets: which moves must be tried in a state, and which may wait.

Where many things run side by side, most orders of their moves lead to the same. A stubborn set
holds enough moves of a state that nothing is lost by leaving the others for later (Valmari,
*Stubborn sets for reduced state space generation*, 1991; Schmidt, *Stubborn sets for standard
properties*, 1999).
"""

from __future__ import annotations

from collections.abc import Iterable

from palveluketju.flow.net import Net, bits


class Stubborn:
    """The dependencies between the moves of a net, each move a bit of a mask of its own.

    `keep` are the places and memories that matter; others are left out of every state. Beside
    its moves the net gets *watchers*: moves that change nothing and are possible where
    something is to be noticed (`need` marked, `forbid` empty, some of `some` marked).
    """

    def __init__(self, net: Net, keep: int, watchers: Iterable[tuple[int, int, int]] = ()) -> None:
        self.real = len(net.moves)
        self.need = [move.need & keep for move in net.moves]
        self.some = [move.some & keep for move in net.moves]
        self.drop = [move.drop & keep for move in net.moves]
        self.put = [move.put & keep for move in net.moves]
        self.fuse = [move.fuse & keep for move in net.moves]
        # A move that would mark a place twice is not made.
        self.forbid = [(move.forbid | move.clash) & keep for move in net.moves]
        self.never = sum(1 << i for i, move in enumerate(net.moves) if move.twice)
        for need, forbid, some in watchers:
            self.need.append(need)
            self.forbid.append(forbid)
            self.some.append(some)
            for mask in (self.drop, self.put, self.fuse):
                mask.append(0)
        self._needs = _by_bit(self.need)
        self._somes = _by_bit(self.some)
        self._forbids = _by_bit(self.forbid)
        self._puts = _by_bit(self.put)
        self._drops = _by_bit(self.drop)
        self._fuses = _by_bit([p & f for p, f in zip(self.put, self.fuse, strict=True)])
        self._clears = _by_bit([d & ~n for d, n in zip(self.drop, self.need, strict=True)])
        self._conflicts: dict[int, int] = {}

    def possible(self, state: int) -> int:
        """The moves and watchers that are possible in a state."""
        found = 0
        marked = state
        seen = 0
        while marked:
            low = marked & -marked
            marked ^= low
            seen |= self._needs.get(low, 0)
        while seen:
            low = seen & -seen
            seen ^= low
            if self._is_possible(low.bit_length() - 1, state):
                found |= low
        return found & ~self.never

    def _is_possible(self, index: int, state: int) -> bool:
        need, some = self.need[index], self.some[index]
        return (
            state & need == need
            and not state & self.forbid[index]
            and (not some or bool(state & some))
        )

    def smallest(self, state: int, possible: int, before: int) -> int:
        """The moves to try in a state: the possible ones of the smallest set that is found.

        Of equal sets that is taken which goes on with what has just begun, not with a move that
        was possible `before`: otherwise everything would be begun and nothing finished.
        """
        best, size = possible, possible.bit_count()
        for low in (*bits(possible & ~before), *bits(possible & before)):
            if size <= 1:
                break
            tried = self.closed(state, low, possible) & possible
            if tried.bit_count() < size:
                best, size = tried, tried.bit_count()
        return best

    def closed(self, state: int, seeds: int, possible: int) -> int:
        """The seeds and every move that may have to come before them or in their place."""
        found, waiting = seeds, seeds
        while waiting:
            low = waiting & -waiting
            waiting ^= low
            index = low.bit_length() - 1
            more = self._conflict(index) if low & possible else self._enabling(index, state)
            waiting |= more & ~found
            found |= more
        return found

    def towards(self, state: int, need: int, forbid: int, possible: int) -> int:
        """The moves to try on the way to a state with all of `need` and none of `forbid`.

        One of the moves that bring about a missing part must come; the part is taken for which
        the fewest have to be tried. 0 where no such state can be reached any more.
        """
        best = possible
        for seeds in self._bringing(state, need, forbid):
            tried = self.closed(state, seeds, possible) & possible
            if tried.bit_count() < best.bit_count():
                best = tried
            if best.bit_count() <= 1:
                break
        return best

    def _bringing(self, state: int, need: int, forbid: int) -> list[int]:
        """For each missing part the moves that may bring it about."""
        options = [self._puts.get(bit, 0) for bit in bits(need & ~state)]
        return options + [self._drops.get(bit, 0) for bit in bits(forbid & state)]

    def is_covered(self, place: int, by: int) -> bool:
        """Whether some bit of `by` is set whenever an empty place has become marked."""
        puts, drops = self._puts.get(place, 0), self._drops.get(place, 0)
        return any(
            not puts & ~self._puts.get(bit, 0) and not self._drops.get(bit, 0) & ~drops
            for bit in bits(by)
        )

    def _enabling(self, index: int, state: int) -> int:
        missing, barred = self.need[index] & ~state, self.forbid[index] & state
        if missing:
            return self._puts.get(missing & -missing, 0)
        if barred:
            return self._drops.get(barred & -barred, 0)
        mask = 0
        for bit in bits(self.some[index]):
            mask |= self._puts.get(bit, 0)
        return mask

    def _conflict(self, index: int) -> int:
        """The moves that may stop this one, be stopped by it, or not commute with it."""
        found = self._conflicts.get(index)
        if found is not None:
            return found
        drop, put, need = self.drop[index], self.put[index], self.need[index]
        mask = _any(self._drops, need | self.some[index] | (put & self.fuse[index]))
        mask |= _any(self._puts, self.forbid[index] | (drop & ~need))
        mask |= _any(self._needs, drop) | _any(self._somes, drop) | _any(self._fuses, drop)
        mask |= _any(self._forbids, put) | _any(self._clears, put)
        self._conflicts[index] = mask
        return mask


def _by_bit(masks: list[int]) -> dict[int, int]:
    """For each bit the moves (as a mask) in whose mask it is."""
    found: dict[int, int] = {}
    for index, mask in enumerate(masks):
        for bit in bits(mask):
            found[bit] = found.get(bit, 0) | 1 << index
    return found


def _any(by_bit: dict[int, int], mask: int) -> int:
    found = 0
    for bit in bits(mask):
        found |= by_bit.get(bit, 0)
    return found
