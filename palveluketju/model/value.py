"""Small value types read from text: truth values, dates and ids."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from typing import Annotated, Any

from pydantic import (
    AfterValidator,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    PlainValidator,
    WithJsonSchema,
)
from pydantic_core import CoreSchema, core_schema

from palveluketju.model.fault import fault, not_text

_LETTERS = "A-Za-zÀ-ÖØ-öø-ɏ"
_LONGEST_ID = 80
ID_PATTERN = rf"^[{_LETTERS}][{_LETTERS}0-9_-]{{0,{_LONGEST_ID - 1}}}$"
"""Letters are those of the Latin script: a Cyrillic or Greek one only looks like them."""
_ID = re.compile(ID_PATTERN[1:-1])


def is_id(text: str) -> bool:
    """Whether `text` has the form of an id: a letter, then letters, digits, '-' and '_'."""
    return _ID.fullmatch(text) is not None


def _read_id(text: str) -> str:
    text = unicodedata.normalize("NFC", text)
    if not is_id(text):
        raise fault("malformed-id", value=text)
    return text


def _read_truth(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    if value in ("true", "false"):
        return bool(value == "true")
    shown = value if isinstance(value, str) else "…"
    raise fault("wrong-type", value=shown, wanted_fi="true tai false", wanted_en="true or false")


def _read_date(value: Any) -> date:
    if isinstance(value, date):
        return value
    if not isinstance(value, str):
        raise not_text()
    if re.fullmatch(r"\d{4}-\d\d-\d\d", value, re.ASCII):
        try:
            return date.fromisoformat(value)
        except ValueError:
            pass
    raise fault("malformed-date", value=value)


def _as_list(value: Any) -> Any:
    """One string as a list of one; a key left empty says nothing."""
    if value is None:
        return []
    return [value] if isinstance(value, str) else value


class _OneOrMany:
    """Reads one string as a list of one; the JSON Schema allows both."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.no_info_before_validator_function(_as_list, handler(source))

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        many = handler(schema)
        return {"anyOf": [many.get("items", {}), many]}


Id = Annotated[
    str, AfterValidator(_read_id), WithJsonSchema({"type": "string", "pattern": ID_PATTERN})
]
Truth = Annotated[bool, PlainValidator(_read_truth), WithJsonSchema({"type": "boolean"})]
Day = Annotated[
    date,
    PlainValidator(_read_date),
    WithJsonSchema({"type": "string", "format": "date", "examples": ["2026-08-01"]}),
]
OneOrMany = _OneOrMany()
"""Lets a list of strings be written as one string."""


_MOST_ROUNDS = 99


def _read_rounds(value: Any) -> int:
    text = str(value) if isinstance(value, int) and not isinstance(value, bool) else value
    if isinstance(text, str) and re.fullmatch(r"[1-9]\d?", text, re.ASCII):
        return int(text)
    raise fault(
        "wrong-type",
        value=str(value),
        wanted_fi="luku yhdestä yhdeksäänkymmeneenyhdeksään",
        wanted_en="a number from one to ninety-nine",
    )


Rounds = Annotated[
    int,
    PlainValidator(_read_rounds),
    WithJsonSchema({"type": "integer", "minimum": 1, "maximum": _MOST_ROUNDS}),
]
"""How many times something happens at most."""
