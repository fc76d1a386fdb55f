import pytest
from support.chains import chain, found, located, related


def text(giver: str, receiver: str, handoff: str) -> str:
    return chain(
        f"alku: {{kind: start, role: {giver}, next: lahetys}}\n"
        f"lahetys: {{role: {giver}, sends: vienti, next: loppu}}\n"
        f"loppu: {{kind: end, role: {giver}}}\n"
        f"soitto: {{role: {giver}, next: soitettu}}\n"
        f"soitettu: {{kind: end, role: {giver}}}\n"
        f"vastaanotto: {{role: {receiver}, next: valmis}}\n"
        f"valmis: {{kind: end, role: {receiver}}}\n",
        "vienti: {kind: contact, to: vastaanotto, carries: Tuen tarve, acknowledge: {}, "
        f"unanswered: {{after: 2 koulupäivää, to: soitto}}, {handoff}}}",
        consents="lupa: {gives: oppilas, form: explicit}",
    )


def test_the_one_who_gives_the_information_is_shown_with_the_law() -> None:
    wrong = text("opettaja", "kuraattori", "")
    assert found(wrong) == [("handoff-without-ground", "vienti")]
    assert related(located(wrong), wrong) == ["lahetys"]
    assert "JulkL 26 §" in located(wrong)[0].finding.message.fi


@pytest.mark.parametrize("reason", ["ground: H-01", "needs: lupa", "secret: false"])
def test_a_ground_a_consent_or_open_information_suffices(reason: str) -> None:
    assert "handoff-without-ground" not in dict(found(text("opettaja", "kuraattori", reason)))


def test_a_client_gives_and_gets_own_matters_freely() -> None:
    assert found(text("oppilas", "kuraattori", "")) == []
    assert "handoff-without-ground" not in dict(found(text("opettaja", "huoltaja", "")))


def test_another_register_of_the_same_unit_needs_a_ground_too() -> None:
    assert found(text("kuraattori", "psykologi", "")) == [("handoff-without-ground", "vienti")]


def test_information_to_a_role_that_only_hears_needs_a_ground_too() -> None:
    steps = (
        "alku: {kind: start, role: opettaja, next: lahetys}\n"
        "lahetys: {role: opettaja, sends: vienti, next: loppu}\n"
        "loppu: {kind: end, role: opettaja}\n"
    )
    to = "vienti: {kind: information, carries: Tuen tarve, to: "
    assert found(chain(steps, to + "kuraattori}")) == [("handoff-without-ground", "vienti")]
    assert found(chain(steps, to + "hyvinvointialue}")) == [("handoff-without-ground", "vienti")]
    assert found(chain(steps, to + "huoltaja}")) == []
    assert found(chain(steps, to + "koulu}")) == []


def test_a_misspelt_ground_is_told_as_that_alone() -> None:
    assert found(text("opettaja", "kuraattori", "ground: H-91")) == [("unknown-id", "H-91")]
