"""The JSON Schema of the file format (2020-12), for editors that complete and check YAML."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from pydantic.json_schema import GenerateJsonSchema, models_json_schema

from palveluketju.document import parse, to_data
from palveluketju.document.vocabulary import KEYS, Key
from palveluketju.model.chain import ChainHeader, Consent
from palveluketju.model.handoff import Handoff
from palveluketju.model.record import Record
from palveluketju.model.settings_record import SettingsRecord
from palveluketju.model.step import KINDS
from palveluketju.model.value import ID_PATTERN
from palveluketju.model.workspace import SECTIONS, Header
from palveluketju.source import Source

DIALECT = "https://json-schema.org/draft/2020-12/schema"
_SINGLES: Mapping[str, type[Record]] = {
    "workspace": Header,
    "settings": SettingsRecord,
    "chain": ChainHeader,
}
_PARTS: Mapping[str, type[Record]] = {"handoffs": Handoff, "consents": Consent}
_STEP = "Step"
_LINK = r'"#/\$defs/(\w+)"'

Schema = dict[str, Any]


class _Plain(GenerateJsonSchema):
    """Pydantic's schema without the English titles that it makes of field names."""

    def field_title_should_be_set(self, schema: Any) -> bool:  # noqa: ARG002
        return False


def to_json_schema(language: str = "fi") -> str:
    """The schema as text, its descriptions in `fi` or `en`."""
    return json.dumps(schema(language), ensure_ascii=False, indent=2) + "\n"


def schema(language: str = "fi") -> Schema:
    """The schema as plain data."""
    records = (*_SINGLES.values(), *_PARTS.values(), *SECTIONS.values(), *KINDS.values())
    _, found = models_json_schema(
        [(record, "validation") for record in records],
        ref_template="#/$defs/{model}",
        schema_generator=_Plain,
    )
    definitions: Schema = found["$defs"]
    for definition in definitions.values():
        definition.pop("title", None)
        definition.pop("description", None)
    for record in _every(Record):
        _describe(definitions.get(record.__name__), record, language)
    definitions[_STEP] = _any_step()
    return {
        "$schema": DIALECT,
        "title": "palveluketju",
        "type": "object",
        "required": ["format"],
        "properties": _described(_top(), "file", language),
        "additionalProperties": False,
        "$defs": dict(sorted(_used(definitions).items())),
    }


def _used(definitions: Schema) -> Schema:
    """The definitions without those of values that a file writes as a text."""
    used: Schema = {}
    waiting = re.findall(_LINK, json.dumps(_top()))
    while waiting:
        name = waiting.pop()
        if name not in used:
            used[name] = definitions[name]
            waiting += re.findall(_LINK, json.dumps(used[name]))
    return used


def _top() -> Schema:
    maps = {**_PARTS, **SECTIONS}
    properties: Schema = {"$schema": {"type": "string"}, "format": {"const": 1}}
    properties.update({name: _ref(record.__name__) for name, record in _SINGLES.items()})
    properties["steps"] = _by_id(_STEP, {"type": "null"})
    properties.update({name: _by_id(record.__name__) for name, record in maps.items()})
    return properties


def _ref(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}


def _by_id(name: str, *others: Schema) -> Schema:
    """A section: a mapping of ids to records or one of `others`; an empty one is allowed."""
    return {
        "type": ["object", "null"],
        "propertyNames": {"pattern": ID_PATTERN},
        "additionalProperties": {"anyOf": [_ref(name), *others]} if others else _ref(name),
    }


def _any_step() -> Schema:
    """A step: its `kind` decides which record it is, and without one it is a task."""
    others = [kind for kind in KINDS if kind != "task"]
    cases: list[Schema] = [
        {
            "if": {"required": ["kind"], "properties": {"kind": {"const": kind}}},
            "then": _ref(KINDS[kind].__name__),
        }
        for kind in others
    ]
    is_other = {"required": ["kind"], "properties": {"kind": {"enum": others}}}
    cases.append({"if": {"not": is_other}, "then": _ref(KINDS["task"].__name__)})
    return {"type": "object", "properties": {"kind": {"enum": list(KINDS)}}, "allOf": cases}


def _every(record: type[Record]) -> Iterator[type[Record]]:
    """The record class and all that inherit from it."""
    yield record
    for child in record.__subclasses__():
        yield from _every(child)


def _describe(definition: Schema | None, record: type[Record], language: str) -> None:
    """Put the vocabulary's descriptions on a record's keys, wherever they stand in it."""
    for part in (definition, *(definition or {}).get("anyOf", ())):
        if part and "properties" in part:
            part["properties"] = _described(part["properties"], record.vocabulary, language)


def _described(properties: Schema, record: str, language: str) -> Schema:
    found: Schema = {}
    for name, value in properties.items():
        key = KEYS.get(record, {}).get(name)
        found[name] = {**value, **_words(key, language)} if key else value
        if "const" in value:
            found[name].pop("examples", None)
    return found


def _words(key: Key, language: str) -> Schema:
    words: Schema = {"description": key.en if language == "en" else key.fi}
    if key.example:
        words["examples"] = [_value(key.example)]
    return words


def _value(example: str) -> Any:
    """An example of the vocabulary as an editor reads it."""
    if example in ("true", "false") or example.isdigit():
        return json.loads(example)
    document = parse(Source("", f"example: {example}\n")).document
    return to_data(document.root.entries[0].value) if document else example
