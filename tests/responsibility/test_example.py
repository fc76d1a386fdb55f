"""Every invented municipality has one contradiction, told there and in its matrix."""

import pytest

import palveluketju as pk
from palveluketju.responsibility.matrix import matrix
from palveluketju.responsibility.parts import Remark

FOLDER = "examples/vastuunjako"
PLANTED = {
    ("declaration-against-law", "declarations.keksimaen-tehtavat.takes[0].duty"),
    ("expected-not-taken", "declarations.tarukylan-tehtavat.expects[0].duty[0]"),
    ("duty-claimed-by-two", "declarations.loruniemen-tehtavat.takes[0].duty"),
    ("declaration-leaves-hole", "declarations.tuulentuvan-tehtavat.until"),
    ("declaration-wrong-role", "declarations.aarnilan-tehtavat.takes[0].roles[0]"),
}


def test_each_planted_contradiction_is_found_and_nothing_else() -> None:
    assert {(each.rule, str(each.route)) for each in pk.check(pk.load(FOLDER))} == PLANTED


@pytest.mark.parametrize(
    ("area", "duty", "remark"),
    [
        ("keksimaki", "R-16", Remark.UNLAWFUL),
        ("tarukyla", "kyyti", Remark.VAIN),
        ("loruniemi", "saattaminen", Remark.DOUBLE),
        ("tuulentupa", "R-30", Remark.GAP),
        ("aarnila", "R-30", Remark.DISAGREES),
    ],
)
def test_the_matrix_of_the_municipality_marks_it(area: str, duty: str, remark: Remark) -> None:
    found = matrix(pk.load(FOLDER), area=area)
    marked = {(row.duties[0], each) for row in found.duties for each in row.remarks}
    assert marked - {("kyyti", Remark.NO_CHAIN)} == {(duty, remark)}


def test_the_names_are_told_to_be_invented() -> None:
    model = pk.load(FOLDER).model
    local = [
        each
        for each in model.actors.values()
        if each.instance_of or each.type == "wellbeing-services-county"
    ]
    assert local
    assert all("(keksitty)" in (each.title.say("fi") if each.title else "") for each in local)
