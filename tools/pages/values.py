"""Says in Finnish what a value may be, from its JSON Schema."""

from __future__ import annotations

from typing import Any

from palveluketju.model.schema import schema

Schema = dict[str, Any]

_NAMED = {
    "Text": "teksti",
    "Citation": "lainkohta",
    "Duration": "aika",
}
_PLAIN = {"string": "tunnus tai sana", "boolean": "true tai false", "integer": "luku"}
_DEFINITIONS: Schema = schema("fi")["$defs"]


def definition(name: str) -> Schema:
    """The schema of a record's keys, also where it may be written as one string."""
    found: Schema = _DEFINITIONS[name]
    for part in (found, *found.get("anyOf", ())):
        if "properties" in part:
            return dict(part)
    return found


def kind_of_value(value: Schema) -> str:
    """What a value may be, in a few words."""
    forms = [form for form in value.get("anyOf", [value]) if form.get("type") != "null"]
    if len(forms) > 1:
        words = [kind_of_value(form) for form in forms]
        return " tai ".join(dict.fromkeys(word for word in words if word != "luettelo"))
    return _one(forms[0])


def _one(form: Schema) -> str:
    if "$ref" in form:
        return _referred(form["$ref"].rsplit("/", 1)[-1])
    if form.get("format") == "date":
        return "päivä"
    if "pattern" in form:
        return "aika"
    if form.get("type") == "array":
        return _many(form.get("items", {}))
    if form.get("type") == "object":
        return "luettelo"
    return _PLAIN.get(form.get("type", ""), "teksti")


def _referred(name: str) -> str:
    if name in _NAMED:
        return _NAMED[name]
    if "enum" in _DEFINITIONS.get(name, {}):
        return "valittu sana"
    return "osa"


def _many(items: Schema) -> str:
    word = kind_of_value(items)
    plural = {
        "teksti": "tekstejä",
        "tunnus tai sana": "tunnuksia",
        "lainkohta": "lainkohtia",
        "osa": "osia",
    }
    return plural.get(word, word)
