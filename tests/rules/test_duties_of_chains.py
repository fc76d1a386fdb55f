"""Who organises, what is recorded, what a subject requires, and on what day."""

from datetime import date

import pytest
from support.chains import chain, found

from palveluketju.pipeline.check import check
from palveluketju.pipeline.load import load_texts

LAW = """
format: 1
roles:
  sekalainen: {title: Kuka vain, one_of: [sosiaalityontekija, opettaja]}
  kaksi: {title: Kaksi, one_of: [sosiaalityontekija, kuraattori]}
duties:
  kirjattava:
    title: Kirjattava
    responsible: none-in-law
    record: {title: Asiakirja, register: sosiaalihuollon-rekisteri}
  perusopetuksen: {title: Perusopetuksen, responsible: none-in-law, education: [basic]}
  oma:
    title: Oma
    responsible: wellbeing-services-county
    own_by: [association]
actors:
  yksityinen: {title: Yksityinen koulu, type: association, arranges: [oma]}
subjects:
  aihe: {title: Aihe, requires: [H-01, {duty: perusopetuksen, education: [basic]}]}
"""


def said(step: str, *, header: str = "", role: str = "kuraattori") -> list[tuple[str, str]]:
    text = chain(
        f"alku: {{kind: start, role: {role}, next: teko}}\n"
        f"teko: {{role: {role}, {step}next: loppu}}\n"
        f"loppu: {{kind: end, role: {role}}}",
        header=header,
    )
    return found(text, LAW)


def test_a_duty_of_one_organiser_is_not_shared_with_another() -> None:
    assert said("duty: R-25, ", role="kaksi") == []
    assert said("duty: R-25, ", role="sekalainen") == [("duty-two-organisers", "sekalainen")]
    assert said("duty: R-25, ", role="opettaja") == [("duty-wrong-actor", "R-25")]
    assert said("duty: R-16, ", role="sekalainen") == [("duty-wrong-actor", "R-16")]


def test_a_record_belongs_in_the_register_of_its_kind_whoever_writes_it() -> None:
    assert said("duty: kirjattava, ", role="opettaja") == []
    own = "record: {register: sosiaalihuollon-rekisteri}, "
    assert said("duty: kirjattava, " + own) == []
    other = "record: {register: potilasrekisteri}, "
    assert said("duty: kirjattava, " + other) == [("record-wrong-register", "potilasrekisteri")]
    assert said("duty: R-16, " + other) == []


def test_a_record_that_a_duty_asks_for_is_not_left_out() -> None:
    assert said("duty: kirjattava, record: none, ") == [("record-missing", "none")]
    assert said("duty: R-16, record: none, ") == []


def test_what_a_subject_requires_is_somewhere_in_the_chain() -> None:
    named = ("required-duty-missing", "aihe")
    assert said("", header="subject: aihe") == [named, named]
    assert said("", header="subject: aihe\neducation: [vocational]") == [named]
    assert said("duty: perusopetuksen, ", header="subject: aihe") == [named]
    band = "subject: aihe\neducation: [vocational]\nanytime:\n  ilmoitus: {title: I, duty: H-01}"
    assert said("", header=band) == []


def test_a_part_may_carry_what_the_subject_requires_and_is_not_asked_for_the_rest() -> None:
    part = "format: 1\nchain: {id: osa, title: Osa, subject: aihe, part_of: huoli}\nsteps:\n"
    part += "  alku: {kind: start, role: opettaja, next: teko}\n"
    part += "  teko: {role: opettaja, duty: H-01, next: loppu}\n"
    part += "  loppu: {kind: end, role: opettaja}\n"
    text = chain(
        "alku: {kind: start, role: opettaja, next: loppu}\nloppu: {kind: end, role: opettaja}",
        header="subject: aihe\neducation: [vocational]",
    )
    assert found(text, LAW, part) == []


def test_a_duty_is_about_the_education_of_the_chain() -> None:
    step = "duty: perusopetuksen, "
    assert said(step) == []
    assert said(step, header="education: [basic, vocational]") == []
    wrong = [("duty-of-other-education", "perusopetuksen")]
    assert said(step, header="education: [vocational]") == wrong


def test_who_may_arrange_a_service_itself_may_carry_it_out() -> None:
    more = LAW.replace("roles:", "roles:\n  yksityisen: {title: Kuraattori, actor: yksityinen}")
    text = chain(
        "alku: {kind: start, role: yksityisen, next: teko}\n"
        "teko: {role: yksityisen, duty: oma, next: loppu}\n"
        "loppu: {kind: end, role: yksityisen}"
    )
    assert found(text, more) == []
    without = more.replace(", arranges: [oma]", "")
    assert found(text, without) == [("duty-wrong-actor", "oma")]
    public = more.replace("type: association", "type: municipality")
    assert [rule for rule, _ in found(text, public)] == [
        "duty-wrong-actor",
        "own-arrangement-not-allowed",
    ]


DAYS = """
format: 1
roles: {opettaja: {title: Opettaja}}
duties:
  uusi: {title: Uusi, responsible: none-in-law, in_force: 2025-08-01}
  vanha: {title: Vanha, responsible: none-in-law, until: 2025-07-31}
chain: {id: huoli, title: Huoli, lanes: [opettaja]%s}
steps:
  alku: {kind: start, role: opettaja, next: teko}
  teko: {role: opettaja, duty: %s, next: loppu}
  loppu: {kind: end, role: opettaja}
"""


@pytest.mark.parametrize(
    ("duty", "valid", "today", "is_faulty"),
    [
        ("uusi", "", None, False),
        ("uusi", "", date(2025, 7, 31), True),
        ("uusi", "", date(2025, 8, 1), False),
        ("uusi", "from: 2025-01-01", None, True),
        ("uusi", "from: 2025-01-01", date(2026, 1, 1), False),
        ("uusi", "from: 2026-01-01", date(2025, 1, 1), False),
        ("vanha", "", None, False),
        ("vanha", "", date(2025, 7, 31), False),
        ("vanha", "", date(2025, 8, 1), True),
        ("vanha", "from: 2025-01-01, until: 2026-01-01", None, True),
        ("vanha", "from: 2025-01-01, until: 2025-06-30", None, False),
    ],
)
def test_a_duty_is_in_force_on_every_day_that_the_chain_is_used(
    duty: str, valid: str, today: date | None, *, is_faulty: bool
) -> None:
    text = DAYS % (f", valid: {{{valid}}}" if valid else "", duty)
    items = check(load_texts({"huoli.yaml": text}), today=today)
    rules = [item.rule for item in items if item.rule == "act-not-in-force"]
    assert rules == ["act-not-in-force"] * is_faulty


def test_a_duty_by_law_says_whose_it_is() -> None:
    law = "format: 1\nduties:\n  %s: {title: Tehtävä, basis: OHL 9 §%s}\n"
    text = chain("alku: {kind: start, role: opettaja, next: l}\nl: {kind: end, role: opettaja}")
    assert found(text, law % ("avoin", "")) == [("duty-without-responsible", "avoin")]
    assert found(text, law % ("sovittu", ", status: agreed")) == []
    assert found(text, law % ("oma", ", responsible: none-in-law")) == []
