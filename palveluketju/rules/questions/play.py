"""What play of a chain has shown, for the rules that tell of it."""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.findings import Message, Related, Trace
from palveluketju.flow.faults import Fault, FaultKind
from palveluketju.flow.proof import Proof, prove
from palveluketju.flow.told import Teller, told
from palveluketju.graph.chain import ChainView

_FLOW = (
    FaultKind.MULTIPLIED,
    FaultKind.DEADLOCK,
    FaultKind.LIVELOCK,
    FaultKind.DEAD,
)
"""Faults that follow from each other: the gravest that occurs is told, the others wait."""


def proven(chain: ChainView) -> Proof | None:
    """The proof of a chain, or None where other findings tell why it cannot be played."""
    return prove(chain)


def faults(chain: ChainView, kind: FaultKind) -> tuple[Fault, ...]:
    """The faults of a kind that are to be told, nearest first.

    Of faults of flow that follow from each other only the first kind that occurs is told.
    """
    proof = prove(chain)
    if proof is None:
        return ()
    if kind in _FLOW:
        graver = _FLOW[: _FLOW.index(kind)]
        if proof.of(*graver) or (kind is FaultKind.DEAD and _explains_dead(proof)):
            return ()
    return tuple(sorted(proof.of(kind), key=lambda fault: len(fault.path)))


def _explains_dead(proof: Proof) -> bool:
    return not proof.is_finished or bool(proof.of(FaultKind.MISFIT))


def is_first(chain: ChainView, fault: Fault) -> bool:
    """Whether a gap opens with its last move: nobody held already before that otherwise."""
    proof = prove(chain)
    if proof is None:
        return False
    state = proof.net.start
    for index in fault.path[:-1]:
        move = proof.net.moves[index]
        state = state & ~move.drop | move.put
        if proof.is_gap(state):
            return False
    return True


def trace(chain: ChainView, fault: Fault) -> Trace:
    """The shortest path to a fault, in words."""
    proof = prove(chain)
    return told(chain, proof.net, fault.path) if proof else ()


def standing(chain: ChainView, state: int) -> Iterator[Related]:
    """What is under way in a state: each marked place, in the author's words."""
    proof = prove(chain)
    if proof is None:
        return
    teller, told_of = Teller(chain), set()
    for bit in proof.net.marked(state):
        spot = proof.net.spots[bit]
        at = chain.at("handoffs", spot.handoff) if spot.kind in ("f", "w") else None
        at = at or chain.at("steps", spot.step)
        if spot.kind != "begin" and (at, spot.kind) not in told_of:
            told_of.add((at, spot.kind))
            yield Related(at.key, _place(teller, spot.kind, spot.step, spot.handoff))


def _place(teller: Teller, kind: str, step: str, handoff: str) -> Message:
    if kind == "f":
        name = teller.handoff(handoff)
        return Message(fi=f"matkalla: {name}", en=f"under way: {name}")
    if kind == "w":
        name = teller.handoff(handoff)
        return Message(fi=f"lähettäjä odottaa: {name}", en=f"the sender waits: {name}")
    doer = teller.doer(step)
    fi, en = {
        "a": ("odottaa vastausta", "waits for an answer"),
        "j": ("odottaa muita haaroja", "waits for other branches"),
        "x": ("tullut tänne rinnakkaisten haarojen ulkopuolelta", "came from outside the branches"),
        "i": ("toinen ketju on kesken", "the other chain is under way"),
    }.get(kind, ("vuorossa", "next"))
    return Message(fi=f"{fi}: {doer}", en=f"{en}: {doer}")
