"""What proving a chain costs, beside looking at each of its states one by one."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from statistics import mean
from time import perf_counter

from benchmarks.inner_flow import asking_branches, branches, inner_flow, row
from palveluketju.flow.play import Play
from palveluketju.flow.proof import make_proof
from palveluketju.flow.search.space import explore
from palveluketju.flow.search.wide import explore_wide
from palveluketju.graph.chain import ChainView
from palveluketju.pipeline import load

MODELS = Path(__file__).parents[1] / "models"
CHAINS = 500
STEPS = 25
MANY = 200_000


def print_proofs() -> None:
    """Print mean and worst time of whole proofs, and the states that need not be looked at."""
    inner = [inner_flow(seed, STEPS) for seed in range(CHAINS)]
    real = list(load(MODELS).chains.values())
    print(f"{'proof of a chain':40} {'mean ms':>8} {'worst ms':>9} {'of brute force':>15}")
    _print(f"inner flow of {STEPS} steps, {CHAINS} chains", inner)
    _print(f"models, {len(real)} chains", real)
    for name, chain in (
        ("30 parallel branches", branches(30)),
        ("30 branches, each with a question", asking_branches(30)),
        ("5000 steps in a row", row(5000)),
    ):
        print(f"{name:40} {_seconds(make_proof, chain) * 1000:8.1f}")
    print()
    _print_states("inner flow: shape", inner, _looked_at)
    small = [branches(count) for count in range(2, 9)]
    asking = [asking_branches(count) for count in range(2, 6)]
    _print_states("2 to 8 branches: shape", small, _looked_at)
    _print_states("2 to 8 branches: stubborn sets", small, _wide)
    _print_states("2 to 5 branches with questions", asking, _wide)


def _print(name: str, chains: Iterable[ChainView]) -> None:
    times, brute = [], []
    for chain in chains:
        make_proof(chain)  # what a workspace knows of its parties is known from now on
        times.append(min(_seconds(make_proof, chain) for _ in range(3)))
        brute.append(_seconds(_brute, chain))
    ratio = mean(times) / mean(brute)
    print(f"{name:40} {mean(times) * 1000:8.2f} {max(times) * 1000:9.2f} {ratio:15.2f}")


def _print_states(name: str, chains: Iterable[ChainView], left: Callable[[ChainView], int]) -> None:
    """Print how many states the chains have and what share of them is not looked at."""
    every = kept = 0
    for chain in chains:
        every += len(explore(Play(chain).net, MANY).states)
        kept += left(chain)
    removed = 1 - kept / every
    print(f"{name:40} {every:8} states, {kept:6} looked at, {removed:6.1%} removed")


def _looked_at(chain: ChainView) -> int:
    proof = make_proof(chain)
    return proof.looked_at if proof else 0


def _wide(chain: ChainView) -> int:
    return len(explore_wide(Play(chain).net, MANY).states)


def _brute(chain: ChainView) -> object:
    return explore(Play(chain).net, MANY)


def _seconds(work: Callable[[ChainView], object], chain: ChainView) -> float:
    start = perf_counter()
    work(chain)
    return perf_counter() - start
