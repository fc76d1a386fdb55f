"""What happens: the steps of a chain, one class for each kind."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar, Literal

from pydantic import BeforeValidator, Discriminator, Field, GetJsonSchemaHandler, Tag
from pydantic_core import CoreSchema

from palveluketju.model.asks import Asks, Replies
from palveluketju.model.duration import Time
from palveluketju.model.duty import DutyRecord, Informs
from palveluketju.model.record import Record, Shorthand
from palveluketju.model.reference import (
    ActorId,
    ChainId,
    DutyId,
    LimitId,
    ParameterId,
    RoleId,
    StepId,
    TargetId,
)
from palveluketju.model.text import Text
from palveluketju.model.value import OneOrMany, Rounds, Truth
from palveluketju.model.words import Status

Event = str
"""An event of a clock, `STEP.sent|received|begun|done`."""


def _from_none(value: Any) -> Any:
    return {"nothing": "true"} if value == NOTHING else value


NOTHING = "none"


class RecordUse(DutyRecord):
    """What a step records in place of what its duty says; `none` says that nothing is."""

    unwritten: ClassVar[tuple[str, ...]] = ("nothing",)

    nothing: Truth = False

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        """Schema of the record or of the word that says that there is none."""
        whole = handler.resolve_ref_schema(handler(schema))
        record = dict(whole)
        for name in cls.unwritten:
            record["properties"].pop(name, None)
        whole.clear()
        whole.update({"anyOf": [{"type": "string", "enum": [NOTHING]}, record]})
        return whole


class LimitUse(Shorthand):
    """A limit that binds a step: one of the workspace's, or one stated here."""

    vocabulary: ClassVar[str] = "limit-use"
    shorthand: ClassVar[str] = "limit"

    limit: LimitId | None = None
    within: Time | None = None
    when: Mapping[StepId, str] = {}
    from_: Annotated[tuple[Event, ...], OneOrMany] = Field(default=(), alias="from")
    to: Event | None = None
    status: Status | None = None
    source: Text | None = None


class Step(Record):
    """What every kind of step has (vaihe)."""

    vocabulary: ClassVar[str] = "step"

    role: RoleId | None = None
    title: Text | None = None
    status: Status | None = None
    source: Text | None = None
    note: Text | None = None

    @property
    def following(self) -> tuple[str, ...]:
        """The targets under `next`; none where the kind has no such key."""
        found: tuple[str, ...] = self.__dict__.get("next", ())
        return found


class Span(Shorthand):
    """How long a step takes or a wait lasts at most, and what says so."""

    vocabulary: ClassVar[str] = "span"
    shorthand: ClassVar[str] = "within"

    within: Time
    status: Status | None = None
    source: Text | None = None


class Doing(Step):
    """What the kinds have in which somebody does something."""

    duty: DutyId | Mapping[RoleId, DutyId] | None = None
    limits: tuple[LimitUse, ...] = ()
    with_: Annotated[tuple[RoleId, ...], OneOrMany] = Field(default=(), alias="with")
    informs: tuple[Informs, ...] = ()
    record: Annotated[RecordUse, BeforeValidator(_from_none)] | None = None
    takes: Span | None = None
    once: Truth = False
    at_most: Rounds | None = None
    names_lead: RoleId | None = None
    releases_lead: Truth = False
    uses: Annotated[tuple[Text, ...], OneOrMany] = ()
    parameters: Annotated[tuple[ParameterId, ...], OneOrMany] = ()
    cost: Text | None = None

    @property
    def duties(self) -> tuple[tuple[str | None, str], ...]:
        """The duties carried out, each with the member role it binds (None: any holder)."""
        if self.duty is None:
            return ()
        if isinstance(self.duty, str):
            return ((None, self.duty),)
        return tuple(self.duty.items())


class Start(Step):
    """Where a matter begins; has one arrow out."""

    kind: Literal["start"] = "start"
    next: Annotated[tuple[TargetId, ...], OneOrMany] = ()


class Task(Doing):
    """Somebody does something; the matter then continues, is sent or is asked about."""

    kind: Literal["task"] = "task"
    next: Annotated[tuple[TargetId, ...], OneOrMany] = ()
    sends: Annotated[tuple[TargetId, ...], OneOrMany] = ()
    asks: Asks | None = None
    replies: Replies | None = None


class Decision(Doing):
    """A question in the title, and an arrow for each answer."""

    kind: Literal["decision"] = "decision"
    answers: Mapping[str, TargetId] = {}
    same_as: StepId | None = None


class Parallel(Step):
    """The matter goes on along every branch at once."""

    kind: Literal["parallel"] = "parallel"
    branches: tuple[TargetId, ...] = ()


class Join(Doing):
    """Waits for one arrival from each branch of a parallel."""

    kind: Literal["join"] = "join"
    of: StepId | None = None
    next: Annotated[tuple[TargetId, ...], OneOrMany] = ()


class Wait(Doing):
    """The matter waits for a date or an event."""

    kind: Literal["wait"] = "wait"
    after: Span | None = None
    event: Text | None = None
    next: Annotated[tuple[TargetId, ...], OneOrMany] = ()


class SubChain(Doing):
    """Another chain takes the matter: for good, beside own work, or until it answers."""

    kind: Literal["chain"] = "chain"
    chain: ChainId | None = None
    answers: Mapping[str, TargetId] = {}
    next: Annotated[tuple[TargetId, ...], OneOrMany] = ()


class End(Step):
    """A named end: the matter is closed or continues with an actor."""

    kind: Literal["end"] = "end"
    continues_with: ActorId | None = None
    final: Truth = False


KINDS: Mapping[str, type[Step]] = {
    "task": Task,
    "start": Start,
    "end": End,
    "decision": Decision,
    "parallel": Parallel,
    "join": Join,
    "wait": Wait,
    "chain": SubChain,
}
"""The class of each kind of step, by the word that a file uses."""


def _kind_of(value: Any) -> str:
    kind = value.get("kind", "task") if isinstance(value, Mapping) else getattr(value, "kind", "")
    return kind if isinstance(kind, str) and kind in KINDS else "task"


AnyStep = Annotated[
    Annotated[Task, Tag("task")]
    | Annotated[Start, Tag("start")]
    | Annotated[End, Tag("end")]
    | Annotated[Decision, Tag("decision")]
    | Annotated[Parallel, Tag("parallel")]
    | Annotated[Join, Tag("join")]
    | Annotated[Wait, Tag("wait")]
    | Annotated[SubChain, Tag("chain")],
    Discriminator(_kind_of),
]
"""A step of any kind; a mapping without `kind` is a task."""
