"""Answers that are remembered because another decision is the same: key `same_as`."""

from __future__ import annotations

from collections.abc import Mapping

from palveluketju.flow.net.board import Board
from palveluketju.graph.chain import ChainView
from palveluketju.model.step import Decision


class SameAnswers:
    """What answering forbids, forgets and keeps in each decision of a chain."""

    def __init__(self, board: Board) -> None:
        self._board = board
        self._roots = roots(board.chain)
        self._words: dict[str, tuple[str, ...]] = {}
        for root in self._roots.values():
            record = board.chain.steps[root]
            self._words[root] = tuple(record.answers) if isinstance(record, Decision) else ()

    def of_answer(self, name: str, word: str) -> tuple[int, int, int]:
        """The masks that the answer forbids, forgets and keeps."""
        if name in self._words:
            every = self._all(name)
            return 0, every, self._board.remember("word", f"{name} {word}")
        root = self._roots.get(name)
        if root is None:
            return 0, 0, 0
        return self._all(root, without=word), 0, 0

    def _all(self, root: str, without: str | None = None) -> int:
        mask = 0
        for word in self._words[root]:
            mask |= 0 if word == without else self._board.remember("word", f"{root} {word}")
        return mask


def roots(chain: ChainView) -> Mapping[str, str]:
    """The root of each decision that has to answer the same as an earlier one."""
    found: dict[str, str] = {}
    for name in chain.steps:
        seen = [name]
        while (following := _same_as(chain, seen[-1])) and following not in seen:
            seen.append(following)
        last = chain.steps.get(seen[-1])
        if len(seen) > 1 and following is None and isinstance(last, Decision):
            found[name] = seen[-1]
    return found


def _same_as(chain: ChainView, name: str) -> str | None:
    step = chain.steps.get(name)
    return step.same_as if isinstance(step, Decision) else None
