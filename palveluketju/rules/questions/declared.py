"""Declarations as they stand in messages: who says what of which duty, and where."""

from __future__ import annotations

from palveluketju.findings import Message, Related
from palveluketju.graph.workspace import Workspace
from palveluketju.responsibility.statement import Statement
from palveluketju.rules.questions.law import sections
from palveluketju.source import Route


def duty_said(workspace: Workspace, duty: str) -> str:
    """A duty with its title and sections: `'R-05' (Suunnitelma, OHL 13 § 1 mom.)`."""
    record = workspace.model.duties[duty]
    return f"'{duty}' ({', '.join((_title(workspace, record.title), *sections(record)))})"


def actor_said(workspace: Workspace, actor: str) -> str:
    """An actor with its title: `'pohde' (Pohjois-Pohjanmaan hyvinvointialue)`."""
    record = workspace.model.actors.get(actor)
    return f"'{actor}' ({_title(workspace, record.title)})" if record else f"'{actor}'"


def responsible_there(duty: str) -> Related:
    """The place of the catalogue that says whose a duty is."""
    message = Message(fi="vastuu sanotaan tässä", en="the responsibility is stated here")
    return Related(Route.to("duties", duty, "responsible"), message)


def said_there(statement: Statement) -> Related:
    """The place of a statement that another one contradicts."""
    message = (
        Message(fi="tässä tehtävä otetaan", en="the duty is taken here")
        if statement.takes
        else Message(fi="tässä tehtävää odotetaan", en="the duty is expected here")
    )
    return Related(statement.at, message)


def place_of(statement: Statement) -> Route:
    """Where a finding about a statement points at: its duty, also where it is written short."""
    return statement.at / "duty" if statement.takes else statement.at


def _title(workspace: Workspace, text: object) -> str:
    language = workspace.model.workspace.language
    say = getattr(text, "say", None)
    return str(say(language, language)) if say else ""
