"""Who: organisations, their units and clients, the roles people act in, and registers."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from palveluketju.model.citation import Cited
from palveluketju.model.record import Record
from palveluketju.model.reference import ActorId, ControllerId, DutyId, RegisterId, RoleId
from palveluketju.model.text import Text
from palveluketju.model.value import Truth
from palveluketju.model.words import ActorType, Certainty, Concern


class Actor(Record):
    """An organisation, a unit of one, a joint group or a client (toimija)."""

    vocabulary: ClassVar[str] = "actor"

    title: Text
    type: ActorType | None = None
    part_of: ActorId | None = None
    acts_as: tuple[ActorType, ...] = ()
    generic: Truth = False
    instance_of: ActorId | None = None
    code: str | None = None
    members: tuple[RoleId, ...] = ()
    lead: str | None = None
    handles: Concern | None = None
    arranges: tuple[DutyId, ...] = ()
    certainty: Certainty | None = None
    source: Text | None = None
    note: Text | None = None


class Role(Record):
    """The position in which a person acts (rooli); writes to one register."""

    vocabulary: ClassVar[str] = "role"

    title: Text
    actor: ActorId | None = None
    register_: RegisterId | None = Field(default=None, alias="register")
    one_of: tuple[RoleId, ...] = ()
    certainty: Certainty | None = None
    source: Text | None = None
    note: Text | None = None


class Register(Record):
    """A register of personal data and its controller (rekisterinpitäjä)."""

    vocabulary: ClassVar[str] = "register"

    title: Text
    controller: ControllerId | None = None
    basis: tuple[Cited, ...] = ()
    certainty: Certainty | None = None
    source: Text | None = None
    note: Text | None = None
