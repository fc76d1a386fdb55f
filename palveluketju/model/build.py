"""Documents become one model; what cannot be read is a finding and is left out alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from palveluketju.document import Document, to_data
from palveluketju.findings import Finding, Message
from palveluketju.model.build_chain import PARTS, UNREADABLE, build_chain
from palveluketju.model.draft import Draft, place_of
from palveluketju.model.errors import unknown_key
from palveluketju.model.places import Places
from palveluketju.model.record import Record
from palveluketju.model.settings_record import SettingsRecord
from palveluketju.model.workspace import SECTIONS, Header, Model
from palveluketju.source import Route

FORMAT = "1"
SINGLES: Mapping[str, type[Record]] = {"workspace": Header, "settings": SettingsRecord}
TOP_KEYS = ("format", *SINGLES, "chain", *PARTS, *SECTIONS)
_IGNORED = ("$schema",)


@dataclass(frozen=True, slots=True)
class Built:
    """A model, the settings beside it, where its records stand and what could not be read."""

    model: Model
    settings: SettingsRecord
    places: Places
    findings: tuple[Finding, ...]


def build(documents: Sequence[Document], root: str | None = None) -> Built:
    """The model that the documents describe, as much of it as can be read.

    `root` is the path of the workspace file, which absences of the whole workspace point
    to and which alone says how it is checked; a lone file is its own root.
    """
    draft = Draft()
    for document in documents:
        _read(document, draft, root)
    singles = draft.sections.pop("", {})
    fields: dict[str, Any] = {name: draft.sections.get(name, {}) for name in (*SECTIONS, "chains")}
    fields["workspace"] = singles.get("workspace", Header())
    fields["broken"] = {section: frozenset(ids) for section, ids in draft.broken.items()}
    model = Model.model_construct(None, **fields)
    settings = singles.get("settings", SettingsRecord())
    return Built(model, settings, Places(draft.records, root), tuple(draft.findings))


def _read(document: Document, draft: Draft, root: str | None) -> None:
    data = to_data(document.root)
    if not isinstance(data, Mapping):
        return
    _check_top(document, data, draft)
    for name, record in SECTIONS.items():
        for key, value in draft.entries(document, data, name):
            _read_entry(document, (name, key), record, value, draft)
        if not isinstance(data.get(name), Mapping | None):
            draft.broken.setdefault(name, set()).add(UNREADABLE)
    for name, record in SINGLES.items():
        if name in data and root not in (None, document.source.name):
            draft.findings.append(_of_workspace_file(name, document))
        elif data.get(name) is not None:
            draft.records[(name,)] = (document, (name,))
            read = draft.validate_rest(record, data[name], Route.to(name), {})
            draft.sections.setdefault("", {})[name] = read or record()
    if any(name in data for name in ("chain", *PARTS)):
        build_chain(document, data, draft)


def _check_top(document: Document, data: Mapping[str, Any], draft: Draft) -> None:
    if data.get("format") != FORMAT:
        draft.findings.append(_unknown_format(document, data))
    for key in data:
        if key not in TOP_KEYS and key not in _IGNORED:
            at = place_of(document, key, on_key=True)
            draft.lost.add(document.source.name)
            draft.findings.append(unknown_key(key, TOP_KEYS, at))


def _unknown_format(document: Document, data: Mapping[str, Any]) -> Finding:
    advice = Message(
        fi="kirjoita tiedoston ensimmäiseksi riviksi 'format: 1'",
        en="write 'format: 1' as the first line of the file",
    )
    if "format" not in data:
        message = Message(fi="tiedostosta puuttuu 'format: 1'", en="the file lacks 'format: 1'")
        return Finding("unknown-format", place_of(document), message, advice)
    shown = str(data["format"])[:40]
    message = Message(fi=f"tiedostomuotoa '{shown}' ei tunneta", en=f"unknown format '{shown}'")
    return Finding("unknown-format", place_of(document, "format"), message, advice)


def _of_workspace_file(key: str, document: Document) -> Finding:
    return Finding(
        "unknown-key",
        place_of(document, key, on_key=True),
        Message(
            fi=f"avain '{key}' kuuluu vain työtilan tiedostoon palveluketju.yaml",
            en=f"key '{key}' belongs in the workspace file palveluketju.yaml only",
        ),
        Message(fi=f"siirrä '{key}' sinne", en=f"move '{key}' there"),
    )


def _read_entry(
    document: Document, parts: tuple[str, str], record: type[Record], value: Any, draft: Draft
) -> None:
    section, key = parts
    if draft.is_taken(document, parts, parts):
        return
    draft.records[parts] = (document, parts)
    read = draft.validate(record, value, Route(parts))
    if read is None:
        draft.broken.setdefault(section, set()).add(key)
    else:
        draft.sections.setdefault(section, {})[key] = read
