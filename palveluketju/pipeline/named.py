"""What a user names on the command line, found in a workspace, with a guess where it is not."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from palveluketju.findings import Message, did_you_mean
from palveluketju.graph.chain import ChainView
from palveluketju.graph.workspace import Workspace
from palveluketju.layout.focus_of import steps_of_role
from palveluketju.pipeline.trouble import CannotRun

_MOST_LISTED = 40


def pages_named(workspace: Workspace, names: Collection[str]) -> tuple[str, ...]:
    """The ids of some chains with all their parts; CannotRun where one is unknown."""
    kind = Message(fi="ketjua", en="chain")
    known = [_known(name, workspace.model.chains, kind) for name in names]
    pages = (page for name in known for page in _pages(workspace, name))
    return tuple(dict.fromkeys(pages))


def _pages(workspace: Workspace, name: str) -> Iterator[str]:
    """A chain and the chains that are part of it, and theirs; a circle ends."""
    seen = [name]
    for above in seen:
        yield above
        chains = workspace.model.chains.items()
        seen += [key for key, each in chains if each.part_of == above and key not in seen]


def role_named(chain: ChainView, name: str) -> str:
    """The id of a role that does something in a chain; CannotRun where there is no such role."""
    roles = chain.model.roles
    doing = [role for role in roles if steps_of_role(chain, role)]
    if name in doing:
        return name
    listed = ", ".join(doing[:_MOST_LISTED]) or "–"
    listing = Message(fi=f"roolit ovat: {listed}", en=f"the roles are: {listed}")
    if name in roles:
        raise CannotRun(
            f"roolilla '{name}' ei ole tehtävää ketjussa '{chain.id}'; {listing.fi}",
            f"role '{name}' does nothing in chain '{chain.id}'; {listing.en}",
        )
    guess = did_you_mean(name, doing, listing)
    raise CannotRun(
        f"roolia '{name}' ei ole ketjussa '{chain.id}'; {guess.fi}",
        f"there is no role '{name}' in chain '{chain.id}'; {guess.en}",
    )


def organisation_named(workspace: Workspace, name: str) -> str:
    """The organisation of an actor; CannotRun where there is no such actor."""
    actor = _known(name, workspace.model.actors, Message(fi="toimijaa", en="actor"))
    return workspace.parties.organisation(actor)


def _known(name: str, known: Collection[str], kind: Message) -> str:
    if name in known:
        return name
    listed = ", ".join(list(known)[:_MOST_LISTED]) or "–"
    listing = Message(fi=f"tunnukset ovat: {listed}", en=f"the ids are: {listed}")
    guess = did_you_mean(name, known, listing)
    raise CannotRun(f"{kind.fi} '{name}' ei ole; {guess.fi}", f"no {kind.en} '{name}'; {guess.en}")
