"""The matrix tells what the chains, the declarations and the law say, and nothing else."""

from datetime import date
from functools import cache

import pytest

import palveluketju as pk
from palveluketju.graph.workspace import Workspace
from palveluketju.pipeline.load import load_texts
from palveluketju.responsibility.matrix import Matrix, Row, matrix
from palveluketju.responsibility.parts import Part, Remark, Source
from tests.responsibility import raw

FOLDERS = ("models", "examples/vastuunjako")
ACTORS = """format: 1
actors:
  kunta: {title: Kunta, type: municipality, acts_as: [education-provider], generic: true}
  alue: {title: Alue, type: wellbeing-services-county}
  keksi: {title: Keksi, type: municipality, acts_as: [education-provider], instance_of: kunta}
  oppilas: {title: Oppilas, type: client}
roles:
  opettaja: {title: Opettaja, actor: kunta}
  kuraattori: {title: Kuraattori, actor: alue}
  jompikumpi: {title: Opettaja tai kuraattori, one_of: [opettaja, kuraattori]}
  oppilas: {title: Oppilas, actor: oppilas}
duties:
  D: {title: Tehtävä, responsible: wellbeing-services-county}
  V: {title: Vapaa, responsible: none-in-law, status: agreed}
  O: {title: Oikeus, nature: right, responsible: none-in-law}
"""
CHAIN = """format: 1
chain: {id: k, title: Ketju, lanes: [opettaja, kuraattori]}
steps:
  alku: {kind: start, role: opettaja, title: Alku, next: a}
  a: {role: opettaja, title: A, with: oppilas, next: b}
  b: {role: kuraattori, title: B, duty: D, informs: [{who: oppilas}], next: c}
  c: {role: jompikumpi, title: C, next: loppu}
  loppu: {kind: end, role: opettaja, title: Loppu}
"""


@cache
def whole(folder: str) -> Matrix:
    return matrix(pk.load(folder))


def built(declarations: str = "") -> Workspace:
    return load_texts({"p.yaml": ACTORS + declarations, "k.yaml": CHAIN})


def having(rows: tuple[Row, ...], part: Part) -> set[tuple[str | None, str, str]]:
    return {
        (row.chain, row.step or row.duties[0], key)
        for row in rows
        for key, cell in row.cells.items()
        if part in cell
    }


def row_of(found: Matrix, key: str) -> Row:
    rows = (*found.duties, *found.steps)
    return next(row for row in rows if key in (row.step, *row.duties) and (row.step in (None, key)))


@pytest.mark.parametrize("folder", FOLDERS)
def test_who_does_each_step_is_what_the_files_say(folder: str) -> None:
    does = {each for each in having(whole(folder).steps, Part.DOES) if "/" in each[2]}
    assert does == set(raw.does(folder))


@pytest.mark.parametrize("folder", FOLDERS)
def test_everybody_with_whom_a_step_is_done_is_heard_in_it(folder: str) -> None:
    assert set(raw.heard(folder)) <= having(whole(folder).steps, Part.HEARD)


@pytest.mark.parametrize("folder", FOLDERS)
def test_whoever_takes_a_duty_has_a_part_in_it_unless_the_law_forbids(folder: str) -> None:
    told = {(duty, key) for _, duty, key in having(whole(folder).duties, Part.ACCOUNTABLE)}
    told |= {(duty, key) for _, duty, key in having(whole(folder).duties, Part.DOES)}
    # What is said for one area alone, or against the law, has no part in general.
    assert {(duty, key) for duty, key, is_general in raw.taken(folder) if is_general} <= told


@pytest.mark.parametrize("folder", FOLDERS)
def test_the_county_organises_what_the_law_gives_to_it_alone(folder: str) -> None:
    organising: dict[str, set[str]] = {}
    for _, duty, key in having(whole(folder).duties, Part.ORGANISES):
        organising.setdefault(duty, set()).add(key)
    county = {"pohde", "satumaa"}
    for duty in raw.county_alone(folder):
        assert organising[duty] <= county
        assert organising[duty]


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_duty_and_every_step_is_a_row(folder: str) -> None:
    data = raw.read(folder)
    assert [row.duties for row in whole(folder).duties] == [(duty,) for duty in data["duties"]]
    steps = {(chain, step) for chain, step, _ in raw.does(folder)}
    assert steps <= {(row.chain, row.step) for row in whole(folder).steps}


def test_a_step_in_which_nobody_named_by_law_acts_rests_on_the_chain_alone() -> None:
    found = matrix(built())
    assert row_of(found, "a").cells["kunta/opettaja"] == {Part.DOES: Source.CHAIN}
    assert row_of(found, "b").cells["alue"] == {
        Part.ORGANISES: Source.LAW,
        Part.ACCOUNTABLE: Source.LAW,
    }
    assert row_of(found, "b").cells["alue/kuraattori"] == {Part.DOES: Source.CHAIN}
    assert row_of(found, "b").cells["oppilas/oppilas"] == {Part.TOLD: Source.CHAIN}


def test_of_any_of_several_roles_each_does_the_step() -> None:
    cells = row_of(matrix(built()), "c").cells
    assert {"kunta/opettaja", "alue/kuraattori"} <= set(cells)


@pytest.mark.parametrize(
    ("status", "source"),
    [
        ("", Source.DECLARED),
        ("status: proposal, ", Source.PROPOSAL),
        ("status: agreed, ", Source.AGREED),
    ],
)
def test_a_party_s_word_tells_what_it_rests_on(status: str, source: Source) -> None:
    said = f"declarations:\n  d: {{actor: alue, {status}takes: [{{duty: V, roles: kuraattori}}]}}\n"
    cells = row_of(matrix(built(said)), "V").cells
    assert cells["alue"] == {Part.ACCOUNTABLE: source}
    assert cells["alue/kuraattori"] == {Part.DOES: source}


def test_what_is_said_for_all_municipalities_is_not_told_as_the_word_of_one() -> None:
    said = "declarations:\n  d: {actor: kunta, takes: [V]}\n"
    assert row_of(matrix(built(said), area="keksi"), "V").cells["keksi"] == {
        Part.ACCOUNTABLE: Source.GENERAL
    }


def test_in_its_own_area_a_municipality_stands_under_its_own_name() -> None:
    cells = row_of(matrix(built(), area="keksi"), "a").cells
    assert "keksi/opettaja" in cells
    assert not any(key.split("/")[0] == "kunta" for key in cells)


def test_only_rows_and_columns_of_a_chain_or_a_party_are_shown_when_asked() -> None:
    found = pk.load("models")
    one = matrix(found, chains=("yhteydenotto-koulusta",))
    assert {row.chain for row in one.steps} == {"yhteydenotto-koulusta"}
    assert len(one.columns) < len(whole("models").columns)
    of_police = matrix(found, party="poliisi")
    assert of_police.steps
    assert all(any(k.split("/")[0] == "poliisi" for k in row.cells) for row in of_police.steps)


def remarks_of(found: Matrix, key: str) -> list[Remark]:
    return [mark.remark for mark in row_of(found, key).marks]


REMARKS = {
    "d: {actor: kunta, takes: [D]}": {"D": Remark.UNLAWFUL},
    "d: {actor: alue, takes: [V]}": {"D": Remark.HOLE},
    "d: {actor: kunta, expects: [{duty: V, of: alue}]}": {"V": Remark.VAIN},
    "d: {actor: alue, takes: [{duty: D, roles: opettaja}]}": {"D": Remark.DISAGREES},
    "d: {actor: alue, until: 2026-12-31, takes: [D]}": {"D": Remark.GAP},
}


@pytest.mark.parametrize("said", REMARKS)
def test_what_is_wrong_with_a_duty_is_marked_in_its_row(said: str) -> None:
    found = matrix(built(f"declarations:\n  {said}\n"))
    for duty, remark in REMARKS[said].items():
        assert remark in remarks_of(found, duty)


def test_a_right_is_marked_as_one_and_a_duty_that_no_chain_has() -> None:
    found = matrix(built())
    assert remarks_of(found, "O") == [Remark.RIGHT]
    assert remarks_of(found, "V") == [Remark.NO_CHAIN]
    assert remarks_of(found, "D") == []


def test_words_that_are_not_in_force_on_the_day_have_no_part() -> None:
    said = "declarations:\n  d: {actor: alue, until: 2026-06-30, takes: [V]}\n"
    before = matrix(built(said), day=date(2026, 6, 30))
    after = matrix(built(said), day=date(2026, 7, 1))
    assert Part.ACCOUNTABLE in row_of(before, "V").cells["alue"]
    assert "alue" not in row_of(after, "V").cells


def test_a_word_about_another_chain_has_no_part_in_the_matrix_of_a_chain() -> None:
    said = "declarations:\n  d: {actor: alue, chains: muu, takes: [D]}\n"
    workspace = built(said)
    general = row_of(matrix(workspace), "D").cells["alue"]
    assert general[Part.ACCOUNTABLE] is Source.DECLARED
    assert (
        row_of(matrix(workspace, chains=("k",)), "D").cells["alue"][Part.ACCOUNTABLE] is Source.LAW
    )


def test_a_duty_whose_law_a_chain_has_on_another_row_is_not_said_to_be_in_none() -> None:
    found = matrix(pk.load("models"))
    assert remarks_of(found, "R-34") == [Remark.KIN_IN_CHAIN]
    assert remarks_of(found, "H-25") == []
