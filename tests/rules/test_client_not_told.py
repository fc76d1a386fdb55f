import pytest
from support.chains import chain, found, located, related

from palveluketju.findings import Severity

from .telling import DUTIES, contact
from .walks import walked

TOLD = ("client-not-told", "yhteys")


def test_nobody_tells_after_a_step_that_has_to_be_told_of() -> None:
    text = contact()
    assert found(text, DUTIES) == [TOLD]
    (item,) = located(text, DUTIES)
    assert item.severity is Severity.ERROR
    assert "OHL 16 § 1–2 mom." in item.finding.message.fi
    assert "'oppilas'" in item.finding.message.fi
    assert [str(each.route) for each in item.related] == ["duties.yhteys.informs[0]"]
    assert walked(item) == ["start alku", "step yhteys"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("duty: yhteys, with: oppilas", ""),
        ("duty: yhteys, informs: [{who: oppilas}]", ""),
        ("duty: yhteys", "informs: [{who: oppilas}]"),
        ("duty: yhteys", "duty: kertominen, with: [oppilas]"),
        ("duty: kertominen, with: [oppilas]", "duty: yhteys"),
        ("informs: [{who: oppilas}]", "duty: yhteys"),
        ("duty: muu", ""),
    ],
)
def test_telling_with_the_step_before_it_or_after_it_is_enough(first: str, second: str) -> None:
    assert found(contact(first, second), DUTIES) == []


@pytest.mark.parametrize(
    "second",
    [
        "with: [oppilas]",
        "duty: muu, with: [oppilas]",
        "informs: [{who: huoltaja}]",
        "informs: [{who: oppilas, unless: OHL 18 § 2 mom., judged_by: [kuraattori]}]",
    ],
)
def test_being_there_later_or_telling_perhaps_or_somebody_else_is_not(second: str) -> None:
    assert found(contact("duty: yhteys", second), DUTIES) == [TOLD]


def test_what_was_told_of_the_first_contact_does_not_tell_of_the_second() -> None:
    text = contact("duty: yhteys, informs: [{who: oppilas}]", "duty: yhteys")
    assert found(text, DUTIES) == []
    again = chain(
        """
        alku: {kind: start, role: opettaja, next: ennalta}
        ennalta: {role: opettaja, informs: [{who: oppilas}], next: yhteys}
        yhteys: {role: opettaja, duty: yhteys, next: uudelleen}
        uudelleen: {role: opettaja, next: riittaako}
        riittaako: {kind: decision, role: opettaja, answers: {Kyllä: loppu, Ei: yhteys}}
        loppu: {kind: end, role: opettaja}
        """
    )
    assert found(again, DUTIES) == [TOLD]
    assert walked(located(again, DUTIES)[0])[-2:] == ["answer riittaako Ei", "step yhteys"]


CHOICE = """
alku: {kind: start, role: opettaja, next: yhteys}
yhteys: {role: opettaja, duty: yhteys, next: onko}
onko: {kind: decision, role: opettaja, answers: {Kyllä: kerro, Ei: EI}}
kerro: {role: opettaja, informs: [{who: oppilas}], next: loppu}
loppu: {kind: end, role: opettaja}
"""


def test_the_answer_after_which_nobody_tells_is_shown() -> None:
    text = chain(CHOICE.replace("EI", "loppu"))
    assert found(text, DUTIES) == [TOLD]
    (item,) = located(text, DUTIES)
    assert str(item.related[1].route) == "chains.huoli.steps.onko.answers.Ei"
    assert walked(item)[-1] == "answer onko Ei"


def test_a_loop_back_to_asking_is_no_end() -> None:
    assert found(chain(CHOICE.replace("EI", "onko")), DUTIES) == []


def test_a_message_to_them_tells_and_guidance_does_not() -> None:
    steps = """
        alku: {kind: start, role: opettaja, next: yhteys}
        yhteys: {role: opettaja, duty: yhteys, sends: viesti, next: loppu}
        loppu: {kind: end, role: opettaja}
        """
    for to in ("oppilas", "huoltaja"):
        sent = f"viesti: {{kind: information, to: {to}, carries: Yhteydenotto}}"
        assert found(chain(steps, sent), DUTIES) == ([] if to == "oppilas" else [TOLD])
    own = """
        lukee: {role: oppilas, next: luettu}
        luettu: {kind: end, role: oppilas}
        seuranta: {kind: end, role: opettaja}
        """
    late = "follow_up: {after: 1 viikko, to: seuranta}"
    guided = f"viesti: {{kind: guidance, to: lukee, carries: Ohje, {late}}}"
    assert TOLD in found(chain(steps + own, guided), DUTIES)


def test_of_branches_side_by_side_one_that_tells_is_enough() -> None:
    text = chain(
        """
        alku: {kind: start, role: opettaja, next: yhteys}
        yhteys: {role: opettaja, duty: yhteys, next: jako}
        jako: {kind: parallel, role: opettaja, branches: [kerro, tuki]}
        kerro: {role: opettaja, informs: [{who: oppilas}], next: yhteen}
        tuki: {role: opettaja, next: yhteen}
        yhteen: {kind: join, of: jako, role: opettaja, next: loppu}
        loppu: {kind: end, role: opettaja}
        """
    )
    assert found(text, DUTIES) == []


def test_a_decision_that_repeats_an_earlier_one_leaves_nobody_untold() -> None:
    text = """
        alku: {kind: start, role: opettaja, next: yhdessa}
        yhdessa: {kind: decision, role: opettaja, answers: {Kyllä: yhteinen, Ei: yhteys}}
        yhteinen: {role: opettaja, duty: yhteys, with: [oppilas], next: oliko}
        yhteys: {role: opettaja, duty: yhteys, next: oliko}
        oliko:
          kind: decision
          role: opettaja
          SAME
          answers: {Kyllä: loppu, Ei: kerro}
        kerro: {role: opettaja, informs: [{who: oppilas}], next: loppu}
        loppu: {kind: end, role: opettaja}
        """
    assert found(chain(text.replace("SAME", "same_as: yhdessa")), DUTIES) == []
    assert found(chain(text.replace("          SAME\n", "")), DUTIES) == [TOLD]


def test_steps_with_one_cause_are_told_once() -> None:
    text = chain(
        """
        alku: {kind: start, role: opettaja, next: tapa}
        tapa: {kind: decision, role: opettaja, answers: {Puhelu: soitto, Viesti: viesti}}
        soitto: {role: opettaja, duty: yhteys, next: onko}
        viesti: {role: opettaja, duty: yhteys, next: onko}
        onko: {kind: decision, role: opettaja, answers: {Kyllä: kerro, Ei: loppu}}
        kerro: {role: opettaja, informs: [{who: oppilas}], next: loppu}
        loppu: {kind: end, role: opettaja}
        """
    )
    assert found(text, DUTIES) == [("client-not-told", "soitto")]
    assert [str(each.route) for each in located(text, DUTIES)[0].related] == [
        "duties.yhteys.informs[0]",
        "chains.huoli.steps.onko.answers.Ei",
        "chains.huoli.steps.viesti",
    ]


def test_a_telling_step_that_nothing_leads_to_is_told_with_it() -> None:
    text = contact().replace("jatko: {", "kerro: {role: opettaja, TELLS, next: loppu}\n  jatko: {")
    text = text.replace("TELLS", "informs: [{who: oppilas}]")
    assert found(text, DUTIES) == [TOLD]
    assert "kerro" in related(located(text, DUTIES), text)


PART = """
format: 1
chain: {id: osa, title: Osa}
steps:
  alku: {kind: start, role: opettaja, next: valinta}
  valinta: {kind: decision, role: opettaja, answers: {Kyllä: kerro, Ei: hiljaa}}
  kerro: {role: opettaja, duty: kertominen, informs: [{who: oppilas}], next: kerrottu}
  kerrottu: {kind: end, role: opettaja}
  hiljaa: {kind: end, role: opettaja}
"""


def around(silent: str) -> str:
    return chain(
        f"""
        alku: {{kind: start, role: opettaja, next: yhteys}}
        yhteys: {{role: opettaja, duty: yhteys, next: osa}}
        osa:
          kind: chain
          role: opettaja
          chain: osa
          answers: {{kerrottu: loppu, hiljaa: {silent}}}
        kerro: {{role: opettaja, informs: [{{who: oppilas}}], next: loppu}}
        loppu: {{kind: end, role: opettaja}}
        """
    )


def test_what_another_chain_tells_counts_for_the_ends_it_tells_before() -> None:
    assert found(around("kerro"), DUTIES, PART) == []
    assert TOLD in found(around("loppu"), DUTIES, PART)


WHOLE = """
format: 1
chain: {id: kokonaisuus, title: Kokonaisuus}
steps:
  alku: {kind: start, role: opettaja, next: osa}
  osa: {kind: chain, role: opettaja, chain: huoli, answers: {loppu: TO}}
  kerro: {role: opettaja, duty: kertominen, informs: [{who: oppilas}], next: valmis}
  valmis: {kind: end, role: opettaja}
"""


def test_the_chain_that_a_part_belongs_to_may_tell_after_it() -> None:
    assert found(contact(), DUTIES, WHOLE.replace("TO", "kerro")) == []
    silent = WHOLE.replace("TO", "valmis").replace("{who: oppilas}", "{who: huoltaja}")
    assert TOLD in found(contact(), DUTIES, silent)
    also = WHOLE.replace("kokonaisuus", "toinen").replace("TO", "valmis")
    assert TOLD in found(contact(), DUTIES, WHOLE.replace("TO", "kerro"), also)


def test_another_chain_that_tells_of_its_own_matters_has_not_told() -> None:
    part = PART.replace("duty: kertominen, ", "")
    assert TOLD in found(around("kerro"), DUTIES, part)
    whole = WHOLE.replace("TO", "kerro").replace("duty: kertominen, ", "")
    assert TOLD in found(contact(), DUTIES, whole)


OTHER = """
format: 1
duties:
  poissaolo:
    title: Tieto poissaolosta
    responsible: none-in-law
    basis: OHL 23 § 2 mom.
    informs: [{who: oppilas}]
"""


def test_telling_of_another_duty_is_not_telling_of_this_one() -> None:
    tells = "informs: [{who: oppilas}]"
    assert found(contact(second=tells), DUTIES, OTHER) == []
    assert found(contact(second=f"duty: kertominen, {tells}"), DUTIES, OTHER) == []
    assert found(contact(second=f"duty: poissaolo, {tells}"), DUTIES, OTHER) == [TOLD]


def test_unknown_names_are_told_as_that_alone() -> None:
    assert found(contact("duty: yhteyz"), DUTIES) == [("unknown-id", "yhteyz")]
    wrong = contact("duty: yhteys", "informs: [{who: opilas}]")
    assert found(wrong, DUTIES) == [("unknown-id", "opilas")]


def test_a_way_that_breaks_off_is_told_as_that_alone() -> None:
    text = chain(CHOICE.replace("EI", "avoin") + "avoin: {role: opettaja}\n")
    assert found(text, DUTIES) == [("step-without-way-out", "avoin")]
