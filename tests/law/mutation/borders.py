"""Faults of handoffs: without ground, with one that does not fit, without receiver, or none."""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.graph.arrow import ArrowKind
from palveluketju.graph.chain import ChainView
from palveluketju.graph.workspace import Workspace
from palveluketju.model.chain import Chain
from palveluketju.model.duty import Between, Duty
from palveluketju.model.handoff import Handoff
from palveluketju.model.step import Step, SubChain, Task
from palveluketju.model.words import Nature
from tests.law.mutation.arrows import pruned, step_to
from tests.law.mutation.change import handoff_at, handoffs, step_at, with_chain, with_handoff
from tests.law.mutation.place import Place, Places, Skipped


def no_ground(workspace: Workspace) -> Places:
    """An authority passes secret information on and names no ground."""
    for chain, name, handoff in handoffs(workspace):
        if handoff.ground and not handoff.needs and _gives(workspace, chain, name, handoff):
            at = handoff_at(chain, name)
            model = with_handoff(workspace.model, chain, name, ground=())
            yield Place(at, chain.id, model, (at,))


def no_cover(workspace: Workspace) -> Places:
    """The ground is a right or duty that others than these have."""
    for chain, name, handoff in handoffs(workspace):
        if not handoff.ground or not _gives(workspace, chain, name, handoff):
            continue
        at = handoff_at(chain, name)
        other = _misfit(workspace, chain, name, handoff)
        if other is None:
            yield Skipped(at, "every duty of the catalogue fits")
            continue
        model = with_handoff(workspace.model, chain, name, ground=(other,))
        yield Place(at, chain.id, model, (at,), note=other)


def _misfit(workspace: Workspace, chain: Chain, name: str, handoff: Handoff) -> str | None:
    """A ground that fits no giver, or not the receiver, and asks for no consent."""
    givers, receivers = _ends(workspace, chain, name, handoff)
    known = workspace.model.duties.items()
    for key, duty in sorted(known, key=lambda item: item[1].nature is not Nature.RIGHT):
        between = duty.between
        if between is None or _asks_consent(duty) or key in handoff.ground:
            continue
        gives = any(_fits(workspace, role, between, "from_") for role in givers)
        if not gives or not any(_fits(workspace, role, between, "to") for role in receivers):
            return key
    return None


def _asks_consent(duty: Duty) -> bool:
    return duty.consent is not None and duty.consent.form != "none"


def _fits(workspace: Workspace, role: str, between: Between, end: str) -> bool:
    """Whether some holder of a role is among those of an end, by any of its names."""
    parties, named = workspace.parties, set(getattr(between, end))
    if not named:
        return True
    for member in parties.members(role):
        names = {role, member, *parties.registers(member)}
        for actor in parties.actors(member):
            names |= {*parties.lineage(actor), *parties.types(actor)}
        if names & named:
            return True
    return False


def _gives(workspace: Workspace, chain: Chain, name: str, handoff: Handoff) -> bool:
    """Whether an authority gives secret information to somebody else than itself or a client."""
    if not handoff.carries or not handoff.secret:
        return False
    givers, receivers = _ends(workspace, chain, name, handoff)
    parties = workspace.parties
    return any(
        parties.is_authority(giver)
        and parties.crosses(giver, other)
        and not parties.is_client(other)
        for giver in givers
        for other in receivers
    )


def _ends(
    workspace: Workspace, chain: Chain, name: str, handoff: Handoff
) -> tuple[list[str], list[str]]:
    view = workspace.chains[chain.id]
    givers = [view.steps[step].role or "" for step in view.senders(name)]
    receiver = view.steps.get(handoff.to or "")
    return givers, [(receiver.role if receiver else handoff.to) or ""]


def plain_arrow(workspace: Workspace) -> Places:
    """What a handoff carried goes by a plain arrow. A question has no plain form: no place."""
    for chain, name, handoff in handoffs(workspace):
        if handoff.to not in chain.steps:
            continue
        view = workspace.chains[chain.id]
        for sender in dict.fromkeys(_senders(view, name)):
            if not _crosses(view, sender, handoff.to):
                continue
            plain = _plain(chain.steps[sender], name, handoff.to or "")
            shorter = chain.model_copy(update={"steps": {**chain.steps, sender: plain}})
            model = with_chain(workspace.model, pruned(workspace, shorter))
            at = handoff_at(chain, name)
            yield Place(at, chain.id, model, (step_at(chain, sender),), note=f"from {sender}")


def _crosses(view: ChainView, sender: str, to: str) -> bool:
    """Whether an arrow between two steps needs a handoff at all."""
    here, there = view.steps[sender], view.steps[to]
    if isinstance(here, SubChain) or isinstance(there, SubChain):
        return True
    return view.parties.crosses(here.role, there.role)


def _plain(step: Step, handoff: str, to: str) -> Step:
    """The step with the arrow to a handoff led to its receiver: `next` where it has no other."""
    plain = step_to(step, lambda target: to if target == handoff else target)
    if isinstance(plain, Task) and plain.sends == (to,) and not plain.next and not plain.asks:
        return plain.model_copy(update={"sends": (), "next": (to,)})
    return plain


def _senders(view: ChainView, handoff: str) -> Iterator[str]:
    for name, out in view.outs():
        if out.target == handoff and out.kind is not ArrowKind.ASKS:
            yield name


def no_receiver(workspace: Workspace) -> Places:
    """Nobody is named who receives."""
    for chain, name, _ in handoffs(workspace):
        at = handoff_at(chain, name)
        model = with_handoff(workspace.model, chain, name, to=None)
        yield Place(at, chain.id, model, (at,))
