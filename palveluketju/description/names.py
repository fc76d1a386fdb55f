"""Names of the things of a workspace in one language, as pages and files show them."""

from __future__ import annotations

from collections.abc import Mapping

from palveluketju.description.pieces import Piece
from palveluketju.description.words import ACTOR_TYPES
from palveluketju.findings import MARKS, Message
from palveluketju.graph.marks import has_index, mark_of
from palveluketju.graph.workspace import Workspace
from palveluketju.model.citation import Citation
from palveluketju.model.text import LANGUAGES, Text
from palveluketju.model.words import Status

_STATUSES: Mapping[Status, Message] = {
    Status.LAW: Message(fi="laki", en="law"),
    Status.AGREED: Message(fi="sopimus", en="agreement"),
    Status.PROPOSAL: Message(fi="ehdotus", en="proposal"),
}


class Names:
    """The names of one workspace in one language; what has no name is called by its id."""

    def __init__(self, workspace: Workspace, language: str) -> None:
        self.model = workspace.model
        self.language = language

    def text(self, text: Text | None, otherwise: str = "") -> str:
        """A text of the model, else what stands for it."""
        return text.say(self.language, self.model.workspace.language) if text else otherwise

    def others(self, text: Text | None) -> tuple[tuple[str, str], ...]:
        """The same in the other languages that the model has it in: language and wording."""
        said, default = self.text(text), self.model.workspace.language
        given = (each for each in LANGUAGES if text and text.has(each, default))
        worded = ((each, text.say(each, default)) for each in given if text)
        return tuple((each, wording) for each, wording in worded if wording != said)

    def status(self, status: Status) -> str:
        """What a statement rests on."""
        return _STATUSES[status].say(self.language)

    def status_named(self, name: str) -> str:
        """A status by its name, as a picture knows it."""
        return self.status(Status(name))

    def chain(self, name: str) -> str:
        """A chain's title."""
        chain = self.model.chains.get(name)
        return self.text(chain.title, name) if chain else name

    def step(self, chain: str, name: str) -> str:
        """A step's title."""
        step = self.model.chains[chain].steps.get(name)
        return self.text(step.title, name) if step else name

    def target(self, chain: str, name: str) -> str:
        """The title of what an exit leads to: a step, or a further handoff."""
        handoff = self.model.chains[chain].handoffs.get(name)
        return self.text(handoff.title, name) if handoff else self.step(chain, name)

    def actor(self, name: str) -> str:
        """An actor's name."""
        actor = self.model.actors.get(name)
        return self.text(actor.title, name) if actor else name

    def controller(self, name: str) -> str:
        """The controller of a register: an actor, or a type of actor."""
        kind = ACTOR_TYPES.get(name)
        return kind.say(self.language) if kind else self.actor(name)

    def role(self, name: str) -> str:
        """A role's name."""
        role = self.model.roles.get(name)
        return self.text(role.title, name) if role else name

    def duty(self, name: str) -> str:
        """A duty's title."""
        duty = self.model.duties.get(name)
        return self.text(duty.title, name) if duty else name

    def law(self, name: str) -> str:
        """The citations of a duty, in short."""
        duty = self.model.duties.get(name)
        return ", ".join(dict.fromkeys(each.short for each in duty.basis)) if duty else ""

    def duty_with_law(self, name: str) -> str:
        """A duty's id, title and citations."""
        law = self.law(name)
        return f"{name} {self.duty(name)}{f' ({law})' if law else ''}"

    def chain_piece(self, name: str) -> Piece:
        """A chain's title that leads to it."""
        known = name in self.model.chains
        return Piece(self.chain(name), ("chain", name) if known else None)

    def step_piece(self, chain: str, name: str) -> Piece:
        """A step's title that leads to it within its chain."""
        return Piece(self.step(chain, name), ("step", chain, name))

    def target_piece(self, chain: str, name: str) -> Piece:
        """What an exit leads to: a step, or a further handoff."""
        if name in self.model.chains[chain].handoffs:
            return Piece(self.target(chain, name), ("handoff", chain, name))
        return self.step_piece(chain, name)

    def role_piece(self, name: str) -> Piece:
        """A role's name that leads to what it does."""
        return Piece(self.role(name), ("role", name) if name in self.model.roles else None)

    def duty_piece(self, name: str) -> Piece:
        """A duty with its citations that leads to it."""
        known = name in self.model.duties
        return Piece(self.duty_with_law(name), ("duty", name) if known else None)

    def citation_piece(self, cited: Citation) -> Piece:
        """A citation that leads to the act, and in a word how far it was read."""
        mark = MARKS[mark_of(self.model, cited).value].say(self.language)
        act = self.model.acts.get(cited.act)
        target = ("act", act.number, cited.section) if act else None
        return Piece(str(cited), target, mark if has_index(self.model) else "")
