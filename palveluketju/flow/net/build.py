"""From a chain to its net."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from palveluketju.flow.net.board import Board
from palveluketju.flow.net.crowding import crowding
from palveluketju.flow.net.forms import taking
from palveluketju.flow.net.handoffs import clients_part, handoff_moves
from palveluketju.flow.net.memory import Memory
from palveluketju.flow.net.net import Misfit, Net, NetMove, Outcomes
from palveluketju.flow.net.once import joining
from palveluketju.flow.net.steps import StepMoves
from palveluketju.graph.chain import ChainView


def build(
    chain: ChainView,
    outcomes: Mapping[str, Outcomes],
    misfits: Mapping[str, Misfit] | None = None,
    *,
    ends: bool = False,
) -> Net:
    """The net of a playable chain.

    `outcomes` gives for each sub-chain step the sets of ends that the other chain comes to.
    With `ends` the state remembers which ends have been reached.
    """
    board = Board(chain)
    memory = Memory(board, ends=ends)
    moves = joining(board, list(_moves(board, StepMoves(board, memory, outcomes))))
    control = 0
    for bit in board.spots:
        control |= bit
    return Net(
        spots=board.spots,
        moves=tuple(_in_order(board, crowding(board, memory.released(moves)))),
        control=control,
        start=board.bit("begin", ""),
        memory=board.memory,
        senders={name: tuple(found) for name, found in board.senders.items()},
        misfits=misfits or {},
    )


def _moves(board: Board, steps: StepMoves) -> Iterator[NetMove]:
    whole = list(steps.moves())
    forms = steps.forms()
    whole += handoff_moves(board)
    # Only now every place before a step is known.
    yield from _following_up(board, whole)
    for name, some in forms.items():
        for place in board.before[name]:
            for form in some:
                yield taking(form, place)


def _following_up(board: Board, moves: Iterable[NetMove]) -> Iterator[NetMove]:
    """Follow-ups clear the handoff and what the client has not done."""
    for move in moves:
        if move.kind != "follow-up":
            yield move
            continue
        cleared = board.underway(move.handoff)
        for step in clients_part(board, board.chain.handoffs[move.handoff]):
            for place in board.before[step]:
                cleared |= place
        yield move._replace(drop=move.drop | cleared)


def _in_order(board: Board, moves: Iterable[NetMove]) -> list[NetMove]:
    """By the lane of the step, then by route, then by the place that the token comes from."""
    lane = board.chain.lane_of
    names = board.names()
    return sorted(
        moves,
        key=lambda move: (
            lane[move.step],
            tuple(map(str, move.at)),
            move.kind,
            move.ends,
            move.to,
            names[move.take & -move.take],
            move.need & ~move.take,
        ),
    )
