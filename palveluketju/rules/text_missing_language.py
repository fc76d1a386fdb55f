"""A text is given by language but not in the workspace's default language.

Most readers see the default language. Where it is missing they get another one.

# Tekstistä puuttuu työtilan oletuskieli

Useimmat lukevat kuvausta sen oletuskielellä. Jos se puuttuu, he saavat muunkielisen tekstin.

## Bad

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: puhe}
      puhe: {role: opettaja, «title»: {sv: Tar upp saken}, next: loppu}
      loppu: {kind: end, role: opettaja, title: Tuki järjestyi}

## Good

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: puhe}
      puhe: {role: opettaja, title: {fi: Ottaa huolen puheeksi, sv: Tar upp saken}, next: loppu}
      loppu: {kind: end, role: opettaja, title: Tuki järjestyi}
"""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.findings import Finding, Message, Rule, Severity
from palveluketju.graph.workspace import Workspace
from palveluketju.model.text import LANGUAGES, Text
from palveluketju.rules.questions.parts import texts
from palveluketju.source import Route


def check(workspace: Workspace) -> Iterator[Finding]:
    """Each text in some language but not in the default one."""
    language = workspace.model.workspace.language
    if language not in LANGUAGES:
        return
    for at, text in texts(workspace.model):
        if not text.has(language, language):
            yield _finding(at, text, language)


def _finding(at: Route, text: Text, language: str) -> Finding:
    given = ", ".join(name for name in LANGUAGES if getattr(text, name))
    if given:
        message = Message(
            fi=f"tekstistä puuttuu oletuskieli '{language}'; annettu: {given}",
            en=f"the text lacks the default language '{language}'; given: {given}",
        )
    else:
        message = Message(fi="teksti on tyhjä", en="the text is empty")
    return Finding(
        RULE.name,
        at.key,
        message,
        Message(fi=f"lisää '{language}:' ja teksti", en=f"add '{language}:' and the text"),
    )


RULE = Rule("text-missing-language", Severity.WARNING, __doc__, check)
