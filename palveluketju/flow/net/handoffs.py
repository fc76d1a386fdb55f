"""The moves of handoffs on their way: received, returned, lapsed, followed up."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from palveluketju.flow.net.board import Board
from palveluketju.flow.net.forms import form
from palveluketju.flow.net.net import NetMove
from palveluketju.model.handoff import Handoff, Verb
from palveluketju.model.step import Task
from palveluketju.source import Route


class _Exit(NamedTuple):
    """A way out of a handoff: the move's kind, where it leads and where that is written."""

    kind: str
    target: str
    at: Route


def handoff_moves(board: Board) -> Iterator[NetMove]:
    """The moves of every handoff that is sent and that somebody receives in a step."""
    waiting = list(board.senders)
    for name in waiting:
        handoff = board.chain.handoffs[name]
        if board.moves_matter(handoff):
            yield from _moves(board, name, handoff)
        # An exit may lead to a handoff that nothing else sends.
        waiting.extend(other for other in board.senders if other not in waiting)


def _moves(board: Board, name: str, handoff: Handoff) -> Iterator[NetMove]:
    yield from _received(board, name, handoff)
    underway, asked = board.underway(name), _is_asked(handoff)
    for exit_ in _exits(board, name, handoff):
        if exit_.kind in ("return", "cannot"):
            places = _askers(board, name) if asked else [board.waiting(name)]
            for place in places:
                yield from _taken(board, name, exit_, underway | place)
        elif not asked:
            # Whether the client has received it or not, the guide takes the matter up again.
            place = underway if exit_.kind == "lapse" else 0
            yield from _taken(board, name, exit_, place | board.waiting(name))


def _exits(board: Board, name: str, handoff: Handoff) -> Iterator[_Exit]:
    at = board.chain.at("handoffs", name)
    if handoff.returned:
        yield _Exit("return", handoff.returned.to, at / "returned" / "to")
    if handoff.cannot:
        yield _Exit("cannot", handoff.cannot, at / "cannot")
    if handoff.unanswered:
        yield _Exit("lapse", handoff.unanswered.to, at / "unanswered" / "to")
    if handoff.follow_up:
        yield _Exit("follow-up", handoff.follow_up.to, at / "follow_up" / "to")


def _received(board: Board, name: str, handoff: Handoff) -> Iterator[NetMove]:
    """Being received ends the waiting, except that for a follow-up."""
    ended = 0 if handoff.follow_up else board.waiting(name)
    at = board.chain.at("handoffs", name)
    for put in board.arrived(name):
        move = form("receive", handoff.to or "", at, board.underway(name), put)
        yield move._replace(drop=move.drop | ended, handoff=name, begins=False)


def _taken(board: Board, name: str, exit_: _Exit, places: int) -> Iterator[NetMove]:
    step = board.chain.handoffs[name].to or ""
    sources = tuple(board.senders[name])
    for source in sources:
        ways = board.way(exit_.target, exit_.at, source)
    for put in ways:
        move = form(exit_.kind, step, exit_.at, places, put)
        yield move._replace(handoff=name, begins=False)


def _is_asked(handoff: Handoff) -> bool:
    return handoff.row is not None and handoff.row.verb is Verb.ASKS


def _askers(board: Board, name: str) -> list[int]:
    """The places in which those wait who ask by a handoff."""
    return [
        board.bit("a", step)
        for step, record in board.chain.steps.items()
        if isinstance(record, Task) and record.asks and record.asks.handoff == name
    ]


def clients_part(board: Board, handoff: Handoff) -> list[str]:
    """The client's steps of a handoff that its follow-up takes up again."""
    steps = board.chain.steps
    first = handoff.to or ""
    if first not in steps or not board.is_client(steps[first].role):
        return []
    found = [first]
    ways = list(board.chain.outs())
    for name in found:
        for source, out in ways:
            follows = source == name and out.target in steps and out.target not in found
            if follows and board.is_client(steps[out.target].role):
                found.append(out.target)
    return found
