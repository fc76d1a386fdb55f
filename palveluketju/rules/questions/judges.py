"""Who judges that somebody need not be told, and who may (OHL 18 § 2 mom., ATL 51 §)."""

from __future__ import annotations

from collections.abc import Iterable

from palveluketju.flow.net import NetMove
from palveluketju.graph.chain import ChainView
from palveluketju.model.duty import Informs
from palveluketju.model.step import Decision, Step, SubChain, Task
from palveluketju.rules.questions.grounds import receiving_role
from palveluketju.rules.questions.misfits import other_chain


def others_than(chain: ChainView, role: str | None, judges: Iterable[str]) -> tuple[str, ...]:
    """The holders of a role that are not among the judges; none where one of them is unknown."""
    judges = tuple(judges)
    if not judges or any(each not in chain.model.roles for each in judges):
        return ()
    allowed = {member for each in judges for member in chain.parties.members(each)}
    return tuple(each for each in chain.parties.members(role) if each not in allowed)


def chooses_rightly(chain: ChainView, move: NetMove, entry: Informs) -> bool:
    """Whether a choice is made by those whom the law lets judge. Silence judges nothing.

    What another chain has answered is judged rightly if one of them gives the judgement there.
    """
    if move.kind == "lapse":
        return False
    step = chain.steps[move.step]
    if not isinstance(step, SubChain):
        return _may(chain, judging_role(chain, step), entry)
    other = other_chain(chain, move.step)
    return other is None or any(
        _is_judging(other, each, entry) and _may(chain, judging_role(other, each), entry)
        for each in other.steps.values()
    )


def is_judgement(chain: ChainView, move: NetMove, entry: Informs) -> bool:
    """Whether a choice is that of the judgement itself, and not of something else."""
    return move.kind != "lapse" and _is_judging(chain, chain.steps[move.step], entry)


def _is_judging(chain: ChainView, step: Step, entry: Informs) -> bool:
    """Whether a step answers somebody who asks, or rests on the section of the exception alone."""
    if isinstance(step, Task):
        return bool(step.replies or (step.asks and step.asks.handoff))
    if not isinstance(step, Decision):
        return False
    source = step.source.say(chain.language, chain.language) if step.source else ""
    if entry.unless and source in (entry.unless.short, str(entry.unless)):
        return True
    following = (chain.steps.get(target) for target in step.answers.values())
    return any(isinstance(each, Task) and each.replies for each in following)


def judging_role(chain: ChainView, step: Step) -> str | None:
    """The role that makes the choice of a step: whoever was asked, else the step's own."""
    asks = step.asks if isinstance(step, Task) else None
    handoff = chain.handoffs.get((asks.handoff if asks else None) or "")
    if handoff is not None:
        return receiving_role(chain, handoff)
    return asks.whom if asks else step.role


def _may(chain: ChainView, role: str | None, entry: Informs) -> bool:
    is_unknown = role is None or role not in chain.model.roles
    return is_unknown or not (
        others_than(chain, role, entry.judged_by)
        or (not entry.judged_by and chain.parties.is_client(role))
    )
