"""Steps by which a person meets a duty of their own, and where the matter may end without it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

from palveluketju.graph.arrow import Arrow, ArrowKind
from palveluketju.graph.chain import ChainView
from palveluketju.model.step import Parallel, Start, SubChain
from palveluketju.rules.questions.consents import forbidding
from palveluketju.rules.questions.law import duties_of, is_personal
from palveluketju.rules.questions.misfits import other_chain
from palveluketju.rules.questions.whole import is_whole

_ON = (ArrowKind.NEXT, ArrowKind.ANSWER, ArrowKind.BRANCH, ArrowKind.REPLY)


def carriers(chain: ChainView) -> Mapping[str, str]:
    """The steps that carry out a personal duty without consent, each with its first such duty.

    A step without a duty carries out what its handoff rests on, a sub-chain what every one of
    its paths comes to.
    """
    found = _stated(chain)
    for name, step in chain.steps.items():
        duty = _inside(chain, name) if isinstance(step, SubChain) else None
        if duty is not None:
            found.setdefault(name, duty)
    return found


def _stated(chain: ChainView) -> dict[str, str]:
    rests: dict[str, list[str]] = {}
    for name, out in chain.outs():
        if out.target in chain.handoffs:
            rests.setdefault(name, []).extend(forbidding(chain, out.target))
    found: dict[str, str] = {}
    for name, step in chain.steps.items():
        for duty in duties_of(step) or rests.get(name, ()):
            if is_personal(chain, duty) and _binds(chain, name, duty):
                found.setdefault(name, duty)
    return found


def _binds(chain: ChainView, name: str, duty: str) -> bool:
    """Whether a duty is that of some holder of the step's role."""
    parties, responsible = chain.parties, chain.model.duties[duty].responsible
    persons = responsible.person if responsible else ()
    named = {member for person in persons for member in parties.members(person)}
    return bool(named & set(parties.members(chain.steps[name].role)))


def _inside(chain: ChainView, name: str) -> str | None:
    """The personal duty that every path of a sub-chain comes to."""
    other = other_chain(chain, name)
    if other is None or not is_whole(other):
        return None
    inside = {step: duty for step, duty in _stated(other).items() if _binds(chain, name, duty)}
    starts = {step for step, record in other.steps.items() if isinstance(record, Start)}
    if not starts or starts & ends_without(other, inside):
        return None
    return next(iter(inside.values()), None)


def ends_without(
    chain: ChainView, steps: Collection[str], *, decides: Callable[[str], bool] | None = None
) -> frozenset[str]:
    """The steps from which a matter may come to an end without any of the given steps.

    Of branches all must end. Where `decides` is given, a step of which it is false chooses
    nothing: an answer of somebody else does not end what one is bound to do.
    """
    found: set[str] = set()
    before = -1
    while len(found) != before:
        before = len(found)
        for name, step in chain.steps.items():
            ways = [arrow.target in found for arrow in onward(chain, name)]
            is_choice = not isinstance(step, Parallel) and (decides is None or decides(name))
            if name not in steps and (any(ways) if is_choice and ways else all(ways)):
                found.add(name)
    return frozenset(found)


def onward(chain: ChainView, name: str) -> list[Arrow]:
    """The arrows along which the matter itself goes on, not what is sent beside it."""
    leaving = chain.arrows_from[name]
    kinds = {arrow.kind for arrow in leaving}
    on = _ON if ArrowKind.ANSWER in kinds else (*_ON, ArrowKind.ASKS)
    own = [arrow for arrow in leaving if arrow.kind in on or is_silence(arrow)]
    return own or list(leaving)


def is_silence(arrow: Arrow) -> bool:
    """Whether an arrow is a question's own way on when nobody answers."""
    return arrow.kind is ArrowKind.UNANSWERED and "asks" in arrow.at.parts
