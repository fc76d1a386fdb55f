"""Questions: what a step asks and waits for, and how another step answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar

from palveluketju.model.duration import Time
from palveluketju.model.record import Record, Shorthand
from palveluketju.model.reference import ConsentId, HandoffId, RoleId, TargetId
from palveluketju.model.text import Text
from palveluketju.model.words import Status


class Unanswered(Record):
    """What happens when nothing is heard by a date: the step that then begins."""

    vocabulary: ClassVar[str] = "unanswered"

    after: Time | None = None
    to: TargetId
    status: Status | None = None
    source: Text | None = None


class Asks(Record):
    """A question that own work waits for, and where each answer leads.

    `whom` is a client asked within the step itself; `handoff` carries the question to
    another actor, whose step replies.
    """

    vocabulary: ClassVar[str] = "asks"

    whom: RoleId | None = None
    handoff: HandoffId | None = None
    consent: ConsentId | None = None
    given: TargetId | None = None
    refused: TargetId | None = None
    answered: TargetId | None = None
    answers: Mapping[str, TargetId] = {}
    unanswered: Unanswered | None = None

    def exits(self) -> Iterator[tuple[str, str]]:
        """The answers that lead on, as pairs of the answer's word and its target.

        The words are `given`, `refused`, `answered`, `unanswered` or free labels.
        """
        fixed = (("given", self.given), ("refused", self.refused), ("answered", self.answered))
        yield from ((word, target) for word, target in fixed if target)
        yield from self.answers.items()
        if self.unanswered:
            yield "unanswered", self.unanswered.to


class Replies(Shorthand):
    """The answer that a step gives to a question that came by a handoff."""

    vocabulary: ClassVar[str] = "replies"
    shorthand: ClassVar[str] = "to"

    to: HandoffId
    answer: str = "answered"
