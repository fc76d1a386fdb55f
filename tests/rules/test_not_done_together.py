import pytest
from support.chains import chain, found, located

RULE = "not-done-together"
DUTIES = """
format: 1
duties:
  yhdessa:
    title: Yhteydenotto yhdessä lapsen tai vanhemman kanssa
    responsible: none-in-law
    basis: LSL 25 a § (1302/2014)
    together: [oppilas, huoltaja]
    attaches: true
  muu: {title: Muu yhteydenotto, attaches: true}
roles:
  vanhempi: {title: Vanhempi, one_of: [huoltaja]}
"""


def text(step: str, ground: str = "muu", role: str = "opettaja") -> str:
    return chain(
        f"""
        alku: {{kind: start, role: {role}, next: yhteys}}
        yhteys: {{role: {role}, sends: viesti, next: loppu, {step}}}
        loppu: {{kind: end, role: {role}}}
        arvio: {{role: sosiaalityontekija, next: valmis}}
        valmis: {{kind: end, role: sosiaalityontekija}}
        """,
        f"viesti: {{kind: contact, to: arvio, carries: Tuen tarve, ground: {ground}}}",
    )


@pytest.mark.parametrize("there", ["", "with: [kuraattori]", "informs: [{who: oppilas}]"])
def test_a_step_without_any_of_them_is_told(there: str) -> None:
    wrong = text(f"duty: yhdessa, {there}")
    assert found(wrong, DUTIES) == [(RULE, "yhteys")]
    (item,) = located(wrong, DUTIES)
    assert "LSL 25 a §" in item.finding.message.fi
    assert "'oppilas' tai 'huoltaja'" in item.finding.message.fi
    assert [str(each.route) for each in item.related] == ["duties.yhdessa.together"]


@pytest.mark.parametrize("there", ["oppilas", "[huoltaja]", "[kuraattori, vanhempi]"])
def test_one_of_them_is_enough(there: str) -> None:
    assert found(text(f"duty: yhdessa, with: {there}"), DUTIES) == []


def test_their_own_step_is_done_with_them() -> None:
    assert found(text("duty: yhdessa", role="huoltaja"), DUTIES) == []


def test_a_handoff_that_rests_on_the_duty_alone_is_held_to_it() -> None:
    assert found(text("duty: muu", "yhdessa"), DUTIES) == [(RULE, "yhteys")]
    assert found(text("duty: yhdessa", "yhdessa"), DUTIES) == [(RULE, "yhteys")]
    assert found(text("duty: muu", "[yhdessa, muu]"), DUTIES) == []


def test_other_duties_may_be_done_alone() -> None:
    assert found(text("duty: muu"), DUTIES) == []


def test_unknown_names_are_told_as_that_alone() -> None:
    assert found(text("duty: yhdesa"), DUTIES) == [("unknown-id", "yhdesa")]
    assert found(text("duty: yhdessa, with: [opilas]"), DUTIES) == [("unknown-id", "opilas")]
