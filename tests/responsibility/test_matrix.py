"""The matrix tells what the chains, the declarations and the law say, and nothing else."""

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
    said = set(raw.taken(folder))
    local = {"keksimaki", "tuulentupa", "aarnila"}
    of_all = {(duty, key) for duty, key in said if key.split("/")[0] not in local}
    of_one = {
        ("R-16", "kunta/opettaja"),  # Keksimäki, against the law
        ("R-30", "satumaa/kuraattori"),  # Aarnila, through another party's role
        ("saattaminen", "satumaa"),  # for Loruniemi alone
        ("saattaminen", "satumaa/kuraattori"),
    }
    assert of_all - told == (of_one if folder != "models" else set())


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


REMARKS = {
    "": {"D": Remark.NO_CHAIN},
    "d: {actor: kunta, takes: [D]}": {"D": Remark.UNLAWFUL},
    "d: {actor: alue, takes: [V]}": {"D": Remark.HOLE},
    "d: {actor: kunta, expects: [{duty: V, of: alue}]}": {"V": Remark.VAIN},
    "d: {actor: alue, takes: [{duty: D, roles: opettaja}]}": {"D": Remark.DISAGREES},
    "d: {actor: alue, until: 2026-12-31, takes: [D]}": {"D": Remark.GAP},
}


@pytest.mark.parametrize("said", [each for each in REMARKS if each])
def test_what_is_wrong_with_a_duty_is_marked_in_its_row(said: str) -> None:
    found = matrix(built(f"declarations:\n  {said}\n"))
    for duty, remark in REMARKS[said].items():
        assert remark in row_of(found, duty).remarks


def test_a_right_is_marked_as_one_and_a_duty_that_no_chain_has() -> None:
    found = matrix(built())
    assert row_of(found, "O").remarks == (Remark.RIGHT,)
    assert row_of(found, "V").remarks == (Remark.NO_CHAIN,)
    assert row_of(found, "D").remarks == ()
