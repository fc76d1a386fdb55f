"""What keeps a doer from going on alone: others, waits, answers, and consents."""

from __future__ import annotations

from palveluketju.graph.arrow import Arrow, ArrowKind
from palveluketju.model.duration import Duration, Unit
from palveluketju.model.step import Doing, SubChain, Wait
from palveluketju.model.workspace import Model
from palveluketju.rules.questions.consents import question_of
from palveluketju.rules.questions.doer import Doer
from palveluketju.rules.questions.law import duties_of
from palveluketju.rules.questions.personal import is_silence
from palveluketju.timing.scales import base, is_numbered

_DAY = 24 * 60
_LATER = (ArrowKind.RETURNED, ArrowKind.FOLLOW_UP, ArrowKind.CANNOT)


def is_anothers(doer: Doer, arrow: Arrow) -> bool:
    """Whether an arrow is somebody else's to take, or waits for them or for a date."""
    source = doer.chain.steps[arrow.source]
    asker = _asker(doer, arrow)
    if is_consent(doer, arrow) or _is_together(doer, source.role):
        return False
    if asker and doer.is_own(asker) and (_goes_on_anyway(doer, asker) or _is_talk(doer, asker)):
        return False
    if not doer.is_own(arrow.source) or isinstance(source, Wait) or arrow.kind in _LATER:
        return True
    if isinstance(source, SubChain) and _is_urgent(doer):
        return _waits_inside(doer.chain.model, source.chain or "", frozenset())
    if arrow.kind is ArrowKind.UNANSWERED:
        return not _is_dated(doer, arrow)
    return asker is not None


def _waits_inside(model: Model, name: str, seen: frozenset[str]) -> bool:
    """Whether somebody waits in a chain, or in one that it opens, for longer than the day."""
    chain = model.chains.get(name)
    if chain is None or name in seen:
        return False
    for step in chain.steps.values():
        asks = question_of(step)
        after = asks.unanswered.after if asks and asks.unanswered else None
        is_slow = asks is not None and not (after and _is_prompt(after))
        if isinstance(step, Wait) or is_slow:
            return True
        if isinstance(step, SubChain) and _waits_inside(model, step.chain or "", seen | {name}):
            return True
    return False


def is_consent(doer: Doer, arrow: Arrow) -> bool:
    """Whether an arrow is an answer that gives a consent without which no duty is done."""
    asker = _asker(doer, arrow)
    asks = question_of(doer.chain.steps[asker]) if asker else None
    if asker is None or asks is None or not asks.consent or arrow.label != "given":
        return False
    others = [each.target for each in _exits(doer, asker) if each.label != "given"]
    return not others or any(target in doer.ends for target in others)


def _asker(doer: Doer, arrow: Arrow) -> str | None:
    """The step whose question an arrow answers, if it answers one."""
    if arrow.kind is ArrowKind.ANSWER:
        return arrow.source if question_of(doer.chain.steps[arrow.source]) else None
    if arrow.kind is not ArrowKind.REPLY:
        return None
    for name, step in doer.chain.steps.items():
        asks = question_of(step)
        if asks and asks.handoff == arrow.handoff and arrow.label in dict(asks.exits()):
            return name
    return None


def _exits(doer: Doer, asker: str) -> list[Arrow]:
    """The answers to a question, and its own way on when nobody answers."""
    return [
        arrow
        for arrow in doer.chain.arrows
        if _asker(doer, arrow) == asker or (arrow.source == asker and is_silence(arrow))
    ]


def _goes_on_anyway(doer: Doer, asker: str) -> bool:
    """Whether silence ends on some date, soon enough, and leads to the duty."""
    return any(
        arrow.kind is ArrowKind.UNANSWERED
        and _is_dated(doer, arrow)
        and arrow.target not in doer.ends
        for arrow in doer.chain.arrows_from[asker]
    )


def _is_talk(doer: Doer, asker: str) -> bool:
    """Whether a client who is present is asked, and the duty is done whatever they answer."""
    step, asks = doer.chain.steps[asker], question_of(doer.chain.steps[asker])
    present = isinstance(step, Doing) and asks is not None and asks.whom in step.with_
    return present and not any(arrow.target in doer.ends for arrow in _exits(doer, asker))


def _is_together(doer: Doer, role: str | None) -> bool:
    """Whether a role is a client's with whom the duty is done."""
    step, parties = doer.chain.steps[doer.step], doer.chain.parties
    known = doer.chain.model.duties
    roles = [*(step.with_ if isinstance(step, Doing) else ())]
    roles += [each for duty in duties_of(step) if duty in known for each in known[duty].together]
    named = {member for each in roles for member in parties.members(each)}
    return parties.is_client(role) and bool(named & set(parties.members(role)))


def _is_dated(doer: Doer, arrow: Arrow) -> bool:
    """Whether silence is over by itself on some date; the same day if the law wants no delay.

    Silence at a handoff that was sent already keeps nobody from having sent it.
    """
    asks = question_of(doer.chain.steps[arrow.source])
    handoff = doer.chain.handoffs.get(arrow.handoff or "")
    if not is_silence(arrow):
        return bool(handoff and handoff.unanswered and handoff.unanswered.after)
    after = asks.unanswered.after if asks and asks.unanswered else None
    return after is not None and (_is_prompt(after) or not _is_urgent(doer))


def _is_urgent(doer: Doer) -> bool:
    """Whether a limit without a number binds the duty: at once, without delay."""
    known, limits = doer.chain.model.duties, doer.chain.model.limits
    duties = (each for each in duties_of(doer.chain.steps[doer.step]) if each in known)
    named = (name for each in duties for name in known[each].limits)
    times = (limits[name].within for name in named if name in limits)
    return any(time is not None and not is_numbered(time) for time in times)


def _is_prompt(time: Duration) -> bool:
    """Whether a time ends on the day on which it begins, or names no day at all."""
    unit, amount = base(time)
    is_short = unit is Unit.MINUTE and amount < _DAY
    return is_short or unit is Unit.SAME_DAY or not is_numbered(time)
