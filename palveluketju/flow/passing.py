"""The moves of handoffs on their way: received, returned, lapsed, followed up."""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.flow.board import Board
from palveluketju.flow.net import NetMove
from palveluketju.model.handoff import Handoff, Verb
from palveluketju.model.step import Task
from palveluketju.source import Route


def passing_moves(board: Board) -> Iterator[NetMove]:
    """The moves of every handoff that is sent and that somebody receives in a step."""
    waiting = list(board.senders)
    for name in waiting:
        handoff = board.chain.handoffs[name]
        if not board.moves_matter(handoff):
            continue
        yield from _received(board, name, handoff)
        yield from _given_back(board, name, handoff)
        if handoff.row is not None and handoff.row.verb is not Verb.ASKS:
            yield from _taken_up(board, name, handoff)
        # An exit may lead to a handoff that nothing else sends.
        waiting.extend(other for other in board.senders if other not in waiting)


def _received(board: Board, name: str, handoff: Handoff) -> Iterator[NetMove]:
    taken = board.underway(name)
    ended = 0 if handoff.follow_up else board.waiting(name)
    at = board.chain.at("handoffs", name)
    for put in board.arrived(name):
        yield _move(board, "receive", name, at, taken, ended)._replace(
            put=put.put, need=taken | put.need, forbid=put.forbid, fuse=put.fuse
        )


def _given_back(board: Board, name: str, handoff: Handoff) -> Iterator[NetMove]:
    at = board.chain.at("handoffs", name)
    for word, target, route in (
        ("return", handoff.returned and handoff.returned.to, at / "returned" / "to"),
        ("cannot", handoff.cannot, at / "cannot"),
    ):
        if target:
            for waiting in _waiting(board, name, handoff):
                yield from _exit(board, word, name, target, route, waiting)


def _waiting(board: Board, name: str, handoff: Handoff) -> list[int]:
    """The places in which a sender waits: of a handoff one, of a question one for each asker."""
    if handoff.row is None or handoff.row.verb is not Verb.ASKS:
        return [board.waiting(name)]
    return [
        board.bit("a", step)
        for step, record in board.chain.steps.items()
        if isinstance(record, Task) and record.asks and record.asks.handoff == name
    ]


def _taken_up(board: Board, name: str, handoff: Handoff) -> Iterator[NetMove]:
    at = board.chain.at("handoffs", name)
    if handoff.unanswered is not None:
        route = at / "unanswered" / "to"
        yield from _exit(board, "lapse", name, handoff.unanswered.to, route, board.waiting(name))
    if handoff.follow_up is not None:
        route = at / "follow_up" / "to"
        for move in _exit(
            board, "follow-up", name, handoff.follow_up.to, route, board.waiting(name)
        ):
            # Whether the client has received it or not, the guide takes the matter up again.
            underway = board.underway(name)
            yield move._replace(take=move.take & ~underway, need=move.need & ~underway)


def _exit(
    board: Board, kind: str, name: str, target: str, route: Route, waiting: int
) -> Iterator[NetMove]:
    taken = board.underway(name) | waiting
    for source in tuple(board.senders[name]):
        ways = board.way(target, route, source)
    for put in ways:
        move = _move(board, kind, name, route, taken, 0)
        yield move._replace(
            put=put.put,
            need=taken | put.need,
            forbid=put.forbid,
            fuse=put.fuse,
            handoffs=put.handoffs,
            heard=put.heard,
        )


def _move(board: Board, kind: str, name: str, at: Route, taken: int, cleared: int) -> NetMove:
    step = board.chain.handoffs[name].to or ""
    return NetMove(
        kind, step, at.parts, taken, taken, taken | cleared, 0, handoff=name, begins=False
    )


def clients_part(board: Board, handoff: Handoff) -> list[str]:
    """The client's steps of a handoff that its follow-up takes up again."""
    steps = board.chain.steps
    first = handoff.to or ""
    if first not in steps or not board.is_client(steps[first].role):
        return []
    found = [first]
    for name in found:
        for out_name, out in board.chain.outs():
            follows = out_name == name and out.target in steps and out.target not in found
            if follows and board.is_client(steps[out.target].role):
                found.append(out.target)
    return found
