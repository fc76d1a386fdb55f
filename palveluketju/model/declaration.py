"""What one party says of itself: its declarations, and its own way of doing a chain."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, ClassVar

from pydantic import Field

from palveluketju.model.record import Record, Shorthand
from palveluketju.model.reference import ActorId, ChainId, DutyId, ParameterId, PartyId, RoleId
from palveluketju.model.text import Text
from palveluketju.model.value import Day, OneOrMany
from palveluketju.model.words import Status


class Takes(Shorthand):
    """A duty that a party says it carries out, and through which roles."""

    vocabulary: ClassVar[str] = "takes"
    shorthand: ClassVar[str] = "duty"

    duty: DutyId
    roles: Annotated[tuple[RoleId, ...], OneOrMany] = ()


class Expects(Record):
    """Duties that a party expects of another."""

    vocabulary: ClassVar[str] = "expects"

    duty: Annotated[tuple[DutyId, ...], OneOrMany]
    of: ActorId


class Declaration(Record):
    """One party's own word on who does what (vastuunjako)."""

    vocabulary: ClassVar[str] = "declaration"

    actor: ActorId
    takes: tuple[Takes, ...] = ()
    expects: tuple[Expects, ...] = ()
    chains: Annotated[tuple[ChainId, ...], OneOrMany] = ()
    for_: Annotated[tuple[ActorId, ...], OneOrMany] = Field(default=(), alias="for")
    since: Day | None = None
    until: Day | None = None
    status: Status | None = None
    source: Text | None = None
    note: Text | None = None


class Variant(Record):
    """A municipality's or unit's way of doing a chain (paikallinen muunnelma)."""

    vocabulary: ClassVar[str] = "variant"

    actor: ActorId
    chain: ChainId
    binds: Mapping[PartyId, PartyId] = {}
    parameters: Mapping[ParameterId, str] = {}
    source: Text | None = None
    note: Text | None = None
