"""Faults of a duty that the subject of a chain requires, or that another duty entails."""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.graph.chain import ChainView
from palveluketju.graph.family import family
from palveluketju.graph.workspace import Workspace
from palveluketju.model.chain import Chain
from palveluketju.model.step import Doing, Step
from tests.law.mutation.arrows import bridged
from tests.law.mutation.change import changed_step, step_at, with_chain
from tests.law.mutation.place import Place, Places
from tests.law.mutation.ways import ends_without, is_passed_without

Faults = dict[tuple[str, str], list[str]]
"""What is missing once a step is gone: by chain and step, each with why."""


def required_missing(workspace: Workspace) -> Places:
    """A step without which a required duty is left out is gone, or does something else."""
    faults: Faults = {}
    for (chain, name), why in (*_alone(workspace), *_always(workspace), *_entailed(workspace)):
        faults.setdefault((chain, name), []).append(why)
    for (identity, name), reasons in faults.items():
        chain = workspace.model.chains[identity]
        shorter = bridged(workspace, chain, name)
        if shorter is None:
            shorter = chain.model_copy(update={"steps": changed_step(chain, name, duty=None)})
        if any(_is_sent(shorter, why.split()[0]) for why in reasons):
            continue
        yield Place(
            step_at(chain, name),
            identity,
            with_chain(workspace.model, shorter),
            tuple(view.route for view in workspace.chains.values()),
            several=len(reasons) > 1,
            note=", ".join(reasons),
        )


def _alone(workspace: Workspace) -> Iterator[tuple[tuple[str, str], str]]:
    """The only steps that carry out a required duty."""
    for top, duty, _ in _required(workspace):
        carriers = list(_carriers(workspace, top, duty))
        if len(carriers) == 1 and carriers[0][1] in carriers[0][0].steps:
            yield (carriers[0][0].id, carriers[0][1]), f"{duty} of {top}"


def _always(workspace: Workspace) -> Iterator[tuple[tuple[str, str], str]]:
    """The steps without which some way through a chain has no duty that it requires always."""
    for top, duty, always in _required(workspace):
        carriers = [(chain.id, name) for chain, name in _carriers(workspace, top, duty)]
        if not always or len(carriers) == 1 or ends_without(workspace, top, {*carriers}):
            continue
        for each in carriers:
            if ends_without(workspace, top, {*carriers} - {each}):
                yield each, f"{duty} always of {top}"


def _entailed(workspace: Workspace) -> Iterator[tuple[tuple[str, str], str]]:
    """The steps without which a duty that another step of the chain entails is left out."""
    for identity, view in workspace.chains.items():
        for source, wanted in sorted({(step, each) for step, each in _entailing(view)}):
            carriers = {name for name, step in view.steps.items() if wanted in _duties(step)}
            for name in sorted(carriers - {source}):
                if is_passed_without(view, source, carriers - {name}):
                    yield (identity, name), f"{wanted} of {source}"


def _entailing(view: ChainView) -> Iterator[tuple[str, str]]:
    for name, step in view.steps.items():
        for duty in _duties(step):
            yield from ((name, wanted) for wanted in view.model.duties[duty].entails)


def _is_sent(chain: Chain, duty: str) -> bool:
    """Whether a handoff that rests on a duty is still on its way in a chain."""
    targets = {target for each in chain.steps.values() for target in _targets(each)}
    return any(duty in each.ground and key in targets for key, each in chain.handoffs.items())


def _targets(step: Step) -> Iterator[str]:
    asks = getattr(step, "asks", None)
    yield from (*step.following, *getattr(step, "sends", ()), (asks.handoff or "") if asks else "")
    yield from getattr(step, "answers", {}).values()


def _required(workspace: Workspace) -> Iterator[tuple[str, str, bool]]:
    """Each map page with each duty that its subject requires of it, and whether always."""
    for chain in workspace.model.chains.values():
        subject = workspace.model.subjects.get(chain.subject or "")
        if subject is None or chain.part_of is not None:
            continue
        for each in subject.requires:
            if not each.education or set(each.education) & set(chain.education):
                yield chain.id, each.duty, each.always


def _carriers(workspace: Workspace, top: str, duty: str) -> Iterator[tuple[Chain, str]]:
    """What carries out a duty in a map page, its parts and the chains that they open.

    Steps, those that send what rests on it, and what may happen any time.
    """
    for name in sorted(each.id for each in family(workspace.model.chains[top], workspace.model)):
        view = workspace.chains[name]
        resting = [key for key, each in view.handoffs.items() if duty in each.ground]
        senders = {step for key in resting for step in view.senders(key)}
        for key, step in view.steps.items():
            if key in senders or duty in _duties(step):
                yield view.record, key
        for key, each in view.record.anytime.items():
            if each.duty == duty:
                yield view.record, key


def _duties(step: Step) -> tuple[str, ...]:
    return tuple(duty for _, duty in step.duties) if isinstance(step, Doing) else ()
