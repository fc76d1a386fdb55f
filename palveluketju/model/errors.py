"""Pydantic's errors turned into findings in our words, each at its own route."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from typing import Any, get_args, get_origin

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from palveluketju.findings import Finding, Message, did_you_mean
from palveluketju.model.finnish import key_for, value_for
from palveluketju.model.record import Record
from palveluketju.model.wording import WORDINGS, glued_colon, wrong_type
from palveluketju.source import Place, Route

_QUOTED = re.compile(r"'([^']*)'")
_OUR_KINDS = frozenset(WORDINGS)


def read_errors(
    error: ValidationError, record: type[Record], data: Any, route: Route
) -> Iterator[Finding]:
    """A finding for each fault of `data`, which was to become a `record` at `route`.

    A union reports one fault once for each of its members: the fault that lies deepest in
    the data is the one that is told.
    """
    found = _without_misspelt(error.errors(include_url=False))
    details = [(_trace(detail["loc"], data), detail) for detail in found]
    told: set[tuple[str | int, ...]] = set()
    for path, detail in details:
        deeper = any(len(other) > len(path) and other[: len(path)] == path for other, _ in details)
        unlike = detail["type"] in ("missing", "extra_forbidden")
        if not unlike and (path in told or deeper):
            continue
        told.add(path)
        yield _finding(detail, record, path, Route((*route.parts, *path)))


def _without_misspelt(details: list[ErrorDetails]) -> list[ErrorDetails]:
    """The errors but for the absence of a key that stands there misspelt: one slip, one fault."""
    unknown = [detail["loc"] for detail in details if detail["type"] == "extra_forbidden"]
    return [
        detail
        for detail in details
        if detail["type"] != "missing"
        or not any(
            met[:-1] == detail["loc"][:-1]
            and get_close_matches(str(met[-1]), [str(detail["loc"][-1])])
            for met in unknown
        )
    ]


def _trace(loc: tuple[str | int, ...], data: Any) -> tuple[str | int, ...]:
    """The part of pydantic's location that exists in the data, plus a last absent key.

    Pydantic puts names of union members and the mark `[key]` into its locations.
    """
    path: list[str | int] = []
    for part in loc:
        is_key = isinstance(data, Mapping) and part in data
        is_item = isinstance(data, list) and isinstance(part, int) and part < len(data)
        if is_key or is_item:
            data = data[part]
            path.append(part)
    return tuple(path)


def _finding(
    detail: ErrorDetails, record: type[Record], path: tuple[str | int, ...], at: Route
) -> Finding:
    kind, context = detail["type"], detail.get("ctx", {})
    last = detail["loc"][-1] if detail["loc"] else ""
    if kind == "extra_forbidden":
        return _extra(str(last), detail["input"], keys_of(_record_at(record, path[:-1])), at.key)
    if kind == "missing":
        return missing_key(str(last), at.key)
    if kind in ("enum", "literal_error"):
        known = _QUOTED.findall(str(context.get("expected", "")))
        return unknown_value(str(detail["input"]), known, at)
    if kind in _OUR_KINDS:
        rule = kind.replace("_", "-")
        message, advice = WORDINGS[kind](context)
        return Finding(rule, at.key if last == "[key]" else at, message, advice)
    if detail["input"] is None and path and ":" in str(path[-1]).strip(":"):
        return Finding("wrong-type", at.key, *glued_colon(str(path[-1])))
    return Finding("wrong-type", at, *wrong_type(kind, detail["input"]))


def unknown_key(key: str, known: tuple[str, ...], at: Route | Place) -> Finding:
    """The finding of a key that its record does not have."""
    listed = ", ".join(known)
    return Finding(
        "unknown-key",
        at,
        Message(fi=f"tuntematon avain '{key}'", en=f"unknown key '{key}'"),
        _meant(key_for(key, known))
        or did_you_mean(
            key,
            known,
            Message(fi=f"tässä käyvät avaimet: {listed}", en=f"keys allowed here: {listed}"),
        ),
    )


def _extra(key: str, value: object, known: tuple[str, ...], at: Route) -> Finding:
    """A key that its record does not have, or the rest of a text: words without a value."""
    return _cut_by_comma(key, at) if value is None and " " in key else unknown_key(key, known, at)


def _cut_by_comma(key: str, at: Route) -> Finding:
    """The finding of words without a value: as a rule the rest of a text that a comma has cut."""
    return Finding(
        "unknown-key",
        at,
        Message(
            fi=f"'{key}' ei ole avain; aaltosulkeissa pilkku katkaisee tekstin",
            en=f"'{key}' is no key; in braces a comma cuts a text in two",
        ),
        Message(
            fi=f'jos se on tekstin loppu, pane koko teksti lainausmerkkeihin: "…, {key}"',
            en=f'if it is the end of a text, put the whole in quotation marks: "…, {key}"',
        ),
    )


def _meant(word: str | None) -> Message | None:
    """Advice naming the word that was meant for certain."""
    return Message(fi=f"kirjoita '{word}'", en=f"write '{word}'") if word else None


def key_of_other_kind(key: str, kinds: list[str], at: Route | Place) -> Finding:
    """The finding of a key that a step has only where it says its kind."""
    written = " tai ".join(f"'kind: {kind}'" for kind in kinds)
    return Finding(
        "unknown-key",
        at,
        Message(
            fi=f"tehtävällä (vaihe ilman avainta 'kind') ei ole avainta '{key}'",
            en=f"a task (a step without 'kind') has no key '{key}'",
        ),
        Message(fi=f"lisää vaiheeseen {written}", en=f"add {written.replace(' tai ', ' or ')}"),
    )


def next_of_decision(at: Route | Place) -> Finding:
    """The finding of `next` on a decision, whose ways on are its answers."""
    return Finding(
        "unknown-key",
        at,
        Message(fi="päätöksellä ei ole avainta 'next'", en="a decision has no key 'next'"),
        Message(
            fi="kirjoita vastaukset ja mihin ne vievät: 'answers: {Kyllä: vaihe, Ei: toinen}'",
            en="write the answers and where each leads: 'answers: {Yes: step, No: other-step}'",
        ),
    )


def missing_chain(at: Route | Place) -> Finding:
    """The finding of steps or handoffs in a file that tells of no chain."""
    return Finding(
        "missing-key",
        at,
        Message(fi="avain 'chain' puuttuu tiedostosta", en="the file lacks the key 'chain'"),
        Message(
            fi="lisää tämän yläpuolelle, rivin alkuun, 'chain:' ja sen alle 'id' ja 'title'",
            en="add above this, at the start of a line, 'chain:' with 'id' and 'title' below it",
        ),
    )


def missing_key(key: str, at: Route | Place) -> Finding:
    """The finding of a key that its record must have."""
    return Finding(
        "missing-key",
        at,
        Message(fi=f"avain '{key}' puuttuu", en=f"key '{key}' is missing"),
        Message(fi=f"lisää '{key}:' tämän alle", en=f"add '{key}:' below this"),
    )


def unknown_value(value: str, known: list[str], at: Route | Place) -> Finding:
    """The finding of a word outside its closed set."""
    listed = ", ".join(known)
    return Finding(
        "unknown-value",
        at,
        Message(fi=f"tuntematon arvo '{value}'", en=f"unknown value '{value}'"),
        _meant(value_for(value, known))
        or did_you_mean(
            value,
            known,
            Message(fi=f"käytä jotakin näistä: {listed}", en=f"use one of these: {listed}"),
        ),
    )


def keys_of(record: type[Record] | None) -> tuple[str, ...]:
    """The keys that a file may use in a record, in their order."""
    if record is None:
        return ()
    fields = record.model_fields.items()
    return tuple(field.alias or name for name, field in fields if name not in record.unwritten)


def _record_at(record: type[Record], path: tuple[str | int, ...]) -> type[Record] | None:
    """The record class that stands at `path` inside `record`."""
    found: type[Record] | None = record
    for part in path:
        if found is None or isinstance(part, int):
            continue
        fields = {field.alias or name: field for name, field in found.model_fields.items()}
        found = _record_in(fields[part].annotation) if part in fields else found
    return found


def _record_in(annotation: Any) -> type[Record] | None:
    if isinstance(annotation, type) and get_origin(annotation) is None:
        return annotation if issubclass(annotation, Record) else None
    return next((found for part in get_args(annotation) if (found := _record_in(part))), None)
