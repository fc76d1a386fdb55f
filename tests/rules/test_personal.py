"""Which sub-chains carry out a duty of a person of their own."""

import pytest

from palveluketju.pipeline.load import load_texts
from palveluketju.rules.questions.personal import carriers

PARTIES = """format: 1
actors:
  kunta: {title: Kunta, type: municipality}
  alue: {title: Alue, type: wellbeing-services-county}
  oppilas: {title: Oppilas, type: client}
roles:
  opettaja: {title: Opettaja, actor: kunta}
  kuraattori: {title: Kuraattori, actor: alue}
  oppilas: {title: Oppilas, actor: oppilas}
duties:
  H: {title: H, responsible: {person: [opettaja]}, consent: {form: none}}
"""
ABOVE = """format: 1
chain: {id: yla, title: Ylä}
steps:
  alku: {kind: start, role: opettaja, title: Alku, next: osa}
  osa: {kind: chain, role: opettaja, title: Osa, chain: ala, answers: {loppu: loppu}}
  loppu: {kind: end, role: opettaja, title: Loppu}
"""
BELOW = """format: 1
chain: {id: ala, title: Ala}
steps:
  alku: {kind: start, role: opettaja, title: Alku, next: kysyy}
  kysyy: {role: opettaja, title: Kysyy, asks: {whom: oppilas, given: GIVEN, refused: siirto}DUTY}
  tekee: {role: kuraattori, title: Tekee, next: tekee}
  loppu: {kind: end, role: opettaja, title: Loppu}
handoffs:
  siirto: {kind: transfer, to: tekee, carries: asia}
"""


@pytest.mark.parametrize(
    ("given", "duty", "found"),
    [("siirto", "", {}), ("loppu", "", {}), ("siirto", ", duty: H", {"osa": "H"})],
)
def test_a_sub_chain_without_a_duty_of_a_person_carries_none(
    given: str, duty: str, found: dict[str, str]
) -> None:
    below = BELOW.replace("GIVEN", given).replace("DUTY", duty)
    workspace = load_texts({"p.yaml": PARTIES, "y.yaml": ABOVE, "a.yaml": below})
    assert carriers(workspace.chains["yla"]) == found
