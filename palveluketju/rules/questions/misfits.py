"""What does not fit between a step that opens another chain and the ends of that chain."""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.flow.net.playable import is_playable
from palveluketju.flow.proof import prove
from palveluketju.graph.chain import ChainView
from palveluketju.model.step import End, SubChain
from palveluketju.rules.questions.stops import explains_loss


def other_chain(chain: ChainView, name: str) -> ChainView | None:
    """The chain that a step opens."""
    step = chain.steps[name]
    record = chain.model.chains.get(step.chain or "") if isinstance(step, SubChain) else None
    return ChainView(record, chain.model, chain.parties) if record else None


def silent_ends(chain: ChainView, name: str) -> tuple[str, ...] | None:
    """The ends at which the other chain can come to a stop that the step has no answer for.

    Empty where it can stop without any end, None where it always comes to an answer or
    another finding tells why it does not.
    """
    proof, other = prove(chain), other_chain(chain, name)
    silent = proof.net.misfits[name].silent if proof else ()
    if not silent or other is None or _is_misspelt(chain, name, other):
        return None
    if any(explains_loss(each) for each in _opened(other)):
        return None
    ends = {end for outcome in silent for end in outcome}
    return tuple(end for end in other.steps if end in ends)


def unplayed(chain: ChainView) -> frozenset[str]:
    """The steps that open a chain that cannot be played, itself or in what it opens.

    What such a step comes to is only assumed; the findings of that chain tell what is wrong.
    """
    others = {name: other_chain(chain, name) for name in chain.steps}
    return frozenset(
        name
        for name, other in others.items()
        if other is not None and not all(is_playable(each) for each in _opened(other))
    )


def _opened(chain: ChainView) -> Iterator[ChainView]:
    """A chain and all that it opens, itself or through others, each once."""
    seen, waiting = {chain.id}, [chain]
    while waiting:
        current = waiting.pop()
        yield current
        for name in current.steps:
            other = other_chain(current, name)
            if other is not None and other.id not in seen:
                seen.add(other.id)
                waiting.append(other)


def unreached_answers(chain: ChainView, name: str) -> tuple[str, ...]:
    """The answers to ends that the other chain never comes to.

    Those that are no ends are left to unknown-id, those that nothing leads to in the other
    chain to step-unreachable.
    """
    proof, other = prove(chain), other_chain(chain, name)
    if proof is None or other is None:
        return ()
    never = proof.net.misfits[name].never
    return tuple(
        end for end in never if isinstance(other.steps.get(end), End) and end in other.reached
    )


def _is_misspelt(chain: ChainView, name: str, other: ChainView) -> bool:
    """Whether some answer names no end of the other chain: unknown-id tells of it."""
    step = chain.steps[name]
    answers = step.answers if isinstance(step, SubChain) else ()
    return any(not isinstance(other.steps.get(end), End) for end in answers)
