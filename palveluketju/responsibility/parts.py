"""The parts that somebody can have in a duty or a step, and what says so."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from palveluketju.findings import Message
from palveluketju.model.words import Status


class Part(StrEnum):
    """A part in a duty or a step; the value is its letter.

    O is who organises by law (järjestämisvastuu), A who is accountable, R who does it, C who is
    heard or does it together with them, I who is told.
    """

    ORGANISES = "O"
    ACCOUNTABLE = "A"
    DOES = "R"
    HEARD = "C"
    TOLD = "I"


class Source(StrEnum):
    """What says that somebody has a part, the strongest first."""

    LAW = "law"
    AGREED = "agreed"
    DECLARED = "declared"
    GENERAL = "general"
    PROPOSAL = "proposal"
    CHAIN = "chain"


class Remark(StrEnum):
    """What a reader must notice of a row."""

    HOLE = "hole"
    DOUBLE = "double"
    UNLAWFUL = "unlawful"
    VAIN = "vain"
    DISAGREES = "disagrees"
    GAP = "gap"
    NO_CHAIN = "no-chain"
    KIN_IN_CHAIN = "kin-in-chain"
    RIGHT = "right"


PARTS: Mapping[Part, Message] = {
    Part.ORGANISES: Message(fi="järjestää", en="organises"),
    Part.ACCOUNTABLE: Message(fi="vastaa", en="is accountable"),
    Part.DOES: Message(fi="tekee", en="does"),
    Part.HEARD: Message(fi="kuullaan", en="is heard"),
    Part.TOLD: Message(fi="saa tiedon", en="is told"),
}
SOURCES: Mapping[Source, Message] = {
    Source.LAW: Message(fi="laki", en="law"),
    Source.AGREED: Message(fi="sopimus", en="agreement"),
    Source.GENERAL: Message(fi="yleinen ilmoitus", en="general word"),
    Source.PROPOSAL: Message(fi="ehdotus", en="proposal"),
    Source.DECLARED: Message(fi="osapuolen ilmoitus", en="the party's word"),
    Source.CHAIN: Message(fi="ketju", en="chain"),
}
REMARKS: Mapping[Remark, Message] = {
    Remark.HOLE: Message(fi="✗ aukko: kukaan ei ilmoita hoitavansa", en="✗ hole: nobody takes it"),
    Remark.DOUBLE: Message(fi="‼ kaksi ilmoittaa hoitavansa", en="‼ double: two parties take it"),
    Remark.UNLAWFUL: Message(fi="§ lain vastainen ilmoitus", en="§ a declaration against the law"),
    Remark.VAIN: Message(
        fi="? odotetaan osapuolelta, joka ei ota", en="? expected of one who does not take it"
    ),
    Remark.DISAGREES: Message(
        fi="≠ ilmoitettu tekijä ei täsmää ketjuun tai osapuoleen",
        en="≠ the declared doer does not fit the chain or the party",
    ),
    Remark.GAP: Message(
        fi="… päiviä, joina kukaan ei ilmoita hoitavansa", en="… days on which nobody takes it"
    ),
    Remark.NO_CHAIN: Message(fi="○ ei missään ketjussa", en="○ in no chain"),
    Remark.KIN_IN_CHAIN: Message(
        fi="◐ ketjuissa saman lain kohdan toisella rivillä",
        en="◐ in chains on another row of the same law",
    ),
    Remark.RIGHT: Message(fi="◇ oikeus, ei kenenkään tehtävä", en="◇ a right, nobody's duty"),
}
_OF_STATUS: Mapping[Status, Source] = {
    Status.LAW: Source.LAW,
    Status.AGREED: Source.AGREED,
    Status.PROPOSAL: Source.PROPOSAL,
}


def source_of(status: Status | None, otherwise: Source = Source.CHAIN) -> Source:
    """The source of a statement with a status; `otherwise` where it has none."""
    return _OF_STATUS[status] if status is not None else otherwise
