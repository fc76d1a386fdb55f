"""Questions: who asks by what, and how answers come to the asker."""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.flow.net.board import Board
from palveluketju.flow.net.forms import form
from palveluketju.flow.net.net import NetMove
from palveluketju.flow.net.put import Put
from palveluketju.graph.arrow import exit_route
from palveluketju.model.asks import Asks, Replies
from palveluketju.model.step import Task


class Questions:
    """The questions of one chain."""

    def __init__(self, board: Board) -> None:
        self._board = board
        self._askers: dict[tuple[str, str], list[str]] = {}
        self._replied: set[str] = set()
        self._asking: list[str] = []
        for name, step in board.chain.steps.items():
            if not isinstance(step, Task):
                continue
            if step.replies is not None:
                self._replied.add(step.replies.to)
            if step.asks is not None and step.asks.handoff:
                self._asking.append(step.asks.handoff)
                for word, _ in step.asks.exits():
                    if word != "unanswered":
                        self._askers.setdefault((step.asks.handoff, word), []).append(name)

    def askers(self, replies: Replies) -> list[str]:
        """The steps that wait for a reply and know its answer."""
        return self._askers.get((replies.to, replies.answer), [])

    def answered(self, replies: Replies) -> int:
        """The place of a question under way that a reply answers as well: where one step asks."""
        handoff = self._board.chain.handoffs.get(replies.to)
        if handoff is None or not self._board.moves_matter(handoff):
            return 0
        return self._board.underway(replies.to) if self._asking.count(replies.to) == 1 else 0

    def answer_to(self, asker: str, word: str, replier: str) -> tuple[Put, ...]:
        """What the answer of a replier puts at the asker."""
        step = self._board.chain.steps[asker]
        asks = step.asks if isinstance(step, Task) else None
        target = dict(asks.exits())[word] if asks else ""
        at = exit_route(self._board.chain.at("steps", asker, "asks"), word)
        return self._board.way(target, at, replier)

    def moves(self, name: str, asks: Asks) -> Iterator[NetMove]:
        """The answers that come of themselves to a step that asks, and silence."""
        board = self._board
        route = board.chain.at("steps", name, "asks")
        handoff = board.chain.handoffs.get(asks.handoff or "")
        exits = [(word, target, exit_route(route, word)) for word, target in asks.exits()]
        if handoff is not None and handoff.unanswered and not asks.unanswered:
            at = board.chain.at("handoffs", asks.handoff or "", "unanswered", "to")
            exits.append(("unanswered", handoff.unanswered.to, at))
        moving = handoff is not None and board.moves_matter(handoff)
        cleared = board.underway(asks.handoff or "") if moving else 0
        for word, target, at in exits:
            silent = word == "unanswered"
            if asks.handoff in self._replied and not silent:
                continue
            for put in board.way(target, at, name):
                move = form("lapse" if silent else "answer", name, at, board.bit("a", name), put)
                yield move._replace(
                    drop=move.drop | cleared, answer="" if silent else word, begins=False
                )
