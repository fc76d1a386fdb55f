"""Whether the grounds of a handoff are about those who give and receive by it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import product
from typing import NamedTuple

from palveluketju.graph.chain import ChainView
from palveluketju.model.duty import Between
from palveluketju.model.handoff import Handoff, Verb
from palveluketju.model.words import ActorType
from palveluketju.rules.questions.doers import wrong_hands
from palveluketju.rules.questions.grounds import receiving_role
from palveluketju.rules.questions.groups import groups_of
from palveluketju.rules.questions.misgrouped import is_misgrouped


class Passing(NamedTuple):
    """Information that passes from one role to another role or actor, out of a step."""

    step: str
    giver: str
    receiver: str


def uncovered(chain: ChainView, name: str) -> Iterator[Passing]:
    """Each giver and receiver of a handoff whom none of its grounds is about.

    A client gives and gets their own matters freely, and where no border is crossed nothing is
    given. Nothing is said of grounds that are unknown, or that do not say whom they are about,
    nor of steps that are in the wrong hands: that is told by itself.
    """
    handoff = chain.handoffs[name]
    records = [chain.model.duties.get(duty) for duty in handoff.ground]
    between = [record.between for record in records if record and record.between]
    if not records or len(between) < len(records):
        return
    takers = [r for r in receivers(chain, handoff) if r not in wrong_hands(chain, handoff.to)]
    for sender in chain.senders(name):
        members = chain.parties.members(chain.steps[sender].role)
        givers = [each for each in members if each not in wrong_hands(chain, sender)]
        for giver, receiver in product(givers, takers):
            if _passes(chain, giver, receiver) and not any(
                _covers(chain, handoff, each, giver, receiver) for each in between
            ):
                yield Passing(sender, giver, receiver)


def receivers(chain: ChainView, handoff: Handoff) -> tuple[str, ...]:
    """The roles that receive a handoff or are invited by it, or the actor that does.

    A meeting is those who are invited to it: its group is no receiver of its own.
    """
    role = receiving_role(chain, handoff)
    if role is None:
        return (handoff.to,) if handoff.to and handoff.to in chain.model.actors else ()
    is_meeting = handoff.invites and groups_of(chain.model, chain.parties, role)
    roles = handoff.invites if is_meeting else (role, *handoff.invites)
    return tuple(dict.fromkeys(each for one in roles for each in chain.parties.members(one)))


def _passes(chain: ChainView, giver: str, receiver: str) -> bool:
    """Whether information passes to another authority or register, of which enough is known.

    What must not go to a general group at all is told with that.
    """
    parties = chain.parties
    if is_misgrouped(chain, giver) or is_misgrouped(chain, receiver):
        return False
    actors = (*parties.actors(giver), *_actors(chain, receiver))
    if not all(map(parties.is_known, actors)):
        return False
    if any(ActorType.CLIENT in parties.types(actor) for actor in actors):
        return False
    if receiver in chain.model.roles:
        return parties.crosses(giver, receiver)
    return bool(parties.actors(giver)) and receiver not in parties.actors(giver)


def _covers(
    chain: ChainView, handoff: Handoff, between: Between, giver: str, receiver: str
) -> bool:
    """Whether a ground is about a giver and a receiver; what is asked for comes back by it."""
    ways = [(giver, receiver)]
    if handoff.row is not None and handoff.row.verb is Verb.ASKS:
        ways.append((receiver, giver))
    return any(
        fits(chain, one, between.from_) and fits(chain, other, between.to) for one, other in ways
    )


def fits(chain: ChainView, party: str, bearers: Iterable[str]) -> bool:
    """Whether a role or an actor is among those named, or there is nobody named.

    It is if it is one of them, a member of it, belongs to that actor, is of that type or
    writes to that register. An unknown name is left to unknown-id.
    """
    names = tuple(bearers)
    return not names or any(_is(chain, party, name) for name in names)


def _is(chain: ChainView, party: str, name: str) -> bool:
    model, parties = chain.model, chain.parties
    actors = _actors(chain, party)
    if name in model.actors:
        lines = (parties.lineage(actor) for actor in actors)
        named = {each for role in model.actors[name].members for each in parties.members(role)}
        if party in named or any(name in line for line in lines):
            return True
    if name in model.roles and party in (name, *parties.members(name)):
        return True
    if name in model.registers and name in parties.registers(party):
        return True
    known = (*model.actors, *model.roles, *model.registers, *ActorType)
    return name not in known or any(name in parties.types(actor) for actor in actors)


def _actors(chain: ChainView, party: str) -> tuple[str, ...]:
    return chain.parties.actors(party) if party in chain.model.roles else (party,)
