"""The catalogue of duties: every row of the law's division is there, whole and read."""

import re
from collections import Counter
from pathlib import Path

import pytest

from palveluketju.graph.marks import Mark, mark_of
from palveluketju.model.duty import Duty
from palveluketju.model.words import ConsentForm, Nature, Status
from palveluketju.pipeline.load import load
from palveluketju.rules.questions.cited import citations
from palveluketju.rules.questions.used import used
from tests.models.catalogue_rows import H_ROWS, LEFT_OUT, R_ROWS, SHARED, T_ROWS, row_of

MODEL = load(Path(__file__).parents[2] / "models").model
RECORDS = {**MODEL.duties, **MODEL.limits}
READ = Mark.TEXT_READ
LAW = {name: duty for name, duty in MODEL.duties.items() if duty.status is Status.LAW}


def parts_of(row: str) -> list[str]:
    """The records that carry a row: itself, or itself with a letter."""
    form = re.compile(rf"{re.escape(row)}[a-z]?")
    return [name for name in RECORDS if form.fullmatch(name)]


def test_the_rows_are_as_many_as_were_found_in_the_law() -> None:
    assert [len(set(rows)) for rows in (R_ROWS, T_ROWS, H_ROWS)] == [69, 24, 44]


@pytest.mark.parametrize("row", [*R_ROWS, *T_ROWS, *H_ROWS])
def test_a_row_is_in_the_catalogue_or_left_out_with_a_reason(row: str) -> None:
    assert bool(parts_of(row)) != (row in LEFT_OUT)


@pytest.mark.parametrize("duty", LAW.values(), ids=LAW)
def test_a_duty_by_law_has_its_source_and_its_party(duty: Duty) -> None:
    missing = [
        key
        for key in ("responsible", "basis", "in_force", "reviewed", "certainty")
        if not getattr(duty, key)
    ]
    assert missing == []


@pytest.mark.parametrize(("name", "duty"), LAW.items(), ids=LAW)
def test_only_what_the_law_shares_is_shared(name: str, duty: Duty) -> None:
    form = duty.responsible
    is_shared = form is not None and bool(form.shared or form.joint)
    assert not is_shared or row_of(name) in SHARED or name.startswith("H-")


@pytest.mark.parametrize("name", [name for name in MODEL.duties if name.startswith("H-")])
def test_what_lets_information_pass_says_between_whom_and_by_whose_leave(name: str) -> None:
    duty = MODEL.duties[name]
    assert duty.between is not None
    assert duty.between.from_
    assert duty.between.to
    assert duty.consent is not None
    assert duty.consent.form is ConsentForm.NONE or duty.consent.gives
    assert (duty.nature is Nature.RIGHT) == (duty.right_of is not None)


@pytest.mark.parametrize("name", MODEL.limits)
def test_a_limit_has_a_time_a_source_and_a_start_or_says_why_not(name: str) -> None:
    limit = MODEL.limits[name]
    assert bool(limit.within) != bool(limit.not_before)
    assert limit.basis
    assert limit.reviewed
    assert limit.certainty
    assert limit.starts
    assert limit.from_ or limit.note


def test_every_citation_was_read_in_the_text_that_it_names() -> None:
    unread = [str(cited) for _, cited in citations(MODEL) if mark_of(MODEL, cited) is not READ]
    counts = Counter(mark_of(MODEL, cited).value for _, cited in citations(MODEL))
    assert unread == [], counts


def test_every_duty_that_a_chain_uses_cites_the_law_or_says_that_it_does_not() -> None:
    without = [
        name
        for (section, name), record in used(MODEL).items()
        if section == "duties" and not getattr(record, "basis", ())
    ]
    assert without == ["H-16b"]
    assert MODEL.duties["H-16b"].status is Status.PROPOSAL
