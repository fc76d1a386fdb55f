import pytest
from support.chains import chain, found, located

from palveluketju.graph.chain import ChainView
from palveluketju.pipeline.load import load_texts
from palveluketju.rules.consent_not_before import check

from .consenting import LAW, contact
from .walks import walked

NEEDS = "ground: ohjaus, needs: lupa"
LATE = "{after: 5 koulupäivää, to: "


def asked(given: str, refused: str, unanswered: str) -> str:
    silence = f"unanswered: {LATE}{unanswered}}}"
    exits = f"given: {given}, refused: {refused}, {silence}"
    return contact(NEEDS, asks=f"whom: oppilas, consent: lupa, {exits}")


def test_a_consent_that_is_given_before_on_every_path_is_right() -> None:
    assert found(asked("yhteys", "jatkaa", "jatkaa"), LAW) == []


@pytest.mark.parametrize(
    ("text", "why", "last"),
    [
        (asked("yhteys", "yhteys", "jatkaa"), "sitä ei anneta", "answer pyynto refused"),
        (asked("yhteys", "jatkaa", "yhteys"), "pyyntöön ei vastata", "lapse pyynto"),
        (asked("jatkaa", "yhteys", "jatkaa"), "sitä ei anneta", "answer pyynto refused"),
    ],
)
def test_refused_or_not_answered_is_not_given(text: str, why: str, last: str) -> None:
    assert found(text, LAW) == [("consent-not-before", "lupa")]
    (item,) = located(text, LAW)
    assert why in item.finding.message.fi
    assert str(item.finding.at) == "chains.huoli.handoffs.viesti.needs"
    assert walked(item) == ["start alku", "step pyynto", last, "send yhteys"]


def test_a_consent_that_nobody_asks_for_is_told_with_its_own_words() -> None:
    text = contact(NEEDS, asks="")
    assert found(text, LAW) == [("consent-not-before", "lupa")]
    (item,) = located(text, LAW)
    assert "mikään tämän ketjun vaihe ei pyydä sitä" in item.finding.message.fi
    assert "SHL 35 § 1 mom." in item.finding.message.fi
    assert item.finding.trace == ()


EARLIER = """
format: 1
chain: {id: aiempi, title: Aiempi, lanes: [kuraattori]}
steps:
  alku: {kind: start, role: kuraattori, next: pyynto}
  pyynto:
    role: kuraattori
    asks:
      whom: oppilas
      consent: CONSENT
      given: loppu
      refused: loppu
      unanswered: {after: 5 koulupäivää, to: loppu}
  loppu: {kind: end, role: kuraattori}
consents:
  CONSENT: {gives: oppilas, form: any, ground: GROUND}
"""


def _earlier(consent: str, ground: str) -> str:
    return EARLIER.replace("CONSENT", consent).replace("GROUND", ground)


def test_a_consent_that_was_given_in_another_chain_needs_no_question() -> None:
    earlier = "gives: oppilas, form: any, given_in: "
    text = contact(NEEDS, asks="", consent=earlier + "aiempi")
    assert found(text, LAW, _earlier("lupa", "[]")) == []
    assert found(text, LAW, _earlier("toinen-lupa", "ohjaus")) == []
    itself = contact(NEEDS, asks="", consent=earlier + "huoli")
    assert found(itself, LAW) == [("consent-not-before", "lupa")]


def test_a_chain_that_asks_for_no_such_consent_has_not_given_it() -> None:
    text = contact(NEEDS, asks="", consent="gives: oppilas, form: any, given_in: aiempi")
    other = _earlier("muu-lupa", "[]")
    assert found(text, LAW, other) == [("consent-not-before", "aiempi")]
    (item,) = located(text, LAW, other)
    assert "ketju 'aiempi' ei pyydä sellaista" in item.finding.message.fi
    assert "SHL 35 § 1 mom." in item.finding.message.fi


def around(answers: str, more: str = "") -> str:
    return chain(
        f"alku: {{kind: start, role: kuraattori, next: onko}}\n"
        f"onko: {{kind: decision, role: kuraattori, answers: {{{answers}}}}}\n"
        "pyynto: {role: kuraattori, asks: {whom: oppilas, consent: lupa, given: yhteys, "
        "refused: jatkaa, unanswered: {after: 5 koulupäivää, to: jatkaa}}}\n"
        "yhteys: {role: kuraattori, sends: viesti, next: jatkaa}\n"
        "jatkaa: {kind: end, role: kuraattori}\n"
        "arvio: {role: sosiaalityontekija, next: loppu}\n"
        "loppu: {kind: end, role: sosiaalityontekija}\n" + more,
        f"viesti: {{kind: contact, to: arvio, carries: Tuen tarve, {NEEDS}}}",
        consents="lupa: {gives: oppilas, form: any}",
    )


def test_a_path_round_the_question_is_found() -> None:
    assert found(around("Kyllä: pyynto, Ei: jatkaa"), LAW) == []
    text = around("Kyllä: pyynto, Ei: yhteys")
    assert found(text, LAW) == [("consent-not-before", "lupa")]
    (item,) = located(text, LAW)
    assert walked(item) == ["start alku", "answer onko Ei", "send yhteys"]
    assert "sitä ei ole pyydetty" in item.finding.message.fi


def test_a_question_that_nothing_leads_to_any_more_is_told_with_it() -> None:
    text = around("Kyllä: yhteys, Ei: jatkaa")
    assert found(text, LAW) == [("consent-not-before", "lupa")]
    (item,) = located(text, LAW)
    assert "chains.huoli.steps.pyynto" in [str(each.route) for each in item.related]


def test_what_is_sent_while_the_answer_is_awaited_goes_without() -> None:
    text = chain(
        "alku: {kind: start, role: kuraattori, next: pyynto}\n"
        "pyynto: {role: kuraattori, sends: viesti, asks: {whom: oppilas, consent: lupa, "
        "given: jatkaa, refused: jatkaa, unanswered: {after: 5 koulupäivää, to: jatkaa}}}\n"
        "jatkaa: {kind: end, role: kuraattori}\n"
        "arvio: {role: sosiaalityontekija, next: loppu}\n"
        "loppu: {kind: end, role: sosiaalityontekija}\n",
        f"viesti: {{kind: contact, to: arvio, carries: Tuen tarve, {NEEDS}}}",
        consents="lupa: {gives: oppilas, form: any}",
    )
    assert found(text, LAW) == [("consent-not-before", "lupa")]
    (item,) = located(text, LAW)
    assert "pyyntöön ei ole vielä vastattu" in item.finding.message.fi
    waiting = [each.message.fi for each in item.related if str(each.route).endswith("pyynto")]
    assert any("odottaa vastausta" in message for message in waiting)


def side_by_side(first: str) -> str:
    """The question in one branch, the contact in the other or after both."""
    return chain(
        "alku: {kind: start, role: kuraattori, next: jako}\n"
        f"jako: {{kind: parallel, role: kuraattori, branches: [pyynto, {first}]}}\n"
        "pyynto: {role: kuraattori, asks: {whom: oppilas, consent: lupa, given: koossa, "
        "refused: kielto, unanswered: {after: 5 koulupäivää, to: kielto}}}\n"
        "kielto: {kind: end, role: kuraattori}\n"
        "tuki: {role: kuraattori, next: koossa}\n"
        f"koossa: {{kind: join, of: jako, role: kuraattori, next: {'yhteys'}}}\n"
        "yhteys: {role: kuraattori, sends: viesti, next: jatkaa}\n"
        "jatkaa: {kind: end, role: kuraattori}\n"
        "arvio: {role: sosiaalityontekija, once: true, next: loppu}\n"
        "loppu: {kind: end, role: sosiaalityontekija}\n",
        f"viesti: {{kind: contact, to: arvio, carries: Tuen tarve, {NEEDS}}}",
        consents="lupa: {gives: oppilas, form: any}",
    )


def test_work_beside_the_question_does_not_wait_for_it_but_a_join_does() -> None:
    assert "consent-not-before" not in dict(found(side_by_side("tuki"), LAW))
    assert ("consent-not-before", "lupa") in found(side_by_side("yhteys"), LAW)


def test_a_reply_by_which_it_is_given_counts() -> None:
    text = chain(
        "alku: {kind: start, role: kuraattori, next: pyynto}\n"
        "pyynto: {role: kuraattori, asks: {handoff: kysymys, consent: lupa, given: yhteys, "
        "refused: jatkaa, unanswered: {after: 5 koulupäivää, to: jatkaa}}}\n"
        "yhteys: {role: kuraattori, sends: viesti, next: jatkaa}\n"
        "jatkaa: {kind: end, role: kuraattori}\n"
        "suostuu: {role: oppilas, replies: {to: kysymys, answer: ANSWER}}\n"
        "arvio: {role: sosiaalityontekija, next: loppu}\n"
        "loppu: {kind: end, role: sosiaalityontekija}\n",
        "kysymys: {kind: request, to: suostuu, carries: Mihin suostumusta pyydetään}\n"
        f"viesti: {{kind: contact, to: arvio, carries: Tuen tarve, {NEEDS}}}",
        consents="lupa: {gives: oppilas, form: any}",
    )
    assert "consent-not-before" not in dict(found(text.replace("ANSWER", "given"), LAW))
    wrong = text.replace("ANSWER", "refused").replace("refused: jatkaa", "refused: yhteys")
    assert ("consent-not-before", "lupa") in found(wrong, LAW)


def test_free_answers_may_mean_that_it_is_given() -> None:
    asks = "whom: oppilas, consent: lupa, answers: {Kyllä: yhteys, Ei: jatkaa}, "
    text = contact(NEEDS, asks=f"{asks}unanswered: {LATE}jatkaa}}")
    assert found(text, LAW) == []


def test_where_not_everything_could_be_looked_at_nothing_is_claimed() -> None:
    workspace = load_texts({"huoli.yaml": asked("yhteys", "yhteys", "jatkaa"), "laki.yaml": LAW})
    for limit, rules in ((1_000, ["consent-not-before"]), (2, [])):
        record = workspace.model.chains["huoli"]
        view = ChainView(record, workspace.model, workspace.parties, max_states=limit)
        assert [finding.rule for finding in check(view)] == rules


def test_two_handoffs_that_go_without_the_same_consent_are_told_once() -> None:
    text = asked("yhteys", "yhteys", "jatkaa").replace(
        "viesti, next: jatkaa", "[viesti, kirje], next: jatkaa"
    )
    letter = f"  kirje: {{kind: contact, to: arvio, carries: Tuen tarve, {NEEDS}}}\nconsents:"
    text = text.replace("consents:", letter).replace(
        "arvio: {role: sosiaalityontekija,", "arvio: {role: sosiaalityontekija, once: true,"
    )
    assert found(text, LAW) == [("consent-not-before", "lupa")]
    (item,) = located(text, LAW)
    assert "chains.huoli.handoffs.kirje.needs" in [str(each.route) for each in item.related]
