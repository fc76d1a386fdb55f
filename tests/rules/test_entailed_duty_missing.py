import pytest
from support.chains import chain, found, located

from .walks import walked

LAW = """
format: 1
acts:
  POL: {number: 628/1998, title: Perusopetuslaki}
duties:
  toimi:
    title: Toimi
    nature: right
    responsible: {person: [opettaja]}
    basis: POL 36 §
    entails: tuki
  tuki: {title: Tuki, responsible: {person: [opettaja]}, basis: POL 36 h §}
subjects:
  aihe: {title: Aihe, requires: [{duty: tuki, always: true}]}
"""
MISSING = [("entailed-duty-missing", "toimi")]


def steps(before: str = "", after: str = "", *, yes: str = "tuki", answer: str = "tuki") -> str:
    """A chain with a measure: what is done before and after it, and where its question leads."""
    return f"""
    alku: {{kind: start, role: opettaja, next: ennen}}
    ennen: {{role: opettaja, {before}next: toimi}}
    toimi: {{role: opettaja, duty: toimi, next: kysymys}}
    kysymys: {{kind: decision, role: opettaja, answers: {{Kyllä: {yes}, Ei: {answer}}}}}
    tuki: {{role: opettaja, {after}next: loppu}}
    loppu: {{kind: end, role: opettaja}}
    """


@pytest.mark.parametrize(
    ("before", "after"), [("duty: tuki, ", ""), ("", "duty: tuki, "), ("duty: tuki, ",) * 2]
)
def test_the_entailed_duty_may_come_before_or_after(before: str, after: str) -> None:
    assert found(chain(steps(before, after)), LAW) == []


def test_a_path_that_leaves_the_entailed_duty_out_is_shown() -> None:
    text = chain(steps(after="duty: tuki, ", answer="loppu"))
    assert found(text, LAW) == MISSING
    (item,) = located(text, LAW)
    assert walked(item) == ["start alku", "step ennen", "step toimi", "answer kysymys Ei"]
    assert [str(each.route) for each in item.related] == ["duties.toimi.entails[0]"]


def test_a_duty_of_other_education_is_not_asked_for() -> None:
    other = LAW.replace("basis: POL 36 h §", "basis: POL 36 h §, education: [basic]")
    assert found(chain(steps(), header="education: [vocational]"), other) == []
    assert found(chain(steps(), header="education: [basic]"), other) == MISSING


@pytest.mark.parametrize(("duty", "said"), [("duty: tuki, ", []), ("", MISSING)])
def test_the_chain_above_may_carry_it_out_after_the_part(
    duty: str, said: list[tuple[str, str]]
) -> None:
    whole = f"""
    format: 1
    chain: {{id: kokonaisuus, title: Kokonaisuus}}
    steps:
      alku: {{kind: start, role: opettaja, next: osa}}
      osa: {{kind: chain, role: opettaja, chain: huoli, next: tuki}}
      tuki: {{role: opettaja, {duty}next: loppu}}
      loppu: {{kind: end, role: opettaja}}
    """
    text = chain(steps(), header="part_of: kokonaisuus")
    assert found(text, LAW, whole) == said


def test_a_part_that_always_carries_it_out_is_enough() -> None:
    part = """
    format: 1
    chain: {id: osa, title: Osa, part_of: huoli}
    steps:
      alku: {kind: start, role: opettaja, next: tuki}
      tuki: {role: opettaja, duty: tuki, next: loppu}
      loppu: {kind: end, role: opettaja}
    """
    opened = steps().replace("tuki: {role", "tuki: {kind: chain, chain: osa, role")
    assert found(chain(opened), LAW, part) == []
    idle = part.replace("duty: tuki, ", "")
    assert found(chain(opened), LAW, idle) == MISSING


def test_what_is_required_always_is_missed_on_one_path_and_what_is_only_required_is_not() -> None:
    plain = steps("", "duty: tuki, ", answer="loppu").replace("duty: toimi, ", "")
    text = chain(plain, header="subject: aihe")
    assert found(text, LAW) == [("required-duty-missing", "aihe")]
    (item,) = located(text, LAW)
    assert walked(item)[-1] == "answer kysymys Ei"
    assert [str(each.route) for each in item.related] == ["subjects.aihe.requires[0]"]
    assert found(text, LAW.replace(", always: true", "")) == []
    assert found(chain(plain.replace("Ei: loppu", "Ei: tuki"), header="subject: aihe"), LAW) == []
