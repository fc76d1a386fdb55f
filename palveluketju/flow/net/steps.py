"""The moves of steps: section 3 of the definition, row by row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from palveluketju.flow.net.board import Board
from palveluketju.flow.net.forms import form
from palveluketju.flow.net.memory import Memory
from palveluketju.flow.net.net import NetMove, Outcomes
from palveluketju.flow.net.put import Put, together
from palveluketju.flow.net.questions import Questions
from palveluketju.flow.net.same_answer import SameAnswers
from palveluketju.model.step import Decision, End, Join, Parallel, Start, Step, SubChain, Task
from palveluketju.source import Route


class StepMoves:
    """Makes the moves of the steps of one chain on a board.

    `outcomes` are those of the other chains, by sub-chain step.
    """

    def __init__(self, board: Board, memory: Memory, outcomes: Mapping[str, Outcomes]) -> None:
        self._board = board
        self._memory = memory
        self._outcomes = outcomes
        self._questions = Questions(board)
        self._same = SameAnswers(board)

    def moves(self) -> Iterator[NetMove]:
        """The moves that are whole as they stand: of starts and joins, and answers that come."""
        for name, step in self._board.chain.steps.items():
            if isinstance(step, Start):
                yield from self._with_next(name, step, "start", self._board.bit("begin", ""))
            elif isinstance(step, Join):
                yield from self._with_next(name, step, "step", self._board.slots_of(name, step))
            elif isinstance(step, SubChain):
                yield from self._ends(name, step)
            elif isinstance(step, Task) and step.asks is not None:
                yield from self._questions.moves(name, step.asks)

    def forms(self) -> Mapping[str, list[NetMove]]:
        """For every step but joins its moves without the place that a token comes from."""
        return {
            name: list(self._forms(name, step))
            for name, step in self._board.chain.steps.items()
            if not isinstance(step, Join)
        }

    def _forms(self, name: str, step: Step) -> Iterator[NetMove]:
        if isinstance(step, Decision):
            yield from self._answers(name, step)
        elif isinstance(step, SubChain):
            yield from self._chains(name, step)
        elif isinstance(step, Task):
            yield from self._tasks(name, step)
        elif isinstance(step, Parallel):
            for put in together(self._ways(name, "branches", step.branches)):
                yield self._moved("step", name, step, 0, put)
        else:
            yield from self._with_next(name, step, "step", 0)

    def _with_next(self, name: str, step: Step, kind: str, taken: int) -> Iterator[NetMove]:
        for put in together(self._ways(name, "next", step.following)):
            yield self._moved(kind, name, step, taken, put)

    def _ways(self, name: str, key: str, targets: tuple[str, ...]) -> Iterator[tuple[Put, ...]]:
        route = self._board.chain.at("steps", name, key)
        for index, target in enumerate(targets):
            yield self._board.way(target, route / index, name)

    def _tasks(self, name: str, task: Task) -> Iterator[NetMove]:
        ways = [*self._ways(name, "next", task.next), *self._ways(name, "sends", task.sends)]
        if task.asks is not None:
            if task.asks.handoff:
                ways.append((self._board.sent(task.asks.handoff, name),))
            ways.append((Put(self._board.bit("a", name)),))
        waiting = 0
        cleared = self._questions.answered(task.replies) if task.replies else 0
        for asker in self._questions.askers(task.replies) if task.replies else ():
            asked, word = self._board.bit("a", asker), task.replies.answer if task.replies else ""
            waiting |= asked
            for put in together([*ways, self._questions.answer_to(asker, word, name)]):
                move = self._moved("reply", name, task, asked, put)
                yield move._replace(drop=move.drop | cleared, to=asker, answer=word)
        for put in together(ways):
            move = self._moved("step", name, task, 0, put)
            yield move._replace(forbid=move.forbid | waiting)

    def _answers(self, name: str, step: Decision) -> Iterator[NetMove]:
        for word, target in step.answers.items():
            forbids, forgets, keeps = self._same.of_answer(name, word)
            at = self._board.chain.at("steps", name, "answers", word)
            for put in self._board.way(target, at, name):
                move = self._moved("answer", name, step, 0, put, at)
                yield move._replace(
                    answer=word,
                    forbid=move.forbid | forbids,
                    drop=move.drop | forgets,
                    put=move.put | keeps,
                )

    def _chains(self, name: str, step: SubChain) -> Iterator[NetMove]:
        kept = 0 if step.answers or step.next else self._board.remember("kept", "")
        for outcome in self._outcomes.get(name) or ((),):
            inside = kept
            for end in outcome:
                inside |= self._board.bit("i", name, end) if end in step.answers else 0
            for move in self._with_next(name, step, "chain", 0):
                yield move._replace(put=move.put | inside, ends=outcome)

    def _ends(self, name: str, step: SubChain) -> Iterator[NetMove]:
        """The answers of another chain: its ends, as it comes to them."""
        for end, target in step.answers.items():
            at = self._board.chain.at("steps", name, "answers", end)
            for put in self._board.way(target, at, name):
                move = form("answer", name, at, self._board.bit("i", name, end), put)
                yield move._replace(answer=end, begins=False)

    def _moved(  # noqa: PLR0913, PLR0917 - what a row of the table says
        self, kind: str, name: str, step: Step, taken: int, put: Put, at: Route | None = None
    ) -> NetMove:
        forgets, keeps = self._memory.of_step(name, step)
        shown = "send" if kind == "step" and put.handoffs else kind
        move = form(shown, name, at or self._board.chain.at("steps", name), taken, put)
        return move._replace(
            drop=move.drop | forgets,
            put=move.put | keeps,
            alone=isinstance(step, End) and step.final,
        )
