"""Ways of one matter through a chain, looked for apart from the program's own play."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from palveluketju.graph.chain import ChainView
from palveluketju.graph.workspace import Workspace
from palveluketju.model.chain import Chain
from palveluketju.model.step import End, Start, Step, SubChain

Onward = Callable[[str], Iterable[str]]


def ends_without(
    workspace: Workspace,
    chain: str,
    barred: set[tuple[str, str]],
    seen: frozenset[str] = frozenset(),
) -> set[str]:
    """The ends that a matter can come to, in a chain, without certain steps of any chain."""
    if chain in seen:
        return set()
    record = workspace.model.chains[chain]

    def onward(name: str) -> Iterator[str]:
        step = record.steps[name]
        if isinstance(step, SubChain) and step.chain in workspace.model.chains:
            ends = ends_without(workspace, step.chain or "", barred, seen | {chain})
            answers = [to for end, to in step.answers.items() if end in ends]
            yield from _steps(record, answers if step.answers else step.following if ends else ())
        else:
            yield from _steps(record, _targets(step))

    starts = (name for name, step in record.steps.items() if isinstance(step, Start))
    free = {name for name in record.steps if (chain, name) not in barred}
    reached = _reached(starts, onward, free)
    return {name for name in reached if isinstance(record.steps[name], End)}


def is_passed_without(view: ChainView, step: str, barred: set[str]) -> bool:
    """Whether a matter can come through a step to an end without certain other steps.

    It may have been sent aside before the step, not after it.
    """

    def onward(name: str) -> Iterator[str]:
        return _steps(view.record, _targets(view.steps[name]))

    def anyhow(name: str) -> Iterator[str]:
        return (arrow.target for arrow in view.arrows_from[name])

    free = set(view.steps) - barred
    starts = (name for name, each in view.steps.items() if isinstance(each, Start))
    if step not in _reached(starts, anyhow, free):
        return False
    return any(isinstance(view.steps[name], End) for name in _reached((step,), onward, free))


def _targets(step: Step) -> Iterable[str]:
    """Where the matter itself goes on: not what is only sent aside."""
    asks = step.__dict__.get("asks")
    exits = (asks.given, asks.refused, asks.answered, *asks.answers.values()) if asks else ()
    lapse = (asks.unanswered.to,) if asks and asks.unanswered else ()
    answers = step.__dict__.get("answers", {}).values()
    branches = step.__dict__.get("branches", ())
    return (*step.following, *answers, *branches, *(each for each in exits if each), *lapse)


def _steps(chain: Chain, targets: Iterable[str]) -> Iterator[str]:
    """The steps that arrows or the handoffs they lead to come to."""
    for target in targets:
        to = chain.handoffs[target].to if target in chain.handoffs else target
        if to in chain.steps:
            yield to


def _reached(starts: Iterable[str], onward: Onward, free: set[str]) -> set[str]:
    waiting = [name for name in starts if name in free]
    seen = set(waiting)
    while waiting:
        for target in onward(waiting.pop()):
            if target in free and target not in seen:
                seen.add(target)
                waiting.append(target)
    return seen
