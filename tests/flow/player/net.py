"""The net of a chain: its first state, and what its moves do to a state."""

from collections import defaultdict
from collections.abc import Iterator

from .memory import with_memory, with_once
from .moves import Maker, Move, Outcomes
from .places import Memory, Places
from .workspace import Workspace

Try = tuple[Move, int, int, tuple[str, ...]]
"""A possible move, the places that it marks, the state after it, and the steps whose work it
multiplies: when there is such a step, the move is not made."""

Ready = tuple[Move, bool, int, int | None, int, int]
"""A move with what is asked of it most often: `guarded`, `leaves`, `fixed`, `hindered`, `adds`."""


class Net:
    """A chain ready to be played. A state is an int: bits of places, then bits of memory."""

    def __init__(self, workspace: Workspace, chain_id: str, outcomes: Outcomes) -> None:
        self.chain = workspace.chains[chain_id]
        self.people = workspace.people
        self.duties = workspace.duties
        self.places = Places(self.chain)
        self.memory = Memory(self.chain, len(self.places.bits))
        moves = Maker(self.chain, self.people, self.places, outcomes).all()
        moves = with_once(moves, self.chain, self.places)
        self.moves = with_memory(moves, self.chain, self.people, self.duties, self.memory)
        self.start = self.places.begin
        self._by_place: dict[int, list[Ready]] = defaultdict(list)
        for move in self.moves:
            often = (move.guarded, move.leaves, move.fixed, move.hindered, move.adds)
            self._by_place[move.takes & -move.takes].append((move, *often))

    def tries(self, state: int) -> list[Try]:
        """The moves that are possible in a state, with what comes of each."""
        found: list[Try] = []
        marked = state & self.places.all
        while marked:
            place = marked & -marked
            marked ^= place
            for move, guarded, leaves, fixed, hindered, adds in self._by_place.get(place, ()):
                if guarded and not move.allowed(state):
                    continue
                left = state & leaves
                if fixed is None or left & hindered:
                    new, doubled = marked_by(move, left)
                    found.append((move, new, left | new | move.remembers, doubled))
                else:
                    found.append((move, fixed, left | adds, ()))
        return found

    def successors(self, state: int) -> Iterator[tuple[Move, int]]:
        """The moves that are made in a state, each with the state that follows."""
        for move, _, after, doubled in self.tries(state):
            if not doubled:
                yield move, after

    def ends_early(self, move: Move, state: int) -> bool:
        """Whether a move is that of a final end while another place is marked."""
        return move.final and bool(state & self.places.all & ~move.takes)


def marked_by(move: Move, left: int) -> tuple[int, tuple[str, ...]]:
    """The places that a move marks beside those left, and the steps whose work it multiplies."""
    new = 0
    doubled: tuple[str, ...] = ()
    for put in move.puts:
        for place in put.places:
            if not (left | new) & place:
                if (left | new) & put.beside:
                    doubled += (put.step,)
                new |= place
                break
        else:
            if put.merges:
                new |= put.places[0]
            else:
                doubled += (put.step,)
    return new, doubled
