"""The catalogue's duties say whose they are, by when and in whose register, as the rows do."""

import pytest

from palveluketju.model.duty import Duty, Responsible
from palveluketju.model.words import ActorType, Certainty, Nature
from palveluketju.pipeline.load import load
from tests.models.catalogue_rows import R_ROWS, row_of
from tests.models.duties_of_rows import ALONE, CONTROLLERS, LIMITS, OWN, PARTIES
from tools.write_docs import ROOT

MODEL = load(ROOT / "models").model
DUTIES = {name: duty for name, duty in MODEL.duties.items() if name.startswith("R-")}
each_duty = pytest.mark.parametrize(("name", "duty"), DUTIES.items(), ids=DUTIES)


def laid_on(responsible: Responsible) -> str:
    """The form of a responsibility and its parties, in the words of the table."""
    if responsible.type:
        return str(responsible.type)
    form = next(key for key in Responsible.model_fields if getattr(responsible, key))
    return " ".join((form, *responsible.types, *responsible.roles))


@each_duty
def test_a_duty_belongs_to_a_row(name: str, duty: Duty) -> None:
    assert row_of(name) in R_ROWS, duty.title


@each_duty
def test_a_duty_is_laid_on_whom_its_row_says(name: str, duty: Duty) -> None:
    assert duty.responsible is not None
    assert laid_on(duty.responsible) == PARTIES[name]


def test_every_duty_of_the_rows_is_in_the_catalogue() -> None:
    assert set(PARTIES) == set(DUTIES)


@each_duty
def test_a_duty_is_bound_by_the_limits_of_its_section(name: str, duty: Duty) -> None:
    assert duty.limits == LIMITS.get(name, ())


def test_every_limit_of_the_catalogue_binds_some_duty() -> None:
    bound = {limit for duty in MODEL.duties.values() for limit in duty.limits}
    assert set(MODEL.limits) - bound == set()


@each_duty
def test_a_record_goes_to_the_controller_of_its_kind_whoever_writes_it(
    name: str, duty: Duty
) -> None:
    register = duty.record and duty.record.register_
    controller = MODEL.registers[register].controller if register else None
    assert controller == CONTROLLERS.get(name)


def test_every_register_holds_what_some_duty_records() -> None:
    used = {duty.record.register_ for duty in MODEL.duties.values() if duty.record}
    assert set(MODEL.registers) - used == set()


@each_duty
def test_own_arrangement_is_open_to_the_state_and_private_providers_only(
    name: str, duty: Duty
) -> None:
    private = (ActorType.STATE, ActorType.ASSOCIATION, ActorType.COMPANY)
    assert duty.own_by == (private if name in OWN else ())


def test_only_what_one_organiser_alone_has_is_exclusive() -> None:
    assert {name for name, duty in DUTIES.items() if duty.exclusive} == ALONE


def test_what_the_law_lets_somebody_do_is_a_right() -> None:
    rights = {name: duty.right_of for name, duty in DUTIES.items() if duty.nature is Nature.RIGHT}
    whose = {name: str(right) for name, right in rights.items() if right}
    assert set(rights) == {"R-12d", "R-18d", "R-33", "R-36h", "R-36i", "R-36k", "R-40"}
    assert whose == {"R-18d": "person", "R-33": "person"}


@each_duty
def test_the_text_of_every_duty_was_read(name: str, duty: Duty) -> None:
    assert duty.certainty is Certainty.VERIFIED, name
