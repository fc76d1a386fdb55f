import pytest
from support.chains import chain, found, located

from .consenting import LAW

MORE = """
format: 1
roles:
  aikuinen: {title: Koulun aikuinen, one_of: [opettaja, rehtori]}
duties:
  velvollisuus:
    title: Ilmoitus
    responsible: {person: [aikuinen, kuraattori]}
    basis: LSL 25 § 1 mom.
    consent: {form: none}
    attaches: true
  korvaava:
    title: Yhteydenotto ilmoituksen sijasta
    responsible: {person: [aikuinen, kuraattori]}
    basis: SHL 35 § 4 mom.
    consent: {form: none}
    attaches: true
    together: [oppilas]
  palvelu: {title: Palvelu, responsible: none-in-law, consent: {form: none}}
"""
RULE = "notification-behind-approval"
ENDS = (
    "jatkaa: {kind: end, role: opettaja}\n"
    "arvio: {role: sosiaalityontekija, once: true, next: loppu}\n"
    "loppu: {kind: end, role: sosiaalityontekija}\n"
)
NOTICE = "viesti: {kind: notification, to: arvio, carries: Tuen tarve, ground: velvollisuus}"
REPORT = "ilmoittaa: {role: opettaja, duty: velvollisuus, sends: viesti, next: jatkaa}\n"


def text(steps: str, more: str = "") -> str:
    return chain(steps + REPORT + ENDS, f"{NOTICE}\n{more}")


def told(steps: str, more: str = "") -> list[str]:
    """What is said to stand before a duty."""
    return [at for rule, at in found(text(steps, more), LAW, MORE) if rule == RULE]


def straight(middle: str) -> str:
    return f"alku: {{kind: start, role: opettaja, next: vali}}\nvali: {{{middle}}}\n"


def test_a_duty_that_its_doer_comes_to_alone_is_right() -> None:
    assert found(text(straight("role: opettaja, next: ilmoittaa")), LAW, MORE) == []


@pytest.mark.parametrize("role", ["rehtori", "kuraattori", "asiantuntijaryhma", "huoltaja"])
def test_nobody_else_may_stand_before_it_and_that_is_told_once(role: str) -> None:
    steps = straight(f"role: {role}, next: ilmoittaa")
    rules = [rule for rule, _ in found(text(steps), LAW, MORE)]
    assert rules.count(RULE) == 1
    assert "handoff-missing" not in rules
    assert told(steps) == ["vali"]


def test_the_message_names_the_law_and_the_arrows_by_way_of_the_other() -> None:
    items = located(text(straight("role: kuraattori, next: ilmoittaa")), LAW, MORE)
    item = next(each for each in items if each.rule == RULE)
    assert "LSL 25 § 1 mom." in item.finding.message.fi
    assert "'kuraattori' (Opiskeluhuolto)" in item.finding.message.fi
    assert [str(each.route) for each in item.related] == [
        "chains.huoli.steps.ilmoittaa",
        "duties.velvollisuus.responsible",
        "chains.huoli.steps.alku.next[0]",
        "chains.huoli.steps.vali.next[0]",
    ]


def test_two_who_stand_before_it_are_one_cause() -> None:
    steps = straight("role: kuraattori, next: toinen") + (
        "toinen: {role: sosiaalityontekija, next: ilmoittaa}\n"
    )
    assert [rule for rule, _ in found(text(steps), LAW, MORE)] == [RULE]


def test_somebody_else_who_had_the_matter_first_does_not_count() -> None:
    steps = (
        "alku: {kind: start, role: rehtori, next: rehtori-kertoo}\n"
        "rehtori-kertoo: {role: rehtori, next: ilmoittaa}\n"
    )
    assert found(text(steps), LAW, MORE) == []


def test_one_holder_of_the_role_is_another_but_a_wider_role_may_be_the_doer() -> None:
    wide = text(straight("role: aikuinen, next: ilmoittaa"))
    assert RULE not in dict(found(wide, LAW, MORE))
    narrow = text(straight("role: rehtori, next: ilmoittaa")).replace(
        "role: opettaja", "role: aikuinen"
    )
    assert (RULE, "vali") in found(narrow, LAW, MORE)


@pytest.mark.parametrize(
    "middle",
    [
        "kind: wait, role: opettaja, after: 1 viikko, next: ilmoittaa",
        "kind: decision, role: rehtori, answers: {Kyllä: ilmoittaa, Ei: jatkaa}",
        "kind: decision, role: rehtori, answers: {Kyllä: ilmoittaa, Ei: ilmoittaa}",
    ],
)
def test_a_wait_and_a_decision_of_another_stand_before_it_too(middle: str) -> None:
    assert told(straight(middle)) == ["vali"]


SILENT = "unanswered: {after: 1 koulupäivä, to: "


@pytest.mark.parametrize(
    ("asks", "wrong"),
    [
        ("whom: huoltaja, given: ilmoittaa, refused: jatkaa", True),
        ("whom: huoltaja, given: ilmoittaa, refused: ilmoittaa", True),
        (f"whom: huoltaja, given: ilmoittaa, refused: jatkaa, {SILENT}jatkaa}}", True),
        (f"whom: huoltaja, given: ilmoittaa, refused: ilmoittaa, {SILENT}ilmoittaa}}", False),
        ("whom: oppilas, answers: {Yhdessä: ilmoittaa, Yksin: ilmoittaa}", False),
    ],
)
def test_a_question_may_not_keep_it_waiting(asks: str, *, wrong: bool) -> None:
    steps = straight(f"role: opettaja, with: [oppilas], asks: {{{asks}}}")
    assert told(steps) == (["asks"] if wrong else [])


@pytest.mark.parametrize(("to", "wrong"), [("ilmoittaa", False), ("jatkaa", True)])
def test_asking_for_advice_may_not_either(to: str, *, wrong: bool) -> None:
    steps = straight(
        "role: opettaja, asks: {handoff: neuvo, answered: ilmoittaa, "
        f"unanswered: {{after: 1 koulupäivä, to: {to}}}}}"
    )
    steps += "neuvoo: {role: kuraattori, replies: neuvo}\n"
    advice = "neuvo: {kind: consultation, to: neuvoo, carries: Kysymys, secret: false}"
    assert told(steps, advice) == (["neuvoo"] if wrong else [])


def answers(approved: str) -> str:
    """A teacher decides how to report; the way `approved` goes by the headmaster."""
    ways = {"Kyllä": "ilmoittaa", "Ei": "yhteys"} | {approved: "vali"}
    said = ", ".join(f"{word}: {target}" for word, target in ways.items())
    target = "ilmoittaa" if approved == "Kyllä" else "yhteys"
    return (
        "alku: {kind: start, role: opettaja, next: tapa}\n"
        f"tapa: {{kind: decision, role: opettaja, answers: {{{said}}}}}\n"
        f"vali: {{role: rehtori, next: {target}}}\n"
        "yhteys: {role: opettaja, duty: korvaava, sends: viesti, next: jatkaa}\n"
    )


@pytest.mark.parametrize("approved", ["Kyllä", "Ei"])
def test_an_approval_on_one_way_of_several_is_found(approved: str) -> None:
    assert told(answers(approved)) == ["vali"]


def test_an_approval_before_the_ways_part_is_told_once_for_all_of_them() -> None:
    steps = answers("Ehkä").replace("next: tapa", "next: lupa").replace(", Ehkä: vali", "")
    steps = steps.replace(
        "vali: {role: rehtori, next: yhteys}", "lupa: {role: rehtori, next: tapa}"
    )
    assert told(steps) == ["lupa"]
    item = next(each for each in located(text(steps), LAW, MORE) if each.rule == RULE)
    assert "'ilmoittaa'" in item.finding.message.fi
    assert "'yhteys'" in item.finding.message.fi


def test_what_comes_before_the_doer_finds_that_there_is_cause_does_not_count() -> None:
    steps = straight("role: kuraattori, duty: palvelu, next: onko") + (
        "onko: {kind: decision, role: opettaja, answers: {Kyllä: ilmoittaa, Ei: jatkaa}}\n"
    )
    assert told(steps) == []
    waiting = straight("kind: wait, role: opettaja, after: 4 viikkoa, next: onko") + (
        "onko: {kind: decision, role: opettaja, answers: {Kyllä: ilmoittaa, Ei: jatkaa}}\n"
    )
    assert found(text(waiting), LAW, MORE) == []


def test_a_client_with_whom_the_duty_is_done_is_nobody_else() -> None:
    steps = straight("role: oppilas, next: yhteys") + (
        "yhteys: {role: opettaja, duty: korvaava, next: onko}\n"
        "onko: {kind: decision, role: opettaja, answers: {Kyllä: ilmoittaa, Ei: jatkaa}}\n"
    )
    assert told(steps) == []


@pytest.mark.parametrize(("other", "wrong"), [("opettaja", False), ("rehtori", True)])
def test_a_join_waits_for_all_that_it_gathers(other: str, *, wrong: bool) -> None:
    steps = (
        "alku: {kind: start, role: opettaja, next: jako}\n"
        "jako: {kind: parallel, role: opettaja, branches: [a, b]}\n"
        "a: {role: opettaja, next: koossa}\n"
        f"b: {{role: {other}, next: koossa}}\n"
        "koossa: {kind: join, of: jako, role: opettaja, next: ilmoittaa}\n"
    )
    assert told(steps) == (["b"] if wrong else [])


def test_a_later_duty_does_not_stand_in_the_place_of_the_one_that_waits() -> None:
    steps = straight("kind: decision, role: rehtori, answers: {Kyllä: ilmoittaa, Ei: poliisi}") + (
        "poliisi: {role: opettaja, duty: korvaava, next: jatkaa}\n"
    )
    after = text(steps).replace("sends: viesti, next: jatkaa", "sends: viesti, next: poliisi")
    assert (RULE, "vali") in found(after, LAW, MORE)


SUB = """
format: 1
chain: {id: osa, title: Ilmoitus, lanes: [opettaja, sosiaalityontekija]}
steps:
  alku: {kind: start, role: opettaja, next: FIRST}
  onko: {kind: decision, role: opettaja, answers: {Kyllä: tekee, Ei: valmis}}
  tekee: {role: opettaja, duty: velvollisuus, next: valmis}
  valmis: {kind: end, role: opettaja}
"""


@pytest.mark.parametrize(("first", "wrong"), [("tekee", True), ("onko", False)])
def test_a_part_that_always_comes_to_the_duty_carries_it_out(first: str, *, wrong: bool) -> None:
    whole = chain(
        "alku: {kind: start, role: opettaja, next: vali}\n"
        "vali: {role: rehtori, next: osa}\n"
        "osa: {kind: chain, role: opettaja, chain: osa, answers: {valmis: jatkaa}}\n"
        "jatkaa: {kind: end, role: opettaja}\n"
    )
    rules = dict(found(whole, LAW, MORE, SUB.replace("FIRST", first)))
    assert (RULE in rules) is wrong


def test_a_step_without_a_duty_carries_out_what_its_handoff_rests_on() -> None:
    steps = (
        "alku: {kind: start, role: opettaja, next: vali}\nvali: {role: rehtori, next: ilmoittaa}\n"
    )
    bare = text(steps).replace("duty: velvollisuus, ", "")
    assert (RULE, "vali") in found(bare, LAW, MORE)


def test_what_is_not_personal_or_wants_a_consent_may_wait() -> None:
    steps = straight("role: rehtori, next: ilmoittaa")
    for duty in ("palvelu", "pyydetyt", "ohjaus", "valttamattomat"):
        other = text(steps).replace("velvollisuus", duty)
        assert RULE not in dict(found(other, LAW, MORE))


def test_a_chain_that_could_not_be_read_whole_is_told_as_that_alone() -> None:
    steps = straight("role: rehtori, next: ilmoittaa").replace("next: vali", "next: [vali, tyhja]")
    assert RULE not in dict(found(text(steps), LAW, MORE))


@pytest.mark.parametrize(
    ("within", "after", "wrong"),
    [
        ("viipymättä", "samana päivänä", False),
        ("välittömästi", "30 minuuttia", False),
        ("viipymättä", "1 koulupäivä", True),
        ("viipymättä", "4 viikkoa", True),
        ("7 arkipäivää", "1 koulupäivä", False),
    ],
)
def test_what_brooks_no_delay_waits_for_an_answer_the_same_day_at_most(
    within: str, after: str, *, wrong: bool
) -> None:
    steps = straight(
        "role: opettaja, asks: {handoff: neuvo, answered: ilmoittaa, "
        f"unanswered: {{after: {after}, to: ilmoittaa}}}}"
    )
    steps += "neuvoo: {role: kuraattori, replies: neuvo}\n"
    advice = "neuvo: {kind: consultation, to: neuvoo, carries: Kysymys, secret: false}"
    limits = f"format: 1\nlimits:\n  aika: {{title: Aika, within: {within}, basis: LSL 25 §}}\n"
    law = MORE.replace("basis: LSL 25 § 1 mom.", "basis: LSL 25 § 1 mom.\n    limits: [aika]")
    found_ = found(text(steps, advice), LAW, law, limits)
    assert any(rule == RULE for rule, _ in found_) is wrong


@pytest.mark.parametrize(
    ("within", "middle", "wrong"),
    [
        ("viipymättä", "odottaa: {kind: wait, role: opettaja, after: 1 viikko, next: loppu}", True),
        ("viipymättä", "odottaa: {role: opettaja, next: loppu}", False),
        (
            "7 arkipäivää",
            "odottaa: {kind: wait, role: opettaja, after: 1 viikko, next: loppu}",
            False,
        ),
    ],
)
def test_another_chain_in_which_somebody_waits_stands_before_it_too(
    within: str, middle: str, *, wrong: bool
) -> None:
    other = f"""
    format: 1
    chain: {{id: toinen, title: Toinen, part_of: huoli}}
    steps:
      alku: {{kind: start, role: opettaja, next: odottaa}}
      {middle}
      loppu: {{kind: end, role: opettaja}}
    """
    steps = straight("kind: chain, chain: toinen, role: opettaja, next: ilmoittaa")
    limits = f"format: 1\nlimits:\n  aika: {{title: Aika, within: {within}, basis: LSL 25 §}}\n"
    law = MORE.replace("basis: LSL 25 § 1 mom.", "basis: LSL 25 § 1 mom.\n    limits: [aika]")
    found_ = found(text(steps), LAW, law, limits, other)
    assert any(rule == RULE for rule, _ in found_) is wrong
