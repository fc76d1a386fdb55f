"""Statements that a professional can judge, each made from one place of the models."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from palveluketju.findings import MARKS
from palveluketju.graph import standing
from palveluketju.graph.chain import ChainView
from palveluketju.graph.marks import mark_of
from palveluketju.graph.workspace import Workspace
from palveluketju.model.asks import Asks
from palveluketju.model.chain import Anytime, Consent
from palveluketju.model.duty import Informs
from palveluketju.model.handoff import Handoff
from palveluketju.model.step import Decision, Doing, End, Step, SubChain, Task, Wait
from palveluketju.model.words import Status
from tools.pages.resting import say

_OWN_WORK: dict[str, str] = {
    "next": "asia siirtyy",
    "sends": "oma työ jatkuu rinnalla",
    "asks": "oma työ odottaa",
}


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement in words, the page it is about, and what it rests on."""

    words: str
    page: str
    rests_on: str


def statement(workspace: Workspace, route: str) -> Statement:
    """The statement of a route such as `huoli.handoffs.kutsu.unanswered`.

    Raises KeyError where the route leads to nothing, and ValueError where nothing can be said
    of what is there.
    """
    name, section, key, *rest = route.split(".")
    chain = workspace.chains[name]
    title = say(chain.record.title)
    if section == "steps":
        words, basis = _of_step(chain, key, chain.steps[key], rest)
    elif section == "handoffs":
        words, basis = _of_handoff(chain, key, chain.handoffs[key], rest)
    elif section == "consents":
        words, basis = _of_consent(chain, chain.record.consents[key])
    elif section == "anytime":
        words, basis = _of_anytime(chain, chain.record.anytime[key])
    else:
        raise ValueError(route)
    return Statement(words, title, basis)


def _of_step(chain: ChainView, key: str, step: Step, rest: list[str]) -> tuple[str, str]:
    if isinstance(step, Task) and step.asks and rest[:1] == ["asks"]:
        return _of_question(chain, step, step.asks, rest[1])
    if isinstance(step, Doing) and rest[:1] == ["informs"]:
        return _told(chain, step, step.informs[int(rest[1])])
    if isinstance(step, Decision) and rest[:1] == ["answers"]:
        words = f"Kun kysymykseen «{say(step.title)}» vastataan «{rest[1]}», "
        return f"{words}{_doing(chain, step.answers[rest[1]])}.", _basis(chain, step)
    if isinstance(step, Wait) and step.after and rest == ["after"]:
        words = f"{_done(chain, step)} (enintään {step.after.within.say('fi')})."
        return _upper(words), _stated(step.after.status, step.after.source)
    if isinstance(step, End) and step.continues_with and not rest:
        actor = say(chain.model.actors[step.continues_with].title)
        return f"Kun «{say(step.title)}», asiasta vastaa edelleen {_lower(actor)}.", "kuvaus itse"
    if isinstance(step, Doing) and not rest:
        return _upper(f"{_done(chain, step)}."), _basis(chain, step)
    raise ValueError(f"{chain.id}.steps.{key}: {rest}")


def _of_question(chain: ChainView, step: Task, asks: Asks, exit_: str) -> tuple[str, str]:
    handoff = chain.handoffs.get(asks.handoff or "")
    whom = _name(chain, asks.whom) if asks.whom else _receiver(chain, handoff)
    asked = _upper(_done(chain, step))
    if exit_ == "unanswered" and asks.unanswered:
        after = asks.unanswered.after
        within = f" (aikaa on {after.say('fi')})" if after else ""
        words = f"{asked}. Jos {whom} ei vastaa{within}, {_doing(chain, asks.unanswered.to)}."
        return words, _stated(asks.unanswered.status, asks.unanswered.source)
    if exit_ == "refused" and asks.refused:
        return f"{asked}. Jos {whom} ei suostu, {_doing(chain, asks.refused)}.", _basis(chain, step)
    raise ValueError(exit_)


def _told(chain: ChainView, step: Doing, informs: Informs) -> tuple[str, str]:
    teller = _name(chain, informs.by or step.role)
    words = f"Kun {_done(chain, step)}, {_name(chain, informs.who)} saa siitä tiedon. Tiedon "
    words += f"antaa {teller}"
    if informs.unless:
        judges = " tai ".join(_name(chain, role) for role in informs.judged_by)
        words += f", ellei {informs.unless} estä" + (f"; sen arvioi {judges}" if judges else "")
    if informs.unless and not informs.source:
        return (
            f"{words}.",
            f"laki: {informs.unless} ({MARKS[mark_of(chain.model, informs.unless)].fi})",
        )
    said = informs.status and _stated(informs.status, informs.source)
    return f"{words}.", said or _basis(chain, step)


def _of_handoff(chain: ChainView, key: str, handoff: Handoff, rest: list[str]) -> tuple[str, str]:
    title, receiver = say(handoff.title) or key, _receiver(chain, handoff)
    for word, exit_ in (("unanswered", handoff.unanswered), ("follow_up", handoff.follow_up)):
        if rest == [word] and exit_:
            within = f" (aikaa on {exit_.after.say('fi')})" if exit_.after else ""
            words = f"Jos siirtoon «{title}» ei saada vastausta{within}, {_doing(chain, exit_.to)}."
            return words, _stated(exit_.status, exit_.source)
    if rest or handoff.row is None:
        raise ValueError(f"{chain.id}.handoffs.{key}: {rest}")
    senders = ", ".join(dict.fromkeys(_role(chain, chain.steps[s]) for s in chain.senders(key)))
    carried = ", ".join(say(text) for text in handoff.carries)
    words = f"Siirrossa «{title}» ({handoff.row.finnish}) lähettäjä on {senders} ja saaja "
    words += f"{receiver}; mukana kulkee: {carried}. Lähettämisen jälkeen "
    words += f"{_OWN_WORK[handoff.row.verb.value]}."
    grounds = list(_cited(chain, handoff.ground))
    status = standing.of_handoff(handoff, chain.model)
    return words, "laki: " + ", ".join(grounds) if grounds else _stated(status, handoff.source)


def _of_consent(chain: ChainView, consent: Consent) -> tuple[str, str]:
    giver = _name(chain, consent.gives)
    words = f"Suostumuksen «{say(consent.title)}» antaa {giver}"
    if consent.or_:
        when = say(consent.instead_when)
        words += f"; hänen sijastaan sen antaa {_name(chain, consent.or_)}"
        words += f" vain, kun {_lower(when)}" if when else ""
    grounds = list(_cited(chain, consent.ground))
    basis = "laki: " + ", ".join(grounds) if grounds else _stated(consent.status, consent.source)
    return f"{words}.", basis


def _of_anytime(chain: ChainView, anytime: Anytime) -> tuple[str, str]:
    doers = " tai ".join(_name(chain, role) for role in anytime.by)
    words = f"Missä vaiheessa tahansa voi tulla: «{say(anytime.title)}». Tekijä on {doers}."
    grounds = list(_cited(chain, (anytime.duty,) if anytime.duty else ()))
    basis = "laki: " + ", ".join(grounds) if grounds else _stated(anytime.status, anytime.source)
    return words, basis


def _basis(chain: ChainView, step: Step) -> str:
    duties = tuple(duty for _, duty in step.duties) if isinstance(step, Doing) else ()
    grounds = list(_cited(chain, duties))
    status = standing.of_step(step, chain.model, chain.parties)
    return "laki: " + ", ".join(grounds) if grounds else _stated(status, step.source)


def _cited(chain: ChainView, duties: tuple[str, ...]) -> Iterator[str]:
    known = (chain.model.duties[name] for name in duties if name in chain.model.duties)
    cited = {each.short: mark_of(chain.model, each) for duty in known for each in duty.basis}
    yield from (f"{section} ({MARKS[mark].fi})" for section, mark in cited.items())


def _stated(status: Status | None, source: object) -> str:
    word = {Status.LAW: "laki", Status.AGREED: "sovittu"}.get(status or Status.PROPOSAL, "ehdotus")
    text = say(source)  # type: ignore[arg-type]
    return f"{word}: {text}" if text else word


def _done(chain: ChainView, step: Step) -> str:
    """A step as a clause: its doer and its title, which says what the doer does."""
    title, role = say(step.title), _role(chain, step)
    if isinstance(step, End):
        return f"asia päättyy näin: {_lower(title)}"
    if isinstance(step, Decision):
        return f"{role} ratkaisee: {_lower(title)}"
    if isinstance(step, SubChain):
        return f"asia jatkuu ketjussa «{title}»"
    return f"{role} {_lower(title)}"


def _doing(chain: ChainView, target: str) -> str:
    """What follows: a step, or a handoff that is sent."""
    if target in chain.steps:
        return _done(chain, chain.steps[target])
    return f"lähtee siirto «{say(chain.handoffs[target].title) or target}»"


def _receiver(chain: ChainView, handoff: Handoff | None) -> str:
    to = (handoff.to if handoff else None) or ""
    return _role(chain, chain.steps[to]) if to in chain.steps else _name(chain, to)


def _role(chain: ChainView, step: Step) -> str:
    return _name(chain, step.role)


def _name(chain: ChainView, party: str | None) -> str:
    known = chain.model.roles.get(party or "") or chain.model.actors.get(party or "")
    return _lower(say(known.title)) if known else (party or "?")


def _lower(text: str) -> str:
    """The text with a small first letter, unless it is a name or an abbreviation."""
    is_name = text.startswith("Poh") or text[1:2].isupper()
    return text if is_name else text[:1].lower() + text[1:]


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]
