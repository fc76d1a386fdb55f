"""What every record of the model is: frozen, closed to unknown keys, read from plain data."""

from __future__ import annotations

from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict, GetJsonSchemaHandler, model_validator
from pydantic_core import CoreSchema


class Record(BaseModel):
    """A frozen record; an unknown key is an error."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", str_strip_whitespace=True, defer_build=True
    )

    vocabulary: ClassVar[str] = ""
    """Name of the record in the table of keys."""

    unwritten: ClassVar[tuple[str, ...]] = ()
    """Fields that a file does not spell: a shorter form of the record says them."""


class Shorthand(Record):
    """A record that may be written as one string: the value of its field `shorthand`."""

    shorthand: ClassVar[str]

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, data: Any) -> Any:
        return {cls.shorthand: data} if isinstance(data, str) else data

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        """Schema of the record or of the string that stands for it."""
        whole = handler.resolve_ref_schema(handler(schema))
        short = whole.get("properties", {}).get(cls.shorthand, {"type": "string"})
        record = dict(whole)
        for name in cls.unwritten:
            record.get("properties", {}).pop(name, None)
        whole.clear()
        whole.update({"anyOf": [short, record]})
        return whole
