"""What a user names on the command line, found in a workspace, with a guess where it is not."""

from __future__ import annotations

from collections.abc import Collection

from palveluketju.findings import Message, did_you_mean
from palveluketju.graph.workspace import Workspace
from palveluketju.pipeline.trouble import CannotRun

_MOST_LISTED = 40


def chains_named(workspace: Workspace, names: Collection[str]) -> tuple[str, ...]:
    """The ids of some chains; CannotRun where one is unknown."""
    return tuple(
        _known(name, workspace.model.chains, Message(fi="ketjua", en="chain")) for name in names
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
