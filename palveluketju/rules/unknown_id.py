"""An id is used that nothing has.

The id is misspelt, or what it names is not described yet. What it was to say is lost: an arrow
leads nowhere, a step has nobody who does it.

# Tunnusta ei ole

Tunnus on kirjoitettu väärin, tai sitä, mitä se tarkoittaa, ei ole vielä kuvattu. Siltä osin
kuvaus ei toimi: nuoli ei johda mihinkään tai vaiheella ei ole tekijää.

## Bad

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: riittaa}
      riittaa:
        kind: decision
        role: opettaja
        title: Riittääkö luokan oma tuki?
        answers: {Kyllä: loppu, Ei: «puhee»}
      puhe: {role: opettaja, title: Ottaa huolen puheeksi, next: loppu}
      loppu: {kind: end, role: opettaja, title: Tuki järjestyi}

## Good

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: riittaa}
      riittaa:
        kind: decision
        role: opettaja
        title: Riittääkö luokan oma tuki?
        answers: {Kyllä: loppu, Ei: puhe}
      puhe: {role: opettaja, title: Ottaa huolen puheeksi, next: loppu}
      loppu: {kind: end, role: opettaja, title: Tuki järjestyi}
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from palveluketju.findings import Finding, Message, Related, Rule, Severity, did_you_mean
from palveluketju.graph.workspace import Workspace
from palveluketju.model.build_chain import UNREADABLE
from palveluketju.model.workspace import SECTIONS, Model
from palveluketju.rules.questions.uses import Use, uses

_WORDS: Mapping[str, tuple[str, str]] = {
    "acts": ("säädöstä", "act"),
    "registers": ("rekisteriä", "register"),
    "limits": ("määräaikaa", "limit"),
    "duties": ("tehtävää", "duty"),
    "actors": ("toimijaa", "actor"),
    "controllers": ("toimijaa", "actor"),
    "bearers": ("roolia, toimijaa tai rekisteriä", "role, actor or register"),
    "parameters": ("paikallista arvoa", "parameter"),
    "school_years": ("lukuvuotta", "school year"),
    "subjects": ("aihetta", "subject"),
    "roles": ("roolia", "role"),
    "parties": ("roolia tai toimijaa", "role or actor"),
    "chains": ("ketjua", "chain"),
    "steps": ("vaihetta", "step"),
    "handoffs": ("siirtoa", "handoff"),
    "consents": ("suostumusta", "consent"),
    "targets": ("vaihetta tai siirtoa", "step or handoff"),
    "receivers": ("vaihetta, roolia tai toimijaa", "step, role or actor"),
    "ends": ("loppua", "end"),
    "answers": ("vastausta", "answer"),
    "events": ("tapahtumaa", "event"),
    "clocks": ("tapahtumaa", "event"),
}
_HOME = {
    "controllers": "actors",
    "parties": "roles",
    "bearers": "roles",
    "targets": "steps",
    "receivers": "steps",
}
_LOSING = frozenset(
    {
        "yaml-syntax",
        "tab-indentation",
        "unquoted-colon",
        "yaml-alias",
        "several-documents",
        "wrong-encoding",
        "nested-too-deep",
        "file-too-large",
    }
)
"""Faults that may have lost what other files refer to."""


def check(workspace: Workspace) -> Iterator[Finding]:
    """Each unknown name once, at its first use, with its other uses beside it."""
    is_lost = any(finding.rule in _LOSING for finding in workspace.findings)
    unknown: dict[tuple[str, str, str], list[Use]] = {}
    for use in uses(workspace.model):
        if use.id in use.known or UNREADABLE in use.known or (is_lost and not use.scope):
            continue
        unknown.setdefault((use.kind, use.scope, use.id), []).append(use)
    for places in unknown.values():
        yield _finding(workspace.model, places)


def _finding(model: Model, places: list[Use]) -> Finding:
    first = places[0]
    fi, en = _WORDS[first.kind]
    where = _where(first)
    too = Message(fi="käytetty myös tässä", en="used here too")
    return Finding(
        RULE.name,
        first.at,
        Message(
            fi=f"{fi} '{first.id}' ei ole{where.fi}", en=f"there is no {en} '{first.id}'{where.en}"
        ),
        did_you_mean(first.id, first.known, _advice(model, first)),
        tuple(Related(use.at, too) for use in places[1:]),
    )


def _where(use: Use) -> Message:
    if use.kind == "ends":
        return Message(fi=f" ketjussa '{use.scope}'", en=f" in chain '{use.scope}'")
    if use.kind == "answers":
        return Message(fi=f", kun kysytään '{use.scope}'", en=f" to '{use.scope}'")
    return Message(fi="", en="")


def _advice(model: Model, use: Use) -> Message:
    if use.kind in ("ends", "answers"):
        known = ", ".join(use.known)
        return Message(fi=f"tunnetaan: {known}", en=f"known: {known}")
    if use.kind == "events":
        return Message(
            fi="kirjoita vaihe tai siirto ja sen tapahtuma: '.sent', '.received', '.begun' "
            "tai '.done'",
            en="write a step or handoff and its event: '.sent', '.received', '.begun' or '.done'",
        )
    if use.kind == "clocks":
        return Message(
            fi="kirjoita tehtävä ja sen tapahtuma, esim. 'H-01.sent', tai 'knowledge'",
            en="write a duty and its event such as 'H-01.sent', or 'knowledge'",
        )
    for section in SECTIONS:
        if use.id in getattr(model, section):
            return Message(
                fi=f"'{use.id}' on osassa '{section}'; tähän kuuluu toisenlainen tunnus",
                en=f"'{use.id}' stands in '{section}'; here another kind of id belongs",
            )
    named = _HOME.get(use.kind, use.kind)
    return Message(
        fi=f"korjaa tunnus tai lisää '{use.id}' osaan '{named}'",
        en=f"correct the id, or add '{use.id}' to '{named}'",
    )


RULE = Rule("unknown-id", Severity.ERROR, __doc__, check)
