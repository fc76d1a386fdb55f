"""Where a matter stops short though nobody ends it: the cause of what is lost after it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from palveluketju.findings import Message, Related
from palveluketju.graph.arrow import ArrowKind
from palveluketju.graph.chain import ChainView
from palveluketju.model.step import Decision, End, Parallel, Start, Step, SubChain, Task
from palveluketju.rules.questions.borders import borders
from palveluketju.rules.questions.exits import lacking, steps_beside
from palveluketju.rules.questions.lost import first_lost
from palveluketju.rules.questions.whole import is_whole


def dead_ends(chain: ChainView) -> tuple[str, ...]:
    """The steps that are no ends and from which nothing leads on.

    A step that no start leads to is lost anyway and not among them.
    """
    has_start = any(isinstance(step, Start) for step in chain.steps.values())
    knows_reach = has_start and is_whole(chain)
    return tuple(
        name
        for name, step in chain.steps.items()
        if not _leads_on(chain, step) and (name in chain.reached or not knows_reach)
    )


def stops_short(chain: ChainView) -> bool:
    """Whether the matter stops at some step that another arrow would lead on from."""
    return bool(dead_ends(chain)) or any(_single_answered(chain))


def _single_answered(chain: ChainView) -> Iterator[str]:
    """The decisions that decide nothing: decision-with-one-answer tells of them."""
    for name, step in chain.steps.items():
        if isinstance(step, Decision) and len(step.answers) < 2:
            yield name


def loose_ends(chain: ChainView) -> frozenset[str]:
    """The steps beside which another finding already tells that a way on is missing."""
    names = {*dead_ends(chain), *_single_answered(chain)}
    for lack in lacking(chain):
        names |= steps_beside(chain, lack)
    return frozenset(names)


def broken_off(chain: ChainView) -> frozenset[str]:
    """The steps after which another finding tells that the matter does not go on as it should."""
    asking = (lack.step for lack in lacking(chain) if lack.step)
    unhanded = (border.arrow.source for border in borders(chain))
    return frozenset((*dead_ends(chain), *_single_answered(chain), *asking, *unhanded))


def explains_loss(chain: ChainView) -> bool:
    """Whether another finding already tells of a missing arrow that steps may be lost by.

    Where a handoff is missing its exits are as well.
    """
    return stops_short(chain) or any(lacking(chain)) or any(borders(chain))


def lost_after(chain: ChainView) -> tuple[Related, ...]:
    """The lost steps, as places that an arrow may be missing to."""
    return as_lost(chain, first_lost(chain))


def lost_senders(chain: ChainView, handoff: str) -> list[str]:
    """The lost steps that send a handoff: they may be meant to try again."""
    senders = chain.senders(handoff)
    return [name for name in first_lost(chain) if name in senders]


def as_lost(chain: ChainView, names: Iterable[str]) -> tuple[Related, ...]:
    """Lost steps, as places that an arrow may be missing to."""
    message = Message(
        fi="tähän vaiheeseen ei pääse mistään: puuttuuko nuoli tänne?",
        en="nothing leads to this step: is the missing arrow to here?",
    )
    return tuple(Related(chain.at("steps", name).key, message) for name in names)


def _leads_on(chain: ChainView, step: Step) -> bool:
    if isinstance(step, (End, Decision)):
        return True  # a decision without answers is decision-with-one-answer
    if isinstance(step, SubChain):
        return bool(step.chain or step.next or step.answers)
    if isinstance(step, Task):
        return _task_leads_on(chain, step) or _lacks_handoff(chain, step)
    if isinstance(step, Parallel):
        return bool(step.branches)
    return bool(step.following)


def _task_leads_on(chain: ChainView, task: Task) -> bool:
    if task.next or task.replies:
        return True
    if task.asks is not None and (task.asks.handoff or any(task.asks.exits())):
        return True  # a question without the exits of its kind is handoff-without-exit
    is_client = chain.parties.is_client(task.role) or not chain.parties.actors(task.role)
    return any(is_client or _comes_back(chain, target) for target in task.sends)


def _lacks_handoff(chain: ChainView, task: Task) -> bool:
    """Whether what a task sends by a plain arrow might come back by a handoff."""
    return any(
        chain.steps[border.arrow.source] is task and border.arrow.kind is ArrowKind.SENDS
        for border in borders(chain)
    )


def _comes_back(chain: ChainView, target: str) -> bool:
    """Whether the sender takes up again what it sent, or ought to, or nobody knows."""
    handoff = chain.handoffs.get(target)
    if handoff is None:
        return target not in chain.steps
    needed = "follow_up" in handoff.row.exits if handoff.row else False
    return bool(needed or handoff.follow_up or handoff.unanswered or handoff.returned)
