"""A value that a party decides for itself: an hour limit of absences, a size of a group."""

from __future__ import annotations

from typing import Annotated, ClassVar

from palveluketju.model.record import Record
from palveluketju.model.reference import ActorId
from palveluketju.model.text import Text
from palveluketju.model.value import OneOrMany
from palveluketju.model.words import Status


class Parameter(Record):
    """What chains leave to be decided (paikallinen arvo).

    It has no value of its own: a variant states the value of its party. `examples` tell what
    others have decided, each with its source.
    """

    vocabulary: ClassVar[str] = "parameter"

    title: Text
    unit: Text | None = None
    decides: ActorId | None = None
    examples: Annotated[tuple[Text, ...], OneOrMany] = ()
    status: Status | None = None
    source: Text | None = None
    note: Text | None = None
