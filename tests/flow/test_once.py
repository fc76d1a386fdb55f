"""Steps that are `once`."""

import pytest

from palveluketju.flow.proof import prove
from palveluketju.pipeline.load import load_texts

TEXT = """\
format: 1
actors:
  koulu: {title: Koulu, type: municipality}
roles:
  opettaja: {title: Opettaja, actor: koulu}
chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja]}
steps:
  alku: {kind: start, role: opettaja, title: Huoli herää, next: jako}
  jako: {kind: parallel, role: opettaja, title: Jakaa työn, branches: [kirje, soitto]}
  kirje: {role: opettaja, title: Kirjoittaa kotiin, next: kirjaa}
  soitto: {role: opettaja, title: Soittaa kotiin, next: kirjaa}
  kirjaa: {role: opettaja, title: Kirjaa asian, ONCE}
  loppu: {kind: end, role: opettaja, title: Asia on kirjattu}
"""


@pytest.mark.parametrize(
    ("once", "faults"),
    [
        ("next: loppu", [("multiplied", "kirjaa")]),
        ("once: true, next: loppu", []),
        ("once: true", [("dead", "loppu")]),
    ],
)
def test_a_second_arrival_joins_what_is_open_and_begins_what_is_not(
    once: str, faults: list[tuple[str, str]]
) -> None:
    proof = prove(load_texts({"huoli.yaml": TEXT.replace("ONCE", once)}).chains["huoli"])
    assert proof is not None
    assert [(fault.kind.value, fault.name) for fault in proof.faults] == faults
    joins = [move for move in proof.net.moves if move.kind == "join"]
    assert bool(joins) is (once == "once: true, next: loppu")
