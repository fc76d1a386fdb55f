"""The path of a fault on a chain: which steps and arrows it passes, and in what order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from palveluketju.findings import Move, Trace
from palveluketju.graph.arrow import Arrow, ArrowKind
from palveluketju.graph.chain import ChainView
from palveluketju.model.step import Decision

Numbers = tuple[int, ...]
_PUT = (ArrowKind.NEXT, ArrowKind.BRANCH, ArrowKind.SENDS, ArrowKind.ASKS)
_ANSWERS = (ArrowKind.ANSWER, ArrowKind.REPLY)
_EXITS = {
    "return": ArrowKind.RETURNED,
    "cannot": ArrowKind.CANNOT,
    "lapse": ArrowKind.UNANSWERED,
    "follow-up": ArrowKind.FOLLOW_UP,
}
_OF_HANDOFFS = ("receive", *_EXITS)


@dataclass(frozen=True, slots=True)
class Path:
    """The numbers of the moves, from 1, at steps and beside arrows, and the arrows taken.

    Arrows are named by their place in the chain's `arrows`. `fault` is the step or handoff at
    which the fault shows.
    """

    steps: Mapping[str, Numbers]
    arrows: Mapping[int, Numbers]
    taken: frozenset[int]
    fault: str = ""


def path_of(chain: ChainView, trace: Trace, fault: str = "") -> Path:
    """Where the moves of a trace, and the `fault` at its end, are seen in a chain's picture.

    What a move names and the chain has not is left out.
    """
    walk = _Walk(chain)
    for number, move in enumerate(trace, start=1):
        walk.make(number, move)
    return Path(
        {step: tuple(numbers) for step, numbers in walk.steps.items()},
        {index: tuple(numbers) for index, numbers in walk.arrows.items()},
        frozenset(walk.taken),
        fault,
    )


@dataclass(slots=True)
class _Walk:
    """The moves made so far; `sent` has the arrows and the sender of handoffs on their way."""

    chain: ChainView
    steps: dict[str, list[int]] = field(default_factory=dict)
    arrows: dict[int, list[int]] = field(default_factory=dict)
    taken: set[int] = field(default_factory=set)
    sent: dict[str, tuple[list[int], str]] = field(default_factory=dict)

    def make(self, number: int, move: Move) -> None:
        """Follow the arrows of a move and put its number where it is looked for."""
        followed = self._followed(move)
        if followed and self._is_beside(move):
            self.arrows.setdefault(followed[0], []).append(number)
        else:
            step = self._step_of(move)
            if step in self.chain.steps:
                self.steps.setdefault(step, []).append(number)
        self.taken.update(followed)
        if move.kind != "receive":
            self._send(move, followed)

    def _is_beside(self, move: Move) -> bool:
        """Whether the number stands beside the arrow: the step itself does not move."""
        if move.kind in _OF_HANDOFFS:
            return True
        asker = self.chain.steps.get(move.named("step"))
        return move.kind == "answer" and not isinstance(asker, Decision)

    def _step_of(self, move: Move) -> str:
        """The step that a move without an arrow is told at."""
        handoff = move.named("handoff")
        if not handoff:
            return move.named("step")
        record = self.chain.handoffs.get(handoff)
        receiver = record.to or "" if record else ""
        if move.kind in ("receive", "return"):
            return receiver
        return self.sent.get(handoff, ([], receiver))[1]

    def _send(self, move: Move, followed: list[int]) -> None:
        """Note what has set out by which arrows; some of it has none in the picture."""
        by_arrow = {
            self.chain.arrows[index].handoff or "": self.chain.arrows[index].source
            for index in followed
            if _carries(self.chain.arrows[index])
        }
        for name in dict.fromkeys((*by_arrow, *_handoffs(move))):
            mine = [index for index in followed if self.chain.arrows[index].handoff == name]
            self.sent[name] = (mine, by_arrow.get(name) or self._step_of(move))

    def _followed(self, move: Move) -> list[int]:
        """The arrows that a move follows."""
        step, handoff = move.named("step"), move.named("handoff")
        if move.kind == "receive":
            return self._carrying(handoff)
        if move.kind in _EXITS and handoff:
            return self._exits(handoff, _EXITS[move.kind])
        if move.kind == "lapse":
            return self._unanswered(move)
        if move.kind == "answer":
            return self._answered(step, move.named("answer"))
        if move.kind == "reply":
            reply = self._answered(move.named("to"), move.named("answer"), step)
            return [*self._put(move), *reply]
        return [] if move.kind == "join" else self._put(move)

    def _put(self, move: Move) -> list[int]:
        """The ways on of a step, with the handoffs that go out; a chain step names none."""
        step, out = move.named("step"), _handoffs(move)
        return self._found(
            arrow.source == step
            and arrow.kind in _PUT
            and (arrow.handoff is None or arrow.handoff in out or move.kind == "chain")
            for arrow in self.chain.arrows
        )

    def _answered(self, asker: str, word: str, replier: str = "") -> list[int]:
        return self._found(
            arrow.kind in _ANSWERS
            and arrow.label == word
            and arrow.at.parts[2:4] == ("steps", asker)
            and (not replier or arrow.source in (replier, asker))
            for arrow in self.chain.arrows
        )

    def _carrying(self, handoff: str) -> list[int]:
        """The arrows a handoff has set out by, or could have where that is not told."""
        if handoff in self.sent:
            return self.sent[handoff][0]
        return self._found(
            arrow.handoff == handoff and _carries(arrow) for arrow in self.chain.arrows
        )

    def _exits(self, handoff: str, kind: ArrowKind) -> list[int]:
        """An exit of a handoff: that of its last sender, where each has its own."""
        arrows = self.chain.arrows
        found = self._found(
            arrow.handoff == handoff and arrow.kind is kind and arrow.at.parts[2] == "handoffs"
            for arrow in arrows
        )
        sender = self.sent.get(handoff, ([], ""))[1]
        return [index for index in found if arrows[index].source == sender][:1] or found[:1]

    def _unanswered(self, move: Move) -> list[int]:
        """The exit of a question that is not answered; a handoff of the step may have another."""
        arrows, step, at = self.chain.arrows, move.named("step"), move.at.parts
        found = self._found(
            arrow.source == step and arrow.kind is ArrowKind.UNANSWERED for arrow in arrows
        )
        return [index for index in found if arrows[index].at.parts[: len(at)] == at] or found

    @staticmethod
    def _found(follows: Iterable[bool]) -> list[int]:
        return [index for index, yes in enumerate(follows) if yes]


def _handoffs(move: Move) -> tuple[str, ...]:
    value = dict(move.names).get("handoffs", ())
    return (value,) if isinstance(value, str) else value


def _carries(arrow: Arrow) -> bool:
    """Whether a handoff goes to its receiver along the arrow: not an exit, not a reply."""
    from_step = arrow.at.parts[2] == "steps"
    return arrow.handoff is not None and from_step and arrow.kind is not ArrowKind.REPLY
