import pytest
from support.chains import chain, found, located, related

STEPS = """
alku: {kind: start, role: opettaja, next: a}
a: {role: opettaja, next: loppu, EXTRA}
loppu: {kind: end, role: opettaja}
"""


def step(extra: str) -> str:
    return chain(STEPS.replace("EXTRA", extra))


def advice(text: str, *others: str) -> str:
    (item,) = located(text, *others)
    assert item.rule == "unknown-id"
    return item.finding.help.fi


@pytest.mark.parametrize(
    ("extra", "wrong"),
    [
        ("with: [oppilaas]", "oppilaas"),
        ("duty: R-61", "R-61"),
        ("limits: [T-10]", "T-10"),
        ("record: {title: Merkintä, register: rekisteri}", "rekisteri"),
        ("informs: [{who: isa}]", "isa"),
        ("informs: [{who: huoltaja, unless: POL 26 § 2 mom.}]", "POL 26 § 2 mom."),
        ("limits: [{within: 7 koulupäivää, from: soitto.done}]", "soitto.done"),
        ("limits: [{within: 7 koulupäivää, from: [alku.done], to: a.valmis}]", "a.valmis"),
        ("asks: {whom: oppilas, consent: lupa, given: loppu, unanswered: LATE}", "lupa"),
        ("replies: kysymys", "kysymys"),
    ],
)
def test_every_use_of_an_id_in_a_step_is_looked_at(extra: str, wrong: str) -> None:
    text = step(extra.replace("LATE", "{after: 5 koulupäivää, to: loppu}"))
    assert found(text) == [("unknown-id", wrong)]


@pytest.mark.parametrize(
    ("header", "wrong"),
    [
        ("owners: {palvelut: pohde}", "pohde"),
        ("part_of: kartta", "kartta"),
        ("anytime: {ilmoitus: {title: Ilmoitus, by: [opettajat]}}", "opettajat"),
    ],
)
def test_the_header_of_a_chain_is_looked_at(header: str, wrong: str) -> None:
    assert found(chain(STEPS.replace(", EXTRA", ""), header=header)) == [("unknown-id", wrong)]


@pytest.mark.parametrize(
    ("section", "wrong"),
    [
        ("actors: {luokka: {title: Luokka, part_of: kouluu}}", "kouluu"),
        ("roles: {opo: {title: Opo, one_of: [opettaja, ope]}}", "ope"),
        ("registers: {r: {title: Rekisteri, controller: county}}", "county"),
        ("limits: {T-09: {title: Aika, within: 1 vrk, basis: [POL 26 §]}}", "POL 26 §"),
        ("duties: {X: {title: Tehtävä, responsible: {any_of: [opo]}}}", "opo"),
        ("declarations: {d: {actor: koulu, takes: [{duty: Z}]}}", "Z"),
        ("variants: {v: {actor: koulu, chain: poissaolo}}", "poissaolo"),
        ("variants: {v: {actor: koulu, chain: huoli, binds: {oulu: koulu}}}", "oulu"),
    ],
)
def test_every_section_of_a_workspace_is_looked_at(section: str, wrong: str) -> None:
    text = chain(STEPS.replace(", EXTRA", ""))
    (item,) = located(text, f"format: 1\n{section}\n")
    column = item.place.span.start.column - 1
    assert (item.rule, section[column : item.place.span.end.column - 1]) == ("unknown-id", wrong)


def test_a_register_may_be_kept_by_a_type_of_actor() -> None:
    text = chain(STEPS.replace(", EXTRA", ""))
    assert found(text, "format: 1\nregisters: {r: {title: R, controller: municipality}}\n") == []


def test_one_id_that_nobody_has_is_told_once_with_all_its_uses() -> None:
    text = chain(STEPS.replace(", EXTRA", "").replace("opettaja", "opo"), lanes="opo")
    assert found(text) == [("unknown-id", "opo")]
    assert related(located(text), text) == ["opo", "opo", "opo"]


def test_the_nearest_known_id_is_offered() -> None:
    assert advice(step("with: [opettja]")) == "tarkoititko 'opettaja'?"


def test_an_id_of_another_section_says_so() -> None:
    assert "'actors'" in advice(step("with: [koulu]"))


def test_a_record_that_could_not_be_read_is_known() -> None:
    other = "format: 1\nroles: {opo: {title: Opo, actr: koulu}}\n"
    assert [rule for rule, _ in found(step("with: [opo]"), other)] == ["unknown-key"]


def test_a_file_that_could_not_be_read_hides_no_arrow_of_another() -> None:
    lost = "format: 1\nroles: {opo: {title: [}}\n"
    text = chain(STEPS.replace(", EXTRA", ", with: [opo]").replace("next: a", "next: b"))
    assert [rule for rule, _ in found(text, lost)] == ["unknown-id", "yaml-syntax"]
    assert found(text, lost)[0] == ("unknown-id", "b")


def test_a_section_that_is_no_mapping_makes_no_id_unknown() -> None:
    other = "format: 1\nvariants: [a]\nlimits: [T-10]\n"
    assert [rule for rule, _ in found(step("limits: [T-10]"), other)] == ["wrong-type"] * 2


SUB = """
format: 1
chain: {id: tuki, title: Tuki}
steps:
  alku: {kind: start, role: opettaja, next: onko}
  onko: {kind: decision, role: opettaja, answers: {Kyllä: riitti, Ei: ei-riita}}
  riitti: {kind: end, role: opettaja}
  ei-riita: {kind: end, role: opettaja}
"""


def with_sub_chain(answers: str) -> str:
    return chain(
        "alku: {kind: start, role: opettaja, next: tukea}\n"
        f"tukea: {{kind: chain, role: opettaja, chain: tuki, answers: {{{answers}}}}}\n"
        "loppu: {kind: end, role: opettaja}"
    )


def test_the_answers_of_a_sub_chain_are_its_ends() -> None:
    assert found(with_sub_chain("riitti: loppu, ei-riita: loppu"), SUB) == []
    assert found(with_sub_chain("riitti: loppu, eiriita: loppu"), SUB) == [
        ("unknown-id", "eiriita")
    ]
    assert found(with_sub_chain("riitti: loppu, onko: loppu"), SUB) == [("unknown-id", "onko")]


def test_a_limit_holds_for_an_answer_that_its_decision_has() -> None:
    text = chain(
        "alku: {kind: start, role: kuraattori, next: onko}\n"
        "onko: {kind: decision, role: kuraattori, answers: {Kyllä: a, Ei: a}}\n"
        "a: {role: kuraattori, next: loppu, limits: [{limit: T-01, when: {onko: Kylla}}]}\n"
        "loppu: {kind: end, role: kuraattori}"
    )
    assert found(text) == [("unknown-id", "Kylla")]
    assert found(text.replace("Kylla", "Kyllä")) == []


def test_a_reply_is_an_answer_that_was_asked_for() -> None:
    text = chain(
        """
        alku: {kind: start, role: kuraattori, next: kysymys}
        kysymys:
          role: kuraattori
          asks:
            handoff: konsultaatio
            answered: loppu
            unanswered: {after: 5 arkipäivää, to: loppu}
        loppu: {kind: end, role: kuraattori}
        vastaus: {role: psykologi, replies: {to: konsultaatio, answer: neuvo}}
        """,
        "konsultaatio: {kind: consultation, to: vastaus, carries: Kysymys, ground: H-06}",
    )
    assert found(text) == [("unknown-id", "neuvo")]
