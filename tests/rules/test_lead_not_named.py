from support.chains import chain, found, located

from palveluketju.findings import Severity

from .walks import walked

STEPS = """
alku: {kind: start, role: asiantuntijaryhma, next: kokous}
kokous: {role: asiantuntijaryhma, next: toinen, MORE}
toinen: {role: asiantuntijaryhma, next: tehtava}
tuki: {role: kuraattori, next: loppu}
loppu: {kind: end, role: kuraattori}
"""
AGREED = "tehtava: {kind: agreed, to: tuki, carries: Sovittu tuki}"


def group(more: str = "") -> str:
    return chain(STEPS.replace(", MORE", more), AGREED)


def test_a_group_that_never_names_its_lead_is_told_once() -> None:
    text = group()
    assert found(text) == [("lead-not-named", "kokous")]
    (item,) = located(text)
    assert item.severity is Severity.WARNING
    assert "OHL 14 § 4 mom." in item.finding.message.fi
    assert str(item.related[0].route) == "actors.asiantuntijaryhma.lead"
    assert walked(item) == ["start alku", "step kokous", "send toinen"]


def test_a_lead_named_on_some_path_only_is_left_to_the_hint() -> None:
    text = chain(
        """
        alku: {kind: start, role: asiantuntijaryhma, next: kokous}
        kokous: {role: asiantuntijaryhma, next: onko}
        onko: {kind: decision, role: asiantuntijaryhma, answers: {Kyllä: nimea, Ei: tehtava}}
        nimea: {role: asiantuntijaryhma, names_lead: vastuuhenkilo, next: tehtava}
        tuki: {role: kuraattori, next: loppu}
        loppu: {kind: end, role: kuraattori}
        """,
        AGREED,
    )
    assert found(text) == [("lead-missing", "kokous")]


def test_a_lead_named_by_another_step_is_named() -> None:
    assert found(group(", names_lead: vastuuhenkilo")) == []


def test_a_group_that_does_not_say_how_it_is_led_is_left_to_the_hint() -> None:
    team = """
        format: 1
        actors: {tiimi: {title: Tiimi, type: group}}
        roles: {tiimi: {title: Tiimi, actor: tiimi}}
        """
    text = group().replace("asiantuntijaryhma", "tiimi")
    assert found(text, team) == [("lead-missing", "kokous")]


def test_a_chain_that_the_group_opens_may_name_the_lead() -> None:
    part = """
        format: 1
        chain: {id: nimeaminen, title: Nimeäminen}
        steps:
          alku: {kind: start, role: asiantuntijaryhma, next: nimea}
          nimea: {role: asiantuntijaryhma, names_lead: vastuuhenkilo, next: nimetty}
          nimetty: {kind: end, role: asiantuntijaryhma}
        """
    text = chain(
        """
        alku: {kind: start, role: asiantuntijaryhma, next: kokous}
        kokous: {role: asiantuntijaryhma, next: osa}
        osa:
          kind: chain
          role: asiantuntijaryhma
          chain: nimeaminen
          answers: {nimetty: tehtava}
        tuki: {role: kuraattori, next: loppu}
        loppu: {kind: end, role: kuraattori}
        """,
        AGREED,
    )
    assert "lead-not-named" not in dict(found(text, part))
    silent = part.replace(", names_lead: vastuuhenkilo", "")
    assert "lead-not-named" in dict(found(text, silent))
