"""A chain: one process of several actors, with its steps, handoffs and consents."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, ClassVar

from pydantic import Field

from palveluketju.model.handoff import Handoff
from palveluketju.model.record import Record
from palveluketju.model.reference import ActorId, ChainId, DutyId, RoleId, SubjectId
from palveluketju.model.step import AnyStep
from palveluketju.model.text import Text
from palveluketju.model.value import Day, Id, OneOrMany, Truth
from palveluketju.model.words import ConsentForm, Education, Level, Meanwhile, Stage, Status


class Consent(Record):
    """A permission as a thing: who gives it, for what, in what form (suostumus)."""

    vocabulary: ClassVar[str] = "consent"

    title: Text | None = None
    gives: RoleId | None = None
    or_: RoleId | None = Field(default=None, alias="or")
    instead_when: Text | None = None
    form: ConsentForm | None = None
    for_: Annotated[tuple[Text, ...], OneOrMany] = Field(default=(), alias="for")
    ground: Annotated[tuple[DutyId, ...], OneOrMany] = ()
    given_in: ChainId | None = None
    valid: Text | None = None
    withdrawable: Truth = True
    status: Status | None = None
    source: Text | None = None
    note: Text | None = None


class Anytime(Record):
    """What may happen beside any step; drawn once, as a band."""

    vocabulary: ClassVar[str] = "anytime"

    title: Text
    by: Annotated[tuple[RoleId, ...], OneOrMany] = ()
    chain: ChainId | None = None
    meanwhile: Meanwhile = Meanwhile.CONTINUES
    duty: DutyId | None = None
    status: Status | None = None
    source: Text | None = None
    note: Text | None = None


class Validity(Record):
    """The time a version is in force."""

    vocabulary: ClassVar[str] = "validity"

    from_: Day | None = Field(default=None, alias="from")
    until: Day | None = None


class Version(Record):
    """A version of a chain: what changed, and who approved it."""

    vocabulary: ClassVar[str] = "version"

    version: str
    date: Day | None = None
    change: Text | None = None
    approved_by: Text | None = None


class ChainHeader(Record):
    """What a chain says of itself before its steps."""

    vocabulary: ClassVar[str] = "chain"

    id: Id
    title: Text
    purpose: Text | None = None
    owners: Mapping[str, ActorId] = {}
    version: str | None = None
    status: Stage = Stage.DRAFT
    valid: Validity | None = None
    review_by: Day | None = None
    level: Level | None = None
    clients: Text | None = None
    subject: SubjectId | None = None
    education: tuple[Education, ...] = ()
    part_of: ChainId | None = None
    receives: Annotated[tuple[Text, ...], OneOrMany] = ()
    questions: Annotated[tuple[Text, ...], OneOrMany] = ()
    indicators: Annotated[tuple[Text, ...], OneOrMany] = ()
    history: tuple[Version, ...] = ()
    links: Mapping[str, str] = {}
    lanes: tuple[RoleId, ...] = ()
    anytime: Mapping[Id, Anytime] = {}
    note: Text | None = None


class Chain(ChainHeader):
    """A whole chain (palveluketju).

    `broken` holds the ids of steps and handoffs that a file declares but that could not be
    read: arrows to them are not faults of their own.
    """

    steps: Mapping[Id, AnyStep] = {}
    handoffs: Mapping[Id, Handoff] = {}
    consents: Mapping[Id, Consent] = {}
    broken: frozenset[str] = frozenset()

    def may_be_in(self, education: Sequence[Education]) -> bool:
        """Whether it may be about some of these kinds of education; where none is said, any."""
        return not self.education or not education or not {*education}.isdisjoint(self.education)
