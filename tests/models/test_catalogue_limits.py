"""The catalogue's limits and handoffs of information say what the rows of the law say."""

import pytest

from palveluketju.graph.clocks import clocks
from palveluketju.graph.workspace import Workspace
from palveluketju.model.duty import KNOWLEDGE, Duty, Limit
from palveluketju.model.words import ConsentForm, Education, Event, Nature
from palveluketju.pipeline.load import load
from palveluketju.rules.questions.coverage import fits
from tests.models.catalogue_rows import H_ROWS, LEFT_OUT, T_ROWS
from tests.models.law_of_rows import BETWEEN, CONSENTS, RIGHTS, STARTS, TIMES
from tools.write_docs import ROOT

WORKSPACE: Workspace = load(ROOT / "models")
LIMITS = WORKSPACE.model.limits
DUTIES = WORKSPACE.model.duties
HANDOFFS = {name: duty for name, duty in DUTIES.items() if name.startswith("H-")}


@pytest.mark.parametrize("row", T_ROWS)
def test_a_row_of_time_is_a_limit_or_is_split_by_letters(row: str) -> None:
    assert row in LEFT_OUT or row in LIMITS or {f"{row}a", f"{row}b"} <= set(LIMITS)


@pytest.mark.parametrize("row", H_ROWS)
def test_a_row_of_information_is_a_duty_or_right_of_that_name(row: str) -> None:
    assert row in LEFT_OUT or row in HANDOFFS


@pytest.mark.parametrize(("name", "limit"), LIMITS.items(), ids=LIMITS)
def test_a_limit_has_the_time_and_the_kind_of_day_of_its_section(name: str, limit: Limit) -> None:
    time = limit.within or limit.not_before
    assert time is not None
    assert (time.say(), str(limit.to)) == TIMES[name]


def test_every_time_of_the_law_is_a_limit_and_only_assigning_a_place_is_a_wait() -> None:
    assert set(TIMES) == set(LIMITS)
    assert [name for name, limit in LIMITS.items() if limit.not_before] == ["T-16"]


@pytest.mark.parametrize(("name", "limit"), LIMITS.items(), ids=LIMITS)
def test_time_runs_from_the_event_of_its_row(name: str, limit: Limit) -> None:
    assert limit.from_ == STARTS.get(name, ())


def test_what_starts_a_clock_is_an_event_of_a_duty_or_knowledge() -> None:
    events = {f"{duty}.{event}" for duty in DUTIES for event in Event} | {KNOWLEDGE}
    assert {event for limit in LIMITS.values() for event in limit.from_} <= events


def test_clocks_of_the_real_chains_are_found_where_the_chain_holds_their_start() -> None:
    found = {
        (clock.step, clock.limit): clock.starts
        for chain in WORKSPACE.chains.values()
        for clock in clocks(chain)
    }
    assert found["kertoo-oppilaalle", "T-04"] == ("yhteydenotto.sent",)
    assert "kirjaa-vireille.begun" in found["kiireellinen-tarve", "T-07"]
    assert found["aloittaa-tukitoimet", "T-20b"] == ("arvioi.done",)


@pytest.mark.parametrize(("name", "duty"), HANDOFFS.items(), ids=HANDOFFS)
def test_a_right_is_a_right_and_a_duty_a_duty(name: str, duty: Duty) -> None:
    whose = RIGHTS.get(name)
    assert duty.nature is (Nature.RIGHT if whose else Nature.DUTY)
    assert duty.right_of == whose


@pytest.mark.parametrize(("name", "duty"), HANDOFFS.items(), ids=HANDOFFS)
def test_leave_is_asked_in_the_form_and_of_whom_the_law_says(name: str, duty: Duty) -> None:
    consent = duty.consent
    assert consent is not None
    given = (str(consent.form), consent.gives, consent.or_)
    assert given == CONSENTS.get(name, (str(ConsentForm.NONE), (), ()))


@pytest.mark.parametrize(("name", "giver", "receiver", "is_covered"), BETWEEN)
def test_a_ground_is_about_its_own_parties(
    name: str, giver: str, receiver: str, *, is_covered: bool
) -> None:
    chain, between = next(iter(WORKSPACE.chains.values())), DUTIES[name].between
    assert {giver, receiver} <= set(WORKSPACE.model.roles)
    assert between is not None
    covers = fits(chain, giver, between.from_) and fits(chain, receiver, between.to)
    assert covers == is_covered


def test_the_matter_is_the_receivers_on_arrival_only_where_the_law_lets_it_begin_so() -> None:
    attaching = {name for name, duty in HANDOFFS.items() if duty.attaches}
    requests = {"H-02", "H-02a"}
    social = {"H-11", "H-12", "H-12b", "H-14", "H-37b", "H-37c", "H-39", "H-40"}
    assert attaching == requests | social | {"H-15", "H-29"}


def test_education_is_named_where_the_law_is_of_one_stage_only() -> None:
    later = (Education.GENERAL_UPPER_SECONDARY, Education.VOCATIONAL, Education.PREPARATORY)
    named = {name: duty.education for name, duty in HANDOFFS.items() if duty.education}
    assert named == {
        **dict.fromkeys(("H-07", "H-08", "H-26", "H-38"), (Education.BASIC,)),
        **dict.fromkeys(("H-22", "H-28", "H-30", "H-31"), later),
        "H-28b": (Education.GENERAL_UPPER_SECONDARY,),
        "H-28c": (Education.VOCATIONAL,),
    }


def test_only_a_contact_in_place_of_a_notice_must_be_made_together() -> None:
    together = {name: duty.together for name, duty in HANDOFFS.items() if duty.together}
    assert together == {"H-12": ("oppilas", "huoltaja")}


def test_youth_work_must_notify_child_protection_but_is_not_in_the_list_of_social_contact() -> None:
    roles = WORKSPACE.model.roles
    must, may = "lastensuojelulain-ilmoitusvelvollinen", "sosiaalihuoltolain-yhteydenottaja"
    notifying, contacting = set(roles[must].one_of), set(roles[may].one_of)
    youth_work = {"nuorisotyontekija", "etsiva-nuorisotyontekija"}
    assert notifying - contacting >= youth_work
    assert contacting <= notifying
