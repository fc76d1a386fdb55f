"""What play of a chain has shown, for the rules that tell of it."""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.findings import Message, Related, Trace
from palveluketju.flow.faults import Fault, FaultKind
from palveluketju.flow.net import NetMove
from palveluketju.flow.proof import Proof, prove
from palveluketju.flow.told import Teller, told
from palveluketju.graph.chain import ChainView
from palveluketju.source import Route

_FLOW = (
    FaultKind.MULTIPLIED,
    FaultKind.DEADLOCK,
    FaultKind.LIVELOCK,
    FaultKind.DEAD,
)
"""Faults that follow from each other: the gravest that occurs is told, the others wait."""


def faults(chain: ChainView, kind: FaultKind) -> tuple[Fault, ...]:
    """The faults of a kind that are to be told, nearest first, each name once.

    Of faults of flow that follow from each other only the first kind that occurs is told.
    """
    proof = prove(chain)
    if proof is None:
        return ()
    if kind in _FLOW:
        graver = _FLOW[: _FLOW.index(kind)]
        if proof.of(*graver) or (kind is FaultKind.DEAD and _explains_dead(proof)):
            return ()
    found: dict[str, Fault] = {}
    for fault in sorted(proof.of(kind), key=lambda fault: len(fault.path)):
        found.setdefault(fault.name, fault)
    return tuple(found.values())


def _explains_dead(proof: Proof) -> bool:
    return not proof.is_finished or bool(proof.of(FaultKind.MISFIT))


def is_first(chain: ChainView, fault: Fault) -> bool:
    """Whether a gap opens with its last move: what only follows from a gap is not told again."""
    proof = prove(chain)
    return proof is not None and proof.opens(fault)


def is_answered(chain: ChainView, fault: Fault, decision: str) -> bool:
    """Whether a decision that others depend on had been made when a fault came."""
    proof = prove(chain)
    words = proof.net.memory.items() if proof else ()
    return any(
        kind == "word" and name.startswith(f"{decision} ") and fault.state & bit
        for (kind, name), bit in words
    )


def trace(chain: ChainView, fault: Fault) -> Trace:
    """The shortest path to a fault, in words."""
    proof = prove(chain)
    return told(chain, proof.net, fault.path) if proof else ()


def last_move(chain: ChainView, fault: Fault) -> NetMove:
    """The last move of the path to a fault that has one."""
    proof = prove(chain)
    if proof is None or not fault.path:
        raise ValueError(f"no path leads to {fault.name}")
    return proof.net.moves[fault.path[-1]]


def standing(chain: ChainView, state: int, beside: Route) -> Iterator[Related]:
    """What is under way in a state, in the author's words, elsewhere than at `beside`."""
    proof = prove(chain)
    if proof is None:
        return
    teller = Teller(chain)
    found: dict[tuple[str, str], Related] = {}
    for bit in proof.net.marked(state):
        spot = proof.net.spots[bit]
        of_handoff = spot.kind in ("f", "w")
        at = chain.at(*(("handoffs", spot.handoff) if of_handoff else ("steps", spot.step)))
        if spot.kind != "begin" and at != beside:
            words = _place(teller, spot.kind, spot.step, spot.handoff)
            found[str(at), spot.kind] = Related(at.key, words)
    # By name: places of a net are numbered in the order of the file.
    yield from (found[key] for key in sorted(found))


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
