"""Where a matter stops short though nobody ends it: the cause of what is lost after it."""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.findings import Message, Related
from palveluketju.graph.chain import ChainView
from palveluketju.model.step import Decision, End, Parallel, Start, Step, SubChain, Task
from palveluketju.rules.questions.exits import lacking
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
        names |= {*chain.senders(lack.handoff), chain.handoffs[lack.handoff].to or ""}
    return frozenset(names)


def explains_loss(chain: ChainView) -> bool:
    """Whether another finding already tells of a missing arrow that steps may be lost by."""
    return stops_short(chain) or any(lacking(chain))


def lost_after(chain: ChainView) -> tuple[Related, ...]:
    """The lost steps, as places that an arrow may be missing to."""
    message = Message(
        fi="tähän vaiheeseen ei pääse mistään: puuttuuko nuoli tänne?",
        en="nothing leads to this step: is the missing arrow to here?",
    )
    return tuple(Related(chain.at("steps", name).key, message) for name in first_lost(chain))


def _leads_on(chain: ChainView, step: Step) -> bool:
    if isinstance(step, (End, Decision)):
        return True  # a decision without answers is decision-with-one-answer
    if isinstance(step, SubChain):
        return bool(step.chain or step.next or step.answers)
    if isinstance(step, Task):
        return _task_leads_on(chain, step)
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


def _comes_back(chain: ChainView, target: str) -> bool:
    """Whether the sender takes up again what it sent, or ought to, or nobody knows."""
    handoff = chain.handoffs.get(target)
    if handoff is None:
        return target not in chain.steps
    needed = "follow_up" in handoff.row.exits if handoff.row else False
    return bool(needed or handoff.follow_up or handoff.unanswered or handoff.returned)
