"""Faults of consents: not asked, too weak, too late, from somebody else, or asked for nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from palveluketju.graph.workspace import Workspace
from palveluketju.model.asks import Asks
from palveluketju.model.chain import Chain, Consent
from palveluketju.model.duty import Duty
from palveluketju.model.handoff import Handoff
from palveluketju.model.step import Decision, Task
from palveluketju.model.words import ConsentForm
from palveluketju.model.workspace import Model
from palveluketju.source import Route
from tests.law.mutation.change import (
    handoff_at,
    handoffs,
    step_at,
    with_chain,
    with_handoff,
    with_step,
)
from tests.law.mutation.place import Place, Places

NEEDLESS = "turha-suostumus"


def not_needed_any_more(workspace: Workspace) -> Places:
    """A handoff that may go only by consent no longer needs it."""
    for chain, name, _, _ in _by_consent(workspace):
        at = handoff_at(chain, name)
        model = with_handoff(workspace.model, chain, name, needs=None)
        yield Place(at, chain.id, model, (at,))


_WEAKER: Mapping[ConsentForm, ConsentForm] = {
    ConsentForm.ANY: ConsentForm.NONE,
    ConsentForm.WRITTEN: ConsentForm.ANY,
    ConsentForm.SPECIFIC_WRITTEN: ConsentForm.ANY,
    ConsentForm.EXPLICIT: ConsentForm.ANY,
    ConsentForm.DISCLOSURE_PERMIT: ConsentForm.ANY,
    ConsentForm.SPECIFIC_DISCLOSURE_PERMIT: ConsentForm.DISCLOSURE_PERMIT,
    ConsentForm.AGREED_WITH_PATIENT: ConsentForm.NONE,
}


def weaker(workspace: Workspace) -> Places:
    """A consent is given in a weaker form than the law asks for."""
    for chain, name, consent, used_by in _consents(workspace):
        form = _WEAKER.get(consent.form) if consent.form else None
        if form is not None:
            at = _consent_at(chain, name)
            model = _with_consent(workspace, chain, name, form=form)
            spots = (at, *(handoff_at(chain, each) for each in used_by))
            yield Place(at, chain.id, model, spots, note=f"{consent.form} -> {form}")


def from_another(workspace: Workspace) -> Places:
    """A consent is given by, or asked of, somebody who may not give it."""
    for chain, name, consent, used_by in _consents(workspace):
        at = _consent_at(chain, name)
        spots = (at, *(handoff_at(chain, each) for each in used_by))
        for giver, instead in (("huoltaja", None), ("koulun-tyontekija", consent.or_)):
            if (giver, instead) == (consent.gives, consent.or_):
                continue
            model = _with_consent(workspace, chain, name, gives=giver, or_=instead)
            yield Place(at, chain.id, model, spots, note=f"gives {giver}")
        for step, asks in _questions(chain, name):
            asked = step_at(chain, step, "asks")
            changed = asks.model_copy(update={"whom": "laheinen-tai-yhteistyotaho"})
            model = with_step(workspace.model, chain, step, asks=changed)
            yield Place(asked, chain.id, model, (*spots, asked), note=f"asks {changed.whom}")


def too_late(workspace: Workspace) -> Places:
    """On some path the handoff goes without the consent having been given."""
    for chain, name, handoff, _ in _by_consent(workspace):
        for sender in workspace.chains[chain.id].senders(name):
            for step, asks in _questions(chain, handoff.needs or ""):
                for key, model in _around(workspace, chain, step, asks, sender):
                    spots = (handoff_at(chain, name), step_at(chain, sender))
                    at = step_at(chain, step, *key)
                    yield Place(at, chain.id, model, spots, note=f"-> {sender}")
                for decision, answered in _answered_past(chain, step, sender):
                    spots = (handoff_at(chain, name), step_at(chain, sender))
                    at = step_at(chain, decision, "answers")
                    model = with_step(workspace.model, chain, decision, answers=answered)
                    yield Place(at, chain.id, model, spots, note=f"past {step} -> {sender}")


def _around(
    workspace: Workspace, chain: Chain, step: str, asks: Asks, sender: str
) -> Iterator[tuple[tuple[str, str], Model]]:
    """The exits of a question other than `given`, each led to the sender."""
    if asks.refused and asks.refused != sender:
        changed = asks.model_copy(update={"refused": sender})
        yield ("asks", "refused"), with_step(workspace.model, chain, step, asks=changed)
    if asks.unanswered and asks.unanswered.to != sender:
        exit_ = asks.unanswered.model_copy(update={"to": sender})
        changed = asks.model_copy(update={"unanswered": exit_})
        yield ("asks", "unanswered"), with_step(workspace.model, chain, step, asks=changed)


def _answered_past(
    chain: Chain, question: str, sender: str
) -> Iterator[tuple[str, Mapping[str, str]]]:
    """The decisions before a question, each with one more answer that leads past it."""
    for name, step in chain.steps.items():
        if isinstance(step, Decision) and question in step.answers.values():
            yield name, {**step.answers, "Ei kysytä": sender}


def for_personal_duty(workspace: Workspace) -> Places:
    """A handoff that rests on a personal duty waits for a consent."""
    for chain, name, handoff in handoffs(workspace):
        if handoff.needs or not any(_is_personal(each) for each in _grounds(workspace, handoff)):
            continue
        at = handoff_at(chain, name)
        fields = {"title": "Lupa ilmoittaa", "gives": "oppilas", "or": "huoltaja", "form": "any"}
        consents = {**chain.consents, NEEDLESS: Consent.model_validate(fields)}
        needing = {**chain.handoffs, name: handoff.model_copy(update={"needs": NEEDLESS})}
        model = with_chain(workspace.model, chain, handoffs=needing, consents=consents)
        yield Place(at, chain.id, model, (at,))


def _is_personal(duty: Duty) -> bool:
    no_consent = duty.consent is not None and duty.consent.form is ConsentForm.NONE
    return no_consent and duty.responsible is not None and bool(duty.responsible.person)


def _grounds(workspace: Workspace, handoff: Handoff) -> list[Duty]:
    return [workspace.model.duties[duty] for duty in handoff.ground]


def _by_consent(workspace: Workspace) -> Iterator[tuple[Chain, str, Handoff, Duty]]:
    """Each handoff with a consent, and the ground by which the law asks for it."""
    for chain, name, handoff in handoffs(workspace):
        for duty in _grounds(workspace, handoff):
            if handoff.needs and duty.consent and duty.consent.form is not ConsentForm.NONE:
                yield chain, name, handoff, duty
                break


def _consents(workspace: Workspace) -> Iterator[tuple[Chain, str, Consent, list[str]]]:
    """Each consent that some handoff needs by law, with those handoffs."""
    for chain in workspace.model.chains.values():
        for name, consent in chain.consents.items():
            needing = [
                key
                for other, key, handoff, _ in _by_consent(workspace)
                if other is chain and handoff.needs == name
            ]
            if needing:
                yield chain, name, consent, needing


def _questions(chain: Chain, consent: str) -> Iterator[tuple[str, Asks]]:
    for name, step in chain.steps.items():
        if isinstance(step, Task) and step.asks and step.asks.consent == consent:
            yield name, step.asks


def _with_consent(workspace: Workspace, chain: Chain, name: str, **changes: object) -> Model:
    changed = chain.consents[name].model_copy(update=changes)
    return with_chain(workspace.model, chain, consents={**chain.consents, name: changed})


def _consent_at(chain: Chain, name: str) -> Route:
    return Route.to("chains", chain.id, "consents", name)
