"""Whether the proof and the independent player agree, chain by chain.

`python -m tests.flow.agreement 2000` compares so many generated chains (a second number is the
first seed), replays every path and prints what they held. The tests compare fewer.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field

import yaml

from palveluketju.findings import Move
from palveluketju.flow.proof import Proof, make_proof
from palveluketju.graph.chain import ChainView
from palveluketju.pipeline.load import load_texts
from tests.flow.generator import Generated, generate
from tests.flow.player import Played, play, replay

FLOW = frozenset({"multiplied", "deadlock", "livelock", "final-early", "dead", "misfit"})
UNDER_WAY = 3


@dataclass(frozen=True)
class Compared:
    """What was found of one chain: where the two differ, and what the chain holds."""

    seed: int
    differences: tuple[str, ...] = ()
    counts: Counter[str] = field(default_factory=Counter)


def view_of(generated: Generated) -> ChainView:
    """The chain to prove, read by the library."""
    texts = {
        f"{number}.yaml": yaml.dump(
            file, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False
        )
        for number, file in enumerate(generated.files)
    }
    return load_texts(texts).chains[generated.chain]


def named(proof: Proof) -> set[tuple[str, str]]:
    """The faults of a proof as pairs of a kind and a name."""
    return {(fault.kind.value, fault.name) for fault in proof.faults}


def compare(seed: int, limit: int, *, firm: bool = True) -> Compared:
    """Prove and play one generated chain; counted apart where it has more than `limit` states.

    With `firm` also as if proposals did not count.
    """
    generated = generate(seed)
    played = play(generated.files, generated.chain, limit=limit)
    counts = Counter({"chains": 1, **dict.fromkeys(generated.traits, 1)})
    if not played.finished:
        return Compared(seed, counts=counts + Counter({"too many states": 1}))
    proof = make_proof(view_of(generated))
    if proof is None:
        return Compared(seed, ("the library does not play it",), counts)
    counts.update(_holds(proof, played))
    found = list(_differences(generated, proof, played))
    if firm:
        found += _without_proposals(generated, limit)
    return Compared(seed, tuple(found), counts)


def _holds(proof: Proof, played: Played) -> Counter[str]:
    counts = Counter({f"fault: {kind}": 1 for kind, _ in played.faults})
    kinds = {kind for kind, _ in played.faults}
    counts["free of faults"] = int(not kinds)
    counts["faults of flow"] = int(bool(kinds & FLOW))
    counts["faults of responsibility"] = int(bool(kinds - FLOW))
    underway = [bit for bit, spot in proof.net.spots.items() if spot.kind == "f"]
    most = 0
    if proof.looked_at == played.states:
        states = (state.bits for state in proof.states(played.states))
        most = max(sum(bool(state & bit) for bit in underway) for state in states)
    counts["three handoffs under way at once"] = int(most >= UNDER_WAY)
    return counts


def _differences(generated: Generated, proof: Proof, played: Played) -> Iterable[str]:
    mine = named(proof)
    if not proof.is_finished:
        yield "the proof gave up"
    for kind, name in sorted(mine - played.faults):
        yield f"only the proof finds {kind} {name}"
    for kind, name in sorted(played.faults - mine):
        yield f"only the player finds {kind} {name}"
    replayed: set[tuple[str, tuple[int, ...]]] = set()
    for fault in proof.faults:
        key = (fault.kind.value, fault.name)
        if key not in played.lengths:
            continue
        if len(fault.path) != played.lengths[key]:
            yield f"{key}: path of {len(fault.path)} moves, not {played.lengths[key]}"
        if (fault.kind, fault.path) in replayed:
            continue  # The same path to another name of the same state.
        replayed.add((fault.kind, fault.path))
        try:
            replay(generated.files, generated.chain, trace_of(proof.trace(fault)), key)
        except AssertionError as error:
            yield f"{key}: {error}"


def _without_proposals(generated: Generated, limit: int) -> Iterable[str]:
    """Where the two differ when proposals do not count."""
    played = play(generated.files, generated.chain, limit=limit, without_proposals=True)
    proof = make_proof(view_of(generated), firm=True)
    mine = named(proof) if proof else set()
    for kind, name in sorted(mine ^ played.faults):
        yield f"without proposals only one finds {kind} {name}"


def trace_of(moves: Iterable[Move]) -> list[dict[str, object]]:
    """A trace as JSON has it."""
    return [{"move": move.kind, **dict(move.names)} for move in moves]


def _compare(seed: int) -> Compared:
    return compare(seed, 1_000_000, firm=False)


def main(count: int, first: int = 0) -> int:
    """Compare so many chains on all processors and print the counts; 1 if some differ."""
    counts: Counter[str] = Counter()
    bad = 0
    with ProcessPoolExecutor() as pool:
        for found in pool.map(_compare, range(first, first + count), chunksize=4):
            counts += found.counts
            bad += bool(found.differences)
            for line in found.differences:
                print(f"seed {found.seed}: {line}", flush=True)
    for name, number in sorted(counts.items()):
        print(f"{name:44} {number:6} {number / count:7.1%}")
    print(f"{count - bad} passed, {bad} failed")
    return int(bool(bad))


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:3] or ("2000",))))
