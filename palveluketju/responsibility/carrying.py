"""Which steps carry out a duty, and which duties are needed at all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from palveluketju.graph.parties import Parties
from palveluketju.model.chain import Chain
from palveluketju.model.step import Doing
from palveluketju.model.workspace import Model
from palveluketju.source import Route


@dataclass(frozen=True)
class Carrier:
    """A step that carries out a duty, and the roles that may do it for that duty."""

    chain: str
    step: str
    roles: tuple[str, ...]

    @property
    def at(self) -> Route:
        """The place where the step names the duty."""
        return Route.to("chains", self.chain, "steps", self.step, "duty")


def carriers(model: Model, parties: Parties) -> Mapping[str, tuple[Carrier, ...]]:
    """For each duty the steps of all chains that carry it out, in their order."""
    found: dict[str, list[Carrier]] = {}
    for name, chain in model.chains.items():
        for key, step in chain.steps.items():
            for member, duty in step.duties if isinstance(step, Doing) else ():
                roles = parties.members(step.role if member is None else member)
                found.setdefault(duty, []).append(Carrier(name, key, roles))
    return {duty: tuple(each) for duty, each in found.items()}


def required(model: Model) -> Mapping[str, tuple[str, ...]]:
    """For each duty the chains that lack it if they do not carry it out.

    Their subject requires it, or a duty that they carry out entails it.
    """
    found: dict[str, dict[str, None]] = {}
    for name, chain in model.chains.items():
        for duty in (*_of_subject(model, chain), *_entailed(model, chain)):
            found.setdefault(duty, {})[name] = None
    return {duty: tuple(chains) for duty, chains in found.items()}


def _of_subject(model: Model, chain: Chain) -> Iterator[str]:
    subject = model.subjects.get(chain.subject or "")
    for each in subject.requires if subject else ():
        if chain.may_be_in(each.education):
            yield each.duty


def _entailed(model: Model, chain: Chain) -> Iterator[str]:
    for step in chain.steps.values():
        for _, duty in step.duties if isinstance(step, Doing) else ():
            record = model.duties.get(duty)
            for each in record.entails if record else ():
                if each in model.duties and chain.may_be_in(model.duties[each].education):
                    yield each
