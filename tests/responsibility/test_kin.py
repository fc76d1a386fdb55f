"""Duties on the same moment of law know each other."""

import palveluketju as pk
from palveluketju.responsibility.kin import kin_of


def test_duties_that_first_cite_the_same_moment_are_kin() -> None:
    model = pk.load("models").model
    assert kin_of(model, "R-34") == ("H-25",)
    assert kin_of(model, "H-25") == ("R-34",)


def test_a_duty_whose_law_no_other_duty_rests_on_has_no_kin() -> None:
    assert kin_of(pk.load("models").model, "R-54") == ()
