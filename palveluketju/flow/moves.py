"""The moves of steps: section 3 of the definition, row by row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from palveluketju.flow.board import Board, Put, together
from palveluketju.flow.net import NetMove
from palveluketju.flow.words_kept import Words
from palveluketju.model.asks import Asks
from palveluketju.model.step import (
    Decision,
    Doing,
    End,
    Join,
    Parallel,
    Start,
    Step,
    SubChain,
    Task,
)
from palveluketju.model.words import ActorType
from palveluketju.source import Route

Outcomes = tuple[tuple[str, ...], ...]
"""The sets of ends that another chain can come to, each in order."""


class StepMoves:
    """Makes the moves of the steps of one chain on a board."""

    def __init__(self, board: Board, outcomes: Mapping[str, Outcomes], *, ends: bool) -> None:
        self.board = board
        self._outcomes = outcomes
        self._remembers_ends = ends
        self._words = Words(board)
        self._askers = dict(_askers(board))

    def moves(self) -> Iterator[NetMove]:
        """The moves that are whole as they stand: starts, joins and answers to questions."""
        begin = self.board.bit("begin", "")
        for name, step in self.board.chain.steps.items():
            route = self.board.chain.at("steps", name)
            if isinstance(step, Start):
                for put in self._next(name, step, route):
                    yield self._step(name, step, route, begin, put, kind="start")
            elif isinstance(step, Join):
                taken = self.board.slots_of(name, step)
                for put in self._next(name, step, route):
                    yield self._step(name, step, route, taken, put)
            else:
                yield from self._inside(name, step, route)

    def forms(self) -> Mapping[str, list[NetMove]]:
        """For every other step its moves without the place that a token comes from."""
        steps = self.board.chain.steps
        return {
            name: list(self._forms(name, step, self.board.chain.at("steps", name)))
            for name, step in steps.items()
            if not isinstance(step, (Start, Join))
        }

    def _forms(self, name: str, step: Step, route: Route) -> Iterator[NetMove]:
        """The moves of a step without the place that a token comes from."""
        if isinstance(step, Decision):
            yield from self._answers(name, step, route)
        elif isinstance(step, SubChain):
            yield from self._chains(name, step, route)
        elif isinstance(step, Task):
            yield from self._tasks(name, step, route)
        else:
            ways = self._branches(name, step, route)
            if ways is None:
                ways = self._next(name, step, route)
            for put in ways:
                yield self._step(name, step, route, 0, put)

    def _next(self, name: str, step: Step, route: Route) -> Iterable[Put]:
        targets = getattr(step, "next", ())
        if not targets:
            return (Put(),)
        return self.board.way(targets[0], route / "next" / 0, name)

    def _branches(self, name: str, step: Step, route: Route) -> list[Put] | None:
        if not isinstance(step, Parallel):
            return None
        return together(
            self.board.way(target, route / "branches" / index, name)
            for index, target in enumerate(step.branches)
        )

    def _tasks(self, name: str, task: Task, route: Route) -> Iterator[NetMove]:
        ways = [tuple(self._next(name, task, route))]
        for index, target in enumerate(task.sends):
            ways.append(self.board.way(target, route / "sends" / index, name))
        if task.asks is not None:
            asked = (self.board.sent(task.asks.handoff, name),) if task.asks.handoff else ()
            ways += [asked] if asked else []
            ways.append((Put(self.board.bit("a", name)),))
        late = 0
        if task.replies is not None:
            for asker in self._askers.get((task.replies.to, task.replies.answer), ()):
                waiting = self.board.bit("a", asker)
                late |= waiting
                target, at = _way_of(self.board, asker, task.replies.answer)
                for put in together([*ways, self.board.way(target, at, name)]):
                    move = self._step(name, task, route, waiting, put, kind="reply")
                    yield move._replace(to=asker, answer=task.replies.answer)
        for put in together(ways):
            move = self._step(name, task, route, 0, put)
            yield move._replace(forbid=move.forbid | late)

    def _answers(self, name: str, step: Decision, route: Route) -> Iterator[NetMove]:
        for word, target in step.answers.items():
            bars, forgets, keeps = self._words.of_answer(name, word, step.answers)
            at = route / "answers" / word
            for put in self.board.way(target, at, name):
                move = self._step(name, step, at, 0, put, kind="answer")
                yield move._replace(
                    answer=word,
                    forbid=move.forbid | bars,
                    drop=move.drop | forgets,
                    put=move.put | keeps,
                )

    def _chains(self, name: str, step: SubChain, route: Route) -> Iterator[NetMove]:
        kept = 0 if step.answers or step.next else self.board.remember("kept", "")
        for outcome in self._outcomes.get(name) or ((),):
            inside = 0
            for end in outcome:
                inside |= self.board.bit("i", name, end) if end in step.answers else 0
            for put in self._next(name, step, route):
                whole = put._replace(put=put.put | inside | kept)
                move = self._step(name, step, route, 0, whole, kind="chain")
                yield move._replace(ends=outcome)

    def _inside(self, name: str, step: Step, route: Route) -> Iterator[NetMove]:
        """The answers that come to a step: of a sub-chain, or to its question."""
        if isinstance(step, SubChain):
            for end, target in step.answers.items():
                at = route / "answers" / end
                place = self.board.bit("i", name, end)
                for put in self.board.way(target, at, name):
                    yield self._answer(name, at, place, 0, put, end)
        elif isinstance(step, Task) and step.asks is not None:
            yield from self._replies_to(name, step.asks, route / "asks")

    def _replies_to(self, name: str, asks: Asks, route: Route) -> Iterator[NetMove]:
        place = self.board.bit("a", name)
        handoff = self.board.chain.handoffs.get(asks.handoff or "")
        moving = handoff is not None and self.board.moves_matter(handoff)
        cleared = self.board.underway(asks.handoff or "") if moving else 0
        for word, target in asks.exits():
            at = _exit_route(route, word)
            if word == "unanswered":
                for put in self.board.way(target, at, name):
                    move = self._answer(name, at, place, cleared, put, "")
                    yield move._replace(kind="lapse")
            elif not _is_replied(self.board, asks.handoff):
                for put in self.board.way(target, at, name):
                    yield self._answer(name, at, place, cleared, put, word)
        if handoff is not None and handoff.unanswered and not asks.unanswered:
            at = self.board.chain.at("handoffs", asks.handoff or "", "unanswered", "to")
            for put in self.board.way(handoff.unanswered.to, at, name):
                move = self._answer(name, at, place, cleared, put, "")
                yield move._replace(kind="lapse")

    def _answer(
        self, name: str, at: Route, place: int, cleared: int, put: Put, word: str
    ) -> NetMove:
        move = _move("answer", name, at, place, put)
        return move._replace(drop=move.drop | cleared, answer=word, begins=False)

    def _step(
        self, name: str, step: Step, at: Route, taken: int, put: Put, kind: str = "step"
    ) -> NetMove:
        forgets, keeps = self._memory(name, step)
        shown = "send" if kind == "step" and put.handoffs else kind
        move = _move(shown, name, at, taken, put)
        return move._replace(
            drop=move.drop | forgets,
            put=move.put | keeps,
            alone=isinstance(step, End) and step.final,
        )

    def _memory(self, name: str, step: Step) -> tuple[int, int]:
        """What a step that moves forgets and keeps: section 5 of the definition."""
        board = self.board
        forgets = keeps = 0
        if not board.is_client(step.role):
            keeps |= board.remember("known")
        if isinstance(step, Parallel):
            keeps |= board.remember("open", name)
        elif isinstance(step, Join):
            forgets |= board.remember("open", step.of or "")
        elif isinstance(step, End):
            keeps |= self._of_end(name, step)
        if isinstance(step, Task) and self._is_group(step.role):
            keeps |= board.remember("met", step.role or "")
        if isinstance(step, Doing):
            if step.releases_lead:
                forgets |= board.remember("release")
            if step.names_lead:
                keeps |= board.remember("lead", step.names_lead)
        return forgets, keeps

    def _of_end(self, name: str, step: End) -> int:
        keeps = self.board.remember("ended", name) if self._remembers_ends else 0
        parties = self.board.chain.parties
        actor = step.continues_with
        if actor and ActorType.CLIENT not in parties.types(actor):
            keeps |= self.board.remember("kept", actor)
        return keeps

    def _is_group(self, role: str | None) -> bool:
        parties = self.board.chain.parties
        actors = parties.actors(role)
        return bool(actors) and all(ActorType.GROUP in parties.types(actor) for actor in actors)


def _move(kind: str, name: str, at: Route, taken: int, put: Put) -> NetMove:
    return NetMove(
        kind,
        name,
        at.parts,
        taken,
        taken | put.need,
        taken,
        put.put,
        put.forbid,
        0,
        put.fuse,
        put.twice,
        handoffs=put.handoffs,
        heard=put.heard,
    )


def _askers(board: Board) -> Iterator[tuple[tuple[str, str], list[str]]]:
    """For each handoff and answer the steps that ask by the one and know the other."""
    found: dict[tuple[str, str], list[str]] = {}
    for name, step in board.chain.steps.items():
        if isinstance(step, Task) and step.asks and step.asks.handoff:
            for word, _ in step.asks.exits():
                if word != "unanswered":
                    found.setdefault((step.asks.handoff, word), []).append(name)
    return iter(found.items())


def _way_of(board: Board, asker: str, word: str) -> tuple[str, Route]:
    step = board.chain.steps[asker]
    asks = step.asks if isinstance(step, Task) else None
    target = dict(asks.exits())[word] if asks else ""
    return target, _exit_route(board.chain.at("steps", asker, "asks"), word)


def _exit_route(route: Route, word: str) -> Route:
    if word == "unanswered":
        return route / "unanswered" / "to"
    return route / word if word in ("given", "refused", "answered") else route / "answers" / word


def _is_replied(board: Board, handoff: str | None) -> bool:
    """Whether some step replies to what comes by the handoff."""
    return handoff is not None and any(
        isinstance(step, Task) and step.replies is not None and step.replies.to == handoff
        for step in board.chain.steps.values()
    )
