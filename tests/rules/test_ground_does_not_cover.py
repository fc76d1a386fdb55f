import pytest
from support.chains import chain, found, located

RULE = "ground-does-not-cover"
MORE = """
format: 1
acts: {ATL: {number: 703/2023, title: Asiakastietolaki}}
duties:
  peruste:
    title: Tiedon antaminen
    responsible: none-in-law
    nature: right
    basis: ATL 4 § 3 mom.
    between: BETWEEN
  toinen: {title: Toinen peruste, nature: right, between: {from: huoltaja, to: huoltaja}}
  avoin: {title: Kaikkia koskeva, nature: right}
actors:
  kouluryhma: {title: Ryhmä, type: group, members: [rehtori, aikuinen], lead: rehtori}
roles:
  aikuinen: {title: Aikuinen, one_of: [opettaja, kuraattori]}
  ammattilainen: {title: Ammattilainen, one_of: [kuraattori, psykologi]}
"""


def text(giver: str, receiver: str, ground: str = "peruste", more: str = "") -> str:
    return chain(
        f"""
        alku: {{kind: start, role: {giver}, next: vie}}
        vie: {{role: {giver}, sends: vienti, next: loppu}}
        loppu: {{kind: end, role: {giver}}}
        saa: {{role: {receiver}, next: valmis}}
        valmis: {{kind: end, role: {receiver}}}
        """,
        f"vienti: {{kind: notification, to: saa, carries: Tieto, ground: {ground}, {more}}}",
    )


def rules(text: str, between: str) -> list[str]:
    return [rule for rule, _ in found(text, MORE.replace("BETWEEN", between))]


@pytest.mark.parametrize(
    "between",
    [
        "{from: opettaja, to: kuraattori}",
        "{from: [rehtori, opettaja], to: [psykologi, kuraattori]}",
        "{from: aikuinen, to: ammattilainen}",
        "{from: koulu, to: opiskeluhuolto}",
        "{from: kunta, to: hyvinvointialue}",
        "{from: kouluryhma, to: kuraattori}",
        "{from: education-provider, to: wellbeing-services-county}",
        "{from: opetuksen-rekisteri, to: sosiaalihuollon-rekisteri}",
        "{to: kuraattori}",
        "{from: opettaja}",
        "{carries: Tuen tarve}",
    ],
)
def test_a_ground_is_about_a_role_by_any_of_its_names(between: str) -> None:
    assert rules(text("opettaja", "kuraattori"), between) == []


@pytest.mark.parametrize(
    "between",
    [
        "{from: opettaja, to: psykologi}",
        "{from: kuraattori, to: opettaja}",
        "{from: hyvinvointialue, to: hyvinvointialue}",
        "{from: wellbeing-services-county, to: wellbeing-services-county}",
        "{from: opetuksen-rekisteri, to: opetuksen-rekisteri}",
        "{from: huoltaja}",
    ],
)
def test_others_are_not_covered(between: str) -> None:
    assert rules(text("opettaja", "kuraattori"), between) == [RULE]


def test_the_finding_shows_who_gives_to_whom_and_whom_the_ground_is_about() -> None:
    law = MORE.replace("BETWEEN", "{from: potilasrekisteri, to: potilasrekisteri}")
    wrong = text("psykologi", "kuraattori")
    assert found(wrong, law) == [(RULE, "peruste")]
    (item,) = located(wrong, law)
    assert "ATL 4 § 3 mom." in item.finding.message.fi
    assert "'psykologi' (Opiskeluhuolto) / Potilasrekisteri → 'kuraattori'" in (
        item.finding.message.fi
    )
    assert [str(each.route) for each in item.related] == [
        "duties.peruste.between",
        "chains.huoli.steps.vie",
    ]
    assert "'potilasrekisteri' → 'potilasrekisteri'" in item.related[0].message.fi


def test_every_holder_of_a_role_must_be_covered() -> None:
    only = "{from: opettaja, to: kuraattori}"
    assert rules(text("opettaja", "ammattilainen"), only) == [RULE]
    assert rules(text("aikuinen", "psykologi"), "{from: opettaja, to: psykologi}") == [RULE]
    assert rules(text("opettaja", "ammattilainen"), "{to: [kuraattori, psykologi]}") == []


def test_one_ground_of_several_is_enough() -> None:
    fits = "{from: opettaja, to: kuraattori}"
    assert rules(text("opettaja", "kuraattori", "[toinen, peruste]"), fits) == []
    assert rules(text("opettaja", "kuraattori", "[toinen, avoin]"), fits) == []
    assert rules(text("opettaja", "kuraattori", "toinen"), fits) == [RULE]


def test_a_client_and_a_matter_that_crosses_no_border_need_no_ground() -> None:
    assert rules(text("opettaja", "huoltaja"), "{to: psykologi}") == ["responsibility-gap"]
    assert rules(text("oppilas", "kuraattori"), "{to: psykologi}") == []
    assert rules(text("opettaja", "rehtori"), "{to: psykologi}") == []


def test_nothing_is_said_of_whom_or_what_is_not_known() -> None:
    between = "{from: kuraattori, to: kuraattori}"
    somebody = MORE.replace("BETWEEN", between) + "  kuka: {title: Joku, actor: tuntematon}\n"
    law = somebody.replace("actors:\n", "actors:\n  tuntematon: {title: Tuntematon}\n")
    assert [rule for rule, _ in found(text("opettaja", "kuka"), law)] == ["actor-without-type"]
    assert rules(text("opettaja", "kuraattori", "perustee"), between) == ["unknown-id"]
    assert rules(text("opettaja", "kuraattori"), "{from: opetaja}") == ["unknown-id"]


def invited(invites: str) -> str:
    return chain(
        """
        alku: {kind: start, role: opettaja, next: kutsu}
        uusi: {role: opettaja, next: kutsu}
        kokous: {role: asiantuntijaryhma, next: nimea}
        nimea: {role: asiantuntijaryhma, names_lead: vastuuhenkilo, next: loppu}
        loppu: {kind: end, role: vastuuhenkilo}
        """,
        "kutsu: {kind: invitation, to: kokous, carries: Asia, ground: peruste, cannot: uusi, "
        f"enough: kaikki, invites: {invites}}}",
    )


def test_the_invited_must_be_covered_as_well() -> None:
    of_group = "{to: asiantuntijaryhma}"
    assert rules(invited("[kuraattori, psykologi, oppilas]"), of_group) == []
    assert rules(invited("[kuraattori, sosiaalityontekija]"), of_group) == [RULE]


def asked(kind: str) -> str:
    exits = "given: tuki, refused: tuki" if kind == "request" else "answered: tuki"
    answer = "given" if kind == "request" else "answered"
    return chain(
        f"""
        alku: {{kind: start, role: kuraattori, next: kysyy}}
        kysyy:
          role: kuraattori
          asks: {{handoff: kysymys, {exits}, unanswered: {{after: 1 viikko, to: tuki}}}}
        tuki: {{role: kuraattori, next: loppu}}
        loppu: {{kind: end, role: kuraattori}}
        vastaa: {{role: opettaja, replies: {{to: kysymys, answer: {answer}}}}}
        """,
        f"kysymys: {{kind: {kind}, to: vastaa, carries: Kysymys, ground: peruste}}",
    )


@pytest.mark.parametrize("kind", ["request", "consultation"])
def test_what_is_asked_for_comes_back_by_the_same_ground(kind: str) -> None:
    assert rules(asked(kind), "{from: education-provider, to: opiskeluhuolto}") == []
    assert rules(asked(kind), "{from: opiskeluhuolto, to: koulu}") == []
    assert rules(asked(kind), "{from: lastensuojelu, to: koulu}") == [RULE]


def test_information_to_an_actor_is_held_to_its_ground_too() -> None:
    steps = (
        "alku: {kind: start, role: opettaja, next: vie}\n"
        "vie: {role: opettaja, sends: vienti, next: loppu}\n"
        "loppu: {kind: end, role: opettaja}\n"
    )
    told = "vienti: {kind: information, to: lastensuojelu, carries: Tieto, ground: peruste}"
    assert rules(chain(steps, told), "{to: hyvinvointialue}") == []
    assert rules(chain(steps, told), "{to: opiskeluhuolto}") == [RULE]
