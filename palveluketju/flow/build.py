"""From a chain to its net."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from palveluketju.flow.board import Board
from palveluketju.flow.moves import Outcomes, StepMoves
from palveluketju.flow.net import Misfit, Net, NetMove
from palveluketju.flow.passing import clients_part, passing_moves
from palveluketju.graph.chain import ChainView
from palveluketju.model.step import Doing


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
    steps = StepMoves(board, outcomes, ends=ends)
    whole = [*steps.moves()]
    forms = steps.forms()
    whole += passing_moves(board)
    for name, some in forms.items():
        whole += _from_places(some, board.before[name])
    moves = _remembering(board, _joining(board, _following_up(board, whole)))
    control = 0
    for bit in board.spots:
        control |= bit
    return Net(
        spots=board.spots,
        moves=tuple(_in_order(board, moves)),
        control=control,
        start=board.bit("begin", ""),
        memory=board.memory,
        senders={name: tuple(found) for name, found in board.senders.items()},
        misfits=misfits or {},
    )


def _in_order(board: Board, moves: list[NetMove]) -> list[NetMove]:
    """By the lane of the step, then by route, then by the place that the token comes from."""
    chain = board.chain
    lanes = {role: number for number, role in enumerate(chain.record.lanes)}
    lane = {
        name: (lanes.get(step.role or "", len(lanes)), step.role or "")
        for name, step in chain.steps.items()
    }
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


def _from_places(forms: Iterable[NetMove], places: Iterable[int]) -> Iterator[NetMove]:
    """The moves of a step from each place before it."""
    for place in places:
        for form in forms:
            yield form._replace(
                take=form.take | place, need=form.need | place, drop=form.drop | place
            )


def _following_up(board: Board, moves: Iterable[NetMove]) -> Iterator[NetMove]:
    """Follow-ups also take up what the client has not done."""
    for move in moves:
        if move.kind != "follow-up":
            yield move
            continue
        cleared = 0
        for step in clients_part(board, board.chain.handoffs[move.handoff]):
            for place in board.before[step]:
                cleared |= place
        yield move._replace(drop=move.drop | cleared)


def _joining(board: Board, moves: Iterable[NetMove]) -> list[NetMove]:
    """A second arrival at a step that is `once` joins the matter that is open there."""
    every = list(moves)
    places = sum(board.spots)
    for name, step in board.chain.steps.items():
        if isinstance(step, Doing) and step.once and board.before[name]:
            opened = _after(every, name, places)
            every = list(_absorbing(every, board, name, opened))
    return every


def _absorbing(moves: list[NetMove], board: Board, name: str, opened: int) -> Iterator[NetMove]:
    foreign = [place for place in board.before[name] if not place & opened]
    mask = 0
    for place in foreign:
        mask |= place
    for move in moves:
        if move.begins and move.step == name and move.take & mask:
            yield move._replace(forbid=move.forbid | opened)
        else:
            yield move
    at = board.chain.at("steps", name).parts
    for place in foreign:
        yield NetMove("join", name, at, place, place, place, 0, some=opened, begins=False)


def _after(moves: list[NetMove], name: str, places: int) -> int:
    """D(x): the places that the moves of a step mark, and those that follow from them."""
    found = 0
    for move in moves:
        if move.begins and move.step == name:
            found |= move.put & places
    before = 0
    while found != before:
        before = found
        for move in moves:
            if move.take & found:
                found |= move.put & places
    return found


def _remembering(board: Board, moves: Iterable[NetMove]) -> list[NetMove]:
    """Releasing a lead forgets every lead and every meeting."""
    release = board.memory.pop(("release", ""), 0)
    mask = 0
    for (kind, _), bit in board.memory.items():
        mask |= bit if kind in ("lead", "met") else 0
    return [
        move._replace(drop=move.drop & ~release | mask) if move.drop & release else move
        for move in moves
    ]
