"""What a step that moves forgets and keeps: section 5 of the definition."""

from __future__ import annotations

from collections.abc import Iterable

from palveluketju.flow.net.board import Board
from palveluketju.flow.net.net import NetMove
from palveluketju.model.step import Doing, End, Join, Parallel, Step, Task
from palveluketju.model.words import ActorType, Concern


class Memory:
    """Memory of one chain; with `ends` it also keeps which ends have been reached."""

    def __init__(self, board: Board, *, ends: bool) -> None:
        self._board = board
        self._ends = ends
        self._release = 0

    def of_step(self, name: str, step: Step) -> tuple[int, int]:
        """The masks that a step forgets and keeps when it moves."""
        board = self._board
        forgets = 0
        keeps = 0 if board.is_client(step.role) else board.remember("known")
        if isinstance(step, Parallel):
            keeps |= board.remember("open", name)
        elif isinstance(step, Join):
            forgets |= board.remember("open", step.of or "")
        elif isinstance(step, End):
            keeps |= self._of_end(name, step)
        elif isinstance(step, Task) and self._is_group(step.role):
            keeps |= board.remember("met", step.role or "")
        if isinstance(step, Doing) and step.releases_lead:
            self._release = board.remember("release")
            forgets |= self._release
        if isinstance(step, Doing) and step.names_lead:
            keeps |= board.remember("lead", step.names_lead)
        return forgets, keeps

    def released(self, moves: Iterable[NetMove]) -> list[NetMove]:
        """The moves, where releasing a lead forgets every lead and every meeting.

        To be asked when all steps have been asked about.
        """
        memory = self._board.memory
        memory.pop(("release", ""), None)
        every = 0
        for (kind, _), bit in memory.items():
            every |= bit if kind in ("lead", "met") else 0
        return [
            move._replace(drop=move.drop & ~self._release | every)
            if move.drop & self._release
            else move
            for move in moves
        ]

    def _of_end(self, name: str, step: End) -> int:
        keeps = self._board.remember("ended", name) if self._ends else 0
        actor = step.continues_with
        if actor and ActorType.CLIENT not in self._board.chain.parties.types(actor):
            keeps |= self._board.remember("kept", actor)
        return keeps

    def _is_group(self, role: str | None) -> bool:
        """Whether a role is that of a group that has to choose a lead for one child's matter."""
        chain = self._board.chain
        actors = chain.parties.actors(role)
        known = chain.model
        return bool(actors) and all(
            ActorType.GROUP in chain.parties.types(actor)
            and known.actors[actor].lead not in known.roles
            and known.actors[actor].handles is not Concern.COMMUNITY
            for actor in actors
        )
