"""Handoffs: what an arrow over a border carries, and what each kind of it does."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, ClassVar

from palveluketju.model.asks import Unanswered
from palveluketju.model.duration import Time
from palveluketju.model.record import Record
from palveluketju.model.reference import ConsentId, DutyId, ReceiverId, RoleId, StepId
from palveluketju.model.text import Text
from palveluketju.model.value import OneOrMany, Truth
from palveluketju.model.words import Status


class HandoffKind(StrEnum):
    """The kinds of handoff; what each does is in `KIND_ROWS`."""

    TRANSFER = "transfer"
    WARM_HANDOVER = "warm-handover"
    REFERRAL = "referral"
    CONTACT = "contact"
    NOTIFICATION = "notification"
    CONSULTATION = "consultation"
    REQUEST = "request"
    GUIDANCE = "guidance"
    INVITATION = "invitation"
    AGREED = "agreed"
    INFORMATION = "information"


class Verb(StrEnum):
    """How an arrow leaves a step."""

    NEXT = "next"
    SENDS = "sends"
    ASKS = "asks"


@dataclass(frozen=True, slots=True)
class KindRow:
    """What a kind of handoff does: its Finnish word, its verb, and the exits it must have.

    `starts_work` says that somebody must receive it in a step of their own, `attaches` that the
    receiver has the matter from the moment that it is sent, `holds` that the sender holds it
    meanwhile without a date, since a meeting has a time.
    """

    finnish: str
    verb: Verb
    exits: tuple[str, ...] = ()
    starts_work: bool = True
    attaches: bool = False
    holds: bool = False


KIND_ROWS: Mapping[HandoffKind, KindRow] = {
    HandoffKind.TRANSFER: KindRow("siirto", Verb.NEXT, ("acknowledge", "unanswered")),
    HandoffKind.WARM_HANDOVER: KindRow("saattaen vaihto", Verb.NEXT, ("unanswered",), holds=True),
    HandoffKind.REFERRAL: KindRow("lähete", Verb.NEXT, ("returned", "unanswered")),
    HandoffKind.CONTACT: KindRow("yhteydenotto", Verb.SENDS),
    HandoffKind.NOTIFICATION: KindRow("ilmoitus", Verb.SENDS, attaches=True),
    HandoffKind.CONSULTATION: KindRow("konsultaatio", Verb.ASKS, ("answered", "unanswered")),
    HandoffKind.REQUEST: KindRow("pyyntö", Verb.ASKS, ("given", "refused", "unanswered")),
    HandoffKind.GUIDANCE: KindRow("ohjaus", Verb.SENDS, ("follow_up",)),
    HandoffKind.INVITATION: KindRow(
        "kutsu", Verb.NEXT, ("invites", "cannot", "enough"), holds=True
    ),
    HandoffKind.AGREED: KindRow("sovittu tehtävä", Verb.NEXT, attaches=True),
    HandoffKind.INFORMATION: KindRow("tiedonanto", Verb.SENDS, starts_work=False),
}


class Acknowledge(Record):
    """The receiver confirms that the matter has arrived."""

    vocabulary: ClassVar[str] = "acknowledge"

    within: Time | None = None
    status: Status | None = None
    source: Text | None = None


class Returned(Record):
    """The receiver gives the matter back with its reason."""

    vocabulary: ClassVar[str] = "returned"

    to: StepId
    within: Time | None = None
    status: Status | None = None
    source: Text | None = None


class Handoff(Record):
    """What passes when a matter crosses to another actor or register (siirto)."""

    vocabulary: ClassVar[str] = "handoff"

    title: Text | None = None
    kind: HandoffKind | None = None
    to: ReceiverId | None = None
    carries: Annotated[tuple[Text, ...], OneOrMany] = ()
    secret: Truth = True
    ground: Annotated[tuple[DutyId, ...], OneOrMany] = ()
    needs: ConsentId | None = None
    acknowledge: Acknowledge | None = None
    returned: Returned | None = None
    unanswered: Unanswered | None = None
    follow_up: Unanswered | None = None
    invites: Annotated[tuple[RoleId, ...], OneOrMany] = ()
    cannot: StepId | None = None
    enough: Text | None = None
    status: Status | None = None
    source: Text | None = None
    note: Text | None = None

    @property
    def row(self) -> KindRow | None:
        """What its kind does; None while the kind is not said."""
        return KIND_ROWS[self.kind] if self.kind else None
