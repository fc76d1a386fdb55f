"""What a reader of the matrix must notice of a duty."""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.model.words import Nature
from palveluketju.responsibility.contradictions import (
    contradicts,
    doubles_of,
    is_foreign,
    is_vain,
    missing_of,
)
from palveluketju.responsibility.division import Division
from palveluketju.responsibility.holes import holes_of
from palveluketju.responsibility.kin import kin_of
from palveluketju.responsibility.parts import Remark


def remarks(division: Division, duty: str) -> tuple[Remark, ...]:
    """Every remark on a duty in an area: what the rules of declarations tell of it, in a word."""
    return tuple(_remarks(division, duty))


def _remarks(division: Division, duty: str) -> Iterator[Remark]:
    is_duty = division.model.duties[duty].nature is Nature.DUTY
    said = division.by_duty.get(duty, ())
    lawful = [each for each in said if division.is_lawful(each)]
    if len(lawful) < len(said):
        yield Remark.UNLAWFUL
    elif is_duty and any(True for _ in missing_of(division, duty)):
        yield Remark.HOLE
    if any(True for _ in doubles_of(division, duty)):
        yield Remark.DOUBLE
    if any(not each.takes and is_vain(division, each) for each in lawful):
        yield Remark.VAIN
    if _disagrees(division, duty):
        yield Remark.DISAGREES
    if any(True for _ in holes_of(division, duty)):
        yield Remark.GAP
    if not is_duty:
        yield Remark.RIGHT
    elif not division.carried.get(duty):
        kin = kin_of(division.model, duty)
        yield Remark.KIN_IN_CHAIN if any(map(division.carried.get, kin)) else Remark.NO_CHAIN


def _disagrees(division: Division, duty: str) -> bool:
    """Whether a claim and a chain name different doers, or a claim a role that is not its own."""
    claims = division.claims(duty)
    named = [(each, role) for each in claims for role in each.roles]
    if any(role not in division.model.roles for _, role in named):
        return True
    if any(is_foreign(division, each, role) for each, role in named):
        return True
    return any(
        each.is_about(step.chain) and contradicts(division, each, step)
        for each in claims
        for step in division.carried.get(duty, ())
    )
