"""What the law or an agreement lays on whom: acts, limits and duties."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar, Self

from pydantic import BeforeValidator, Field, GetJsonSchemaHandler, model_validator
from pydantic_core import CoreSchema

from palveluketju.model.citation import Cited
from palveluketju.model.duration import Time
from palveluketju.model.fault import fault
from palveluketju.model.record import Record, Shorthand
from palveluketju.model.reference import BearerId, DutyId, LimitId, RegisterId, RoleId
from palveluketju.model.text import Text
from palveluketju.model.value import Day, OneOrMany, Truth
from palveluketju.model.words import (
    ActorType,
    Certainty,
    Concern,
    ConsentForm,
    Education,
    Event,
    Nature,
    RightOf,
    Status,
)

NOBODY = "none-in-law"


class Act(Record):
    """An act of parliament or a decree, by its number."""

    vocabulary: ClassVar[str] = "act"

    number: str
    title: Text
    amended_by: tuple[str, ...] = ()
    sections: Mapping[str, str] = {}
    reviewed: Day | None = None
    certainty: Certainty | None = None
    note: Text | None = None


KNOWLEDGE = "knowledge"
"""The event that a clock starts from where somebody comes to know of a matter."""

LegalEvent = str
"""An event in any chain: `DUTY.sent|received|begun|done` of what carries a duty, or `knowledge`."""


class Limit(Record):
    """A time limit: how long, from which event, to which event.

    `starts` and `stops` say the events in words, `from_` and `to` so that they are found in
    a chain: `from_` by the duty that a step or handoff carries out, `to` as what happens to
    the step that is bound by the limit.
    """

    vocabulary: ClassVar[str] = "limit"

    title: Text
    within: Time | None = None
    not_before: Time | None = None
    condition: Text | None = None
    starts: Text | None = None
    stops: Text | None = None
    from_: Annotated[tuple[LegalEvent, ...], OneOrMany] = Field(default=(), alias="from")
    to: Event | None = None
    basis: Annotated[tuple[Cited, ...], OneOrMany] = ()
    status: Status = Status.LAW
    in_force: Day | None = None
    reviewed: Day | None = None
    certainty: Certainty | None = None
    exceptions: Text | None = None
    source: Text | None = None
    note: Text | None = None


def _from_word(value: Any) -> Any:
    if isinstance(value, str):
        return {"nobody": "true"} if value == NOBODY else {"type": value}
    return value


class Responsible(Record):
    """Who must see to a duty: exactly one of the forms.

    `type` an organiser of that type; `any_of` any of the roles; `person` the person whatever
    the employer; `shared` or `joint` several organisers; `group` whom a group names;
    `nobody` where the law names none.
    """

    vocabulary: ClassVar[str] = "responsible"
    unwritten: ClassVar[tuple[str, ...]] = ("type", "nobody")

    type: ActorType | None = None
    any_of: tuple[RoleId, ...] = ()
    person: tuple[RoleId, ...] = ()
    shared: tuple[ActorType, ...] = ()
    joint: tuple[ActorType, ...] = ()
    group: Text | None = None
    nobody: Truth = False

    @model_validator(mode="after")
    def _in_one_form(self) -> Self:
        given = [name for name in type(self).model_fields if getattr(self, name)]
        if len(given) != 1:
            listed = "any_of, person, shared, joint, group"
            raise fault(
                "wrong-type",
                value=", ".join(given) or "{}",
                wanted_fi=f"täsmälleen yksi näistä: {listed}",
                wanted_en=f"exactly one of these: {listed}",
            )
        return self

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        """Schema of what a file may hold: one word, or one of the other forms."""
        whole = handler.resolve_ref_schema(handler(schema))
        forms = {
            name: form for name, form in whole["properties"].items() if name not in cls.unwritten
        }
        whole.clear()
        whole["anyOf"] = [
            {"type": "string", "enum": [*ActorType, NOBODY]},
            {
                "type": "object",
                "additionalProperties": False,
                "minProperties": 1,
                "maxProperties": 1,
                "properties": forms,
            },
        ]
        return whole

    @property
    def types(self) -> tuple[ActorType, ...]:
        """The actor types that may be responsible; empty where roles, a group or none are."""
        return (self.type,) if self.type else self.shared or self.joint

    @property
    def roles(self) -> tuple[str, ...]:
        """The roles that may be responsible; empty where organisations are."""
        return self.any_of or self.person


UNSTATED = Responsible.model_construct()
"""What is said of a duty of which nothing is said: in no form."""


class DutyRecord(Record):
    """The record that a duty asks for, and the register it belongs to."""

    vocabulary: ClassVar[str] = "record"

    title: Text | None = None
    register_: RegisterId | None = Field(default=None, alias="register")
    by: Annotated[tuple[RoleId, ...], OneOrMany] = ()


class DutyConsent(Record):
    """The permission that a duty or right needs: in what form, from whom, who instead."""

    vocabulary: ClassVar[str] = "duty-consent"

    form: ConsentForm
    gives: Annotated[tuple[RoleId, ...], OneOrMany] = ()
    or_: Annotated[tuple[RoleId, ...], OneOrMany] = Field(default=(), alias="or")
    note: Text | None = None


class Informs(Record):
    """Somebody who must be told: by whom, and in which case not."""

    vocabulary: ClassVar[str] = "informs"

    who: RoleId
    by: RoleId | None = None
    unless: Cited | None = None
    judged_by: Annotated[tuple[RoleId, ...], OneOrMany] = ()
    status: Status | None = None
    source: Text | None = None
    note: Text | None = None


class Between(Record):
    """Who may give information to whom: roles, actors, types of actor or registers."""

    vocabulary: ClassVar[str] = "between"

    from_: Annotated[tuple[BearerId, ...], OneOrMany] = Field(default=(), alias="from")
    to: Annotated[tuple[BearerId, ...], OneOrMany] = ()
    carries: Text | None = None


class Duty(Record):
    """A thing somebody must see to or may do, with its place in the law."""

    vocabulary: ClassVar[str] = "duty"

    title: Text
    nature: Nature = Nature.DUTY
    right_of: RightOf | None = None
    responsible: Annotated[Responsible, BeforeValidator(_from_word)] | None = None
    own_by: tuple[ActorType, ...] = ()
    education: tuple[Education, ...] = ()
    basis: Annotated[tuple[Cited, ...], OneOrMany] = ()
    status: Status = Status.LAW
    in_force: Day | None = None
    until: Day | None = None
    reviewed: Day | None = None
    certainty: Certainty | None = None
    limits: Annotated[tuple[LimitId, ...], OneOrMany] = ()
    exclusive: Truth = False
    record: DutyRecord | None = None
    consent: DutyConsent | None = None
    between: Between | None = None
    together: Annotated[tuple[RoleId, ...], OneOrMany] = ()
    informs: tuple[Informs, ...] = ()
    entails: Annotated[tuple[DutyId, ...], OneOrMany] = ()
    attaches: Truth = False
    exceptions: Text | None = None
    source: Text | None = None
    note: Text | None = None


class Requirement(Shorthand):
    """A duty that every chain of a subject must see to, or only those of some education.

    `always` where the law wants it on every path of the chain, not only on some.
    """

    vocabulary: ClassVar[str] = "requirement"
    shorthand: ClassVar[str] = "duty"

    duty: DutyId
    education: tuple[Education, ...] = ()
    always: Truth = False
    note: Text | None = None


class Subject(Record):
    """What a chain is about, and the duties that the law lays on whoever deals with it."""

    vocabulary: ClassVar[str] = "subject"

    title: Text
    concerns: Concern = Concern.INDIVIDUAL
    requires: tuple[Requirement, ...] = ()
    note: Text | None = None
