"""One file's chain, with as many of its steps and handoffs as can be read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import PurePosixPath
from typing import Any

from palveluketju.document import Document
from palveluketju.findings import Finding
from palveluketju.model.chain import Chain, ChainHeader, Consent
from palveluketju.model.draft import Draft, place_of
from palveluketju.model.errors import (
    key_of_other_kind,
    keys_of,
    missing_chain,
    missing_key,
    next_of_decision,
    unknown_value,
)
from palveluketju.model.handoff import Handoff
from palveluketju.model.record import Record
from palveluketju.model.step import KINDS
from palveluketju.model.value import is_id
from palveluketju.model.wording import wrong_type
from palveluketju.source import Route

PARTS = ("steps", "handoffs", "consents")
UNREADABLE = "*"
"""Stands among the broken ids of a section that could not be read at all; never an id."""


def build_chain(document: Document, data: Mapping[str, Any], draft: Draft) -> None:
    """Add the chain of a document to the draft.

    A chain without a usable id takes the name of its file, so that its steps can be checked.
    """
    if "chain" not in data:
        first = next(name for name in PARTS if name in data)
        draft.findings.append(missing_chain(place_of(document, first, on_key=True)))
    header = data.get("chain")
    key = _id_of(header, document)
    route = ("chains", key)
    if draft.is_taken(document, route, ("chain", "id")):
        return
    draft.records[route] = (document, ("chain",))
    for name in (part for part in PARTS if part in data):
        draft.records[(*route, name)] = (document, (name,))
    read = _read_header(header, key, draft) if "chain" in data else None
    whole = read or ChainHeader.model_validate({"id": key, "title": key})
    draft.sections.setdefault("chains", {})[key] = _assemble(whole, document, data, draft)


def _id_of(header: Any, document: Document) -> str:
    named = header.get("id") if isinstance(header, Mapping) else None
    if isinstance(named, str) and is_id(named):
        return named
    stem = PurePosixPath(document.source.name).stem
    return stem if is_id(stem) else "chain"


def _read_header(header: Any, key: str, draft: Draft) -> ChainHeader | None:
    data = {} if header is None else header
    title = key
    needed = {"id": key, "title": title}
    read = draft.validate_rest(ChainHeader, data, Route.to("chains", key), needed)
    return read.model_copy(update={"id": key}) if read else None


def _assemble(
    header: ChainHeader, document: Document, data: Mapping[str, Any], draft: Draft
) -> Chain:
    route = Route.to("chains", header.id)
    # Steps under a misspelt key are nowhere: what seems to be missing may stand there.
    broken = {UNREADABLE} if "steps" not in data and draft.is_lost(document) else set()

    def read(name: str, reader: Callable[[Any, Route], Record | None]) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for part, value in draft.entries(document, data, name):
            record = reader(value, route / name / part)
            if record is not None:
                found[part] = record
        broken.update(_unread(data.get(name), found))
        return found

    steps = read("steps", lambda value, at: _read_step(value, at, draft))
    handoffs = read("handoffs", lambda value, at: draft.validate(Handoff, value, at))
    consents = read("consents", lambda value, at: draft.validate(Consent, value, at))
    own = {name: getattr(header, name) for name in ChainHeader.model_fields}
    return Chain.model_construct(
        **own, steps=steps, handoffs=handoffs, consents=consents, broken=frozenset(broken)
    )


def _unread(section: Any, found: Mapping[str, Any]) -> set[str]:
    """The ids of a section that could not be read, or `UNREADABLE` if it is no section."""
    if isinstance(section, Mapping):
        return {key for key in section if key not in found}
    return set() if section is None else {UNREADABLE}


def _read_step(value: Any, at: Route, draft: Draft) -> Record | None:
    kind = value.get("kind", "task") if isinstance(value, Mapping) else "task"
    if not isinstance(kind, str):
        draft.findings.append(Finding("wrong-type", at / "kind", *wrong_type("string_type", kind)))
        return None
    if kind not in KINDS:
        draft.findings.append(unknown_value(kind, list(KINDS), at / "kind"))
        return None
    if isinstance(value, Mapping):
        foreign, meant = _kinds_meant(value)
        if meant:
            draft.findings.append(key_of_other_kind(foreign, meant, (at / foreign).key))
            return None
        if kind == "decision" and "next" in value:
            draft.findings.append(next_of_decision((at / "next").key))
            return None
        if kind == "chain" and not value.get("chain"):
            draft.findings.append(missing_key("chain", at.key))
    return draft.validate(KINDS[kind], {} if value is None else value, at)


def _kinds_meant(value: Mapping[str, Any]) -> tuple[str, list[str]]:
    """The first key that no task has, and the kinds that have all keys, if `kind` is not said."""
    foreign = [key for key in value if key not in keys_of(KINDS["task"])]
    if not foreign or "kind" in value:
        return "", []
    known = {kind: keys_of(record) for kind, record in KINDS.items()}
    return foreign[0], [kind for kind, keys in known.items() if all(key in keys for key in value)]
