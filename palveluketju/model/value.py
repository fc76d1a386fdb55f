"""Small value types read from text: truth values, dates and ids."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, PlainValidator, WithJsonSchema

from palveluketju.model.fault import fault

_ID = re.compile(r"[^\W\d_][\w-]*")
_LONGEST_ID = 80
ID_PATTERN = r"^[A-Za-zÅÄÖåäö][A-Za-zÅÄÖåäö0-9_-]*$"


def is_id(text: str) -> bool:
    """Whether `text` has the form of an id: a letter, then letters, digits, '-' and '_'."""
    return bool(_ID.fullmatch(text)) and len(text) <= _LONGEST_ID


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
    raise fault("wrong-type", value=_shown(value), wanted_fi="true tai false", wanted_en="true or false")


def _read_date(value: Any) -> date:
    if isinstance(value, date):
        return value
    if isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value, re.ASCII):
        try:
            return date.fromisoformat(value)
        except ValueError:
            pass
    raise fault("malformed-date", value=_shown(value))


def _shown(value: Any) -> str:
    return value if isinstance(value, str) else type(value).__name__


def _as_list(value: Any) -> Any:
    return [value] if isinstance(value, str) else value


Id = Annotated[str, AfterValidator(_read_id)]
Truth = Annotated[bool, PlainValidator(_read_truth), WithJsonSchema({"type": "boolean"})]
Day = Annotated[
    date,
    PlainValidator(_read_date),
    WithJsonSchema({"type": "string", "format": "date", "examples": ["2026-08-01"]}),
]
OneOrMany = BeforeValidator(_as_list)
"""Lets a list of strings be written as one string."""
