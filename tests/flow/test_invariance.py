"""Neither the order of declaration nor the names of ids change what is proven."""

import pytest

from palveluketju.flow.proof import make_proof
from tests.flow.agreement import named, view_of
from tests.flow.generator import Generated, generate, rename, shuffle

SEEDS = range(20_000, 20_040)
FEW = 5_000


def lengths(generated: Generated) -> dict[tuple[str, str], int]:
    proof = make_proof(view_of(generated), limit=FEW)
    assert proof is not None
    return {(fault.kind.value, fault.name): len(fault.path) for fault in proof.faults}


@pytest.mark.parametrize("seed", SEEDS)
def test_another_order_of_declaration_gives_the_same_faults_by_the_same_paths(seed: int) -> None:
    first = generate(seed)
    other = Generated(shuffle(first.files, seed), first.chain, first.traits)
    proof, again = make_proof(view_of(first), limit=FEW), make_proof(view_of(other), limit=FEW)
    assert proof is not None
    assert again is not None
    assert named(again) == named(proof)
    paths = {(fault.kind, fault.name): proof.trace(fault) for fault in proof.faults}
    assert {(fault.kind, fault.name): again.trace(fault) for fault in again.faults} == paths


@pytest.mark.parametrize("seed", SEEDS)
def test_other_ids_give_the_same_faults_by_paths_of_the_same_length(seed: int) -> None:
    first = generate(seed)
    files, new = rename(first.files, seed)
    other = Generated(files, first.chain, first.traits)
    expected = {
        (kind, new.get(name, name)): length for (kind, name), length in lengths(first).items()
    }
    assert lengths(other) == expected
