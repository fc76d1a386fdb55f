"""The net of a chain: its first state, and what its moves do to a state."""

from collections import defaultdict
from collections.abc import Iterator

from .memory import with_memory, with_once
from .moves import Maker, Move, Outcomes
from .places import Memory, Places
from .workspace import Workspace


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
        self._by_place: dict[int, list[Move]] = defaultdict(list)
        for move in self.moves:
            self._by_place[move.takes & -move.takes].append(move)

    def possible(self, state: int) -> Iterator[Move]:
        """The moves that are possible in a state, multiplying ones among them."""
        marked = state & self.places.all
        while marked:
            place = marked & -marked
            marked ^= place
            for move in self._by_place.get(place, ()):
                if (
                    state & move.takes == move.takes
                    and not state & move.blocked
                    and (not move.needs or state & move.needs)
                ):
                    yield move

    @staticmethod
    def marked_by(move: Move, state: int) -> tuple[int, tuple[str, ...]]:
        """The places that a move marks in a state, and the steps whose work it multiplies."""
        left = state & ~move.takes & ~move.clears
        new = 0
        doubled: list[str] = []
        for put in move.puts:
            empty = next((place for place in put.places if not (left | new) & place), 0)
            if empty:
                new |= empty
            elif put.merges:
                new |= put.places[0]
            else:
                doubled.append(put.step)
        return new, tuple(doubled)

    @staticmethod
    def after(move: Move, state: int, new: int) -> int:
        """The state after a move that marked the places `new`."""
        left = state & ~move.takes & ~move.clears & ~move.forgets
        return left | new | move.remembers

    def successors(self, state: int) -> Iterator[tuple[Move, int]]:
        """The moves that are made in a state, each with the state that follows."""
        for move in self.possible(state):
            new, doubled = self.marked_by(move, state)
            if not doubled:
                yield move, self.after(move, state, new)

    def ends_early(self, move: Move, state: int) -> bool:
        """Whether a move is that of a final end while another place is marked."""
        if not move.acts or not self.chain.steps[move.step or ""].final:
            return False
        return bool(state & self.places.all & ~move.takes)
