from dataclasses import replace

import pytest
from support.chains import chain, found, located

from palveluketju.flow.proof import Proof, prove
from palveluketju.graph.chain import ChainView
from palveluketju.rules import flow_not_proven

TEXT = chain(
    "alku: {kind: start, role: opettaja, next: loppu}\nloppu: {kind: end, role: opettaja}\n"
)


def unfinished(chain: ChainView) -> Proof | None:
    proof = prove(chain)
    return replace(proof, is_finished=False, looked_at=1_000_000) if proof else None


def test_a_chain_that_was_not_looked_at_whole_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(flow_not_proven, "prove", unfinished)
    assert found(TEXT) == [("flow-not-proven", "chain")]
    message = located(TEXT)[0].finding.message
    assert "1 000 000 tilannetta käytiin läpi, ja muista ei väitetä mitään" in message.fi
    assert "1,000,000 situations" in message.en


def test_a_chain_that_was_proven_says_nothing() -> None:
    assert found(TEXT) == []


def test_a_chain_that_cannot_be_played_is_left_to_other_rules() -> None:
    text = chain("puhe: {role: opettaja, next: loppu}\nloppu: {kind: end, role: opettaja}")
    assert found(text) == [("chain-without-start", "chain")]
