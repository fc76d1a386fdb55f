"""Every invented municipality has one contradiction, told there and in its matrix."""

import pytest

import palveluketju as pk
from palveluketju.responsibility.matrix import matrix
from palveluketju.responsibility.parts import Remark

FOLDER = "examples/vastuunjako"
PLANTED = {
    ("taken-not-carried-out", "declarations.kuntien-tehtavat.takes[2].duty"),
    ("duty-claimed-by-none", "declarations.satumaan-tehtavat.takes"),
    ("declaration-against-law", "declarations.keksimaen-tehtavat.takes[0].duty"),
    ("expected-not-taken", "declarations.tarukylan-tehtavat.expects[0].duty[0]"),
    ("duty-claimed-by-two", "declarations.loruniemen-tehtavat.takes[0].duty"),
    ("declaration-leaves-hole", "declarations.tuulentuvan-kyyti.until"),
    ("declaration-wrong-role", "declarations.aarnilan-tehtavat.takes[0].roles[0]"),
    ("unknown-id", "declarations.unelmalan-tehtavat.takes[0].roles[0]"),
}
EVERYWHERE = {("R-10", Remark.NO_CHAIN), ("R-17", Remark.HOLE)}
"""What the matrix of every area marks."""
LOCAL = {
    "keksimaki": ("R-16", Remark.UNLAWFUL),
    "tarukyla": ("kyyti", Remark.VAIN),
    "loruniemi": ("saattaminen", Remark.DOUBLE),
    "tuulentupa": ("kyyti", Remark.GAP),
    "aarnila": ("R-30", Remark.DISAGREES),
    "unelmala": ("R-30", Remark.DISAGREES),
}


def test_each_planted_contradiction_is_found_and_nothing_else() -> None:
    assert {(each.rule, str(each.route)) for each in pk.check(pk.load(FOLDER))} == PLANTED


@pytest.mark.parametrize("area", LOCAL)
def test_the_matrix_of_the_municipality_marks_its_own(area: str) -> None:
    found = matrix(pk.load(FOLDER), area=area)
    marked = {(row.duties[0], mark.remark) for row in found.duties for mark in row.marks}
    assert marked == EVERYWHERE | {LOCAL[area]}


def test_the_matrix_of_all_marks_every_one_and_says_where() -> None:
    found = matrix(pk.load(FOLDER))
    marked = {
        (area, row.duties[0], mark.remark)
        for row in found.duties
        for mark in row.marks
        for area in mark.areas or ("",)
    }
    local = {(area, *told) for area, told in LOCAL.items()}
    assert marked == local | {("", *told) for told in EVERYWHERE}


def test_the_names_are_told_to_be_invented() -> None:
    model = pk.load(FOLDER).model
    local = [
        each
        for each in model.actors.values()
        if each.instance_of or each.type == "wellbeing-services-county"
    ]
    assert local
    assert all("(keksitty)" in (each.title.say("fi") if each.title else "") for each in local)
