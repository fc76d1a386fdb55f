"""The real chains are proven, and what that rests on is told."""

import pytest

from palveluketju.flow.proof import prove
from palveluketju.graph.workspace import Workspace
from palveluketju.pipeline.load import load
from palveluketju.pipeline.prove import prove_chain
from tools.write_docs import ROOT


@pytest.fixture(scope="module")
def models() -> Workspace:
    return load(ROOT / "models")


def test_every_chain_is_played_in_all_its_states_without_a_fault(models: Workspace) -> None:
    proofs = {name: prove(chain) for name, chain in models.chains.items()}
    assert [name for name, proof in proofs.items() if proof is None] == []
    unproven = [
        name for name, proof in proofs.items() if proof and (proof.faults or not proof.is_finished)
    ]
    assert unproven == []


def test_without_proposals_every_gap_has_a_path_and_a_place(models: Workspace) -> None:
    proofs = [prove_chain(models, chain) for chain in models.chains.values()]
    gaps = [gap for proven in proofs for gap in proven.gaps]
    assert gaps
    assert all(gap.trace and gap.place.span.start.line > 1 for gap in gaps)
    assert all(proven.leanings for proven in proofs if proven.gaps)
