"""A place in an act: act, section, moment, item and the act that last amended it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import PlainValidator, WithJsonSchema

from palveluketju.model.fault import fault, not_text

_NUMBERS = r"\d+(?: ?[–-] ?\d+)?(?:, \d+(?:[–-]\d+)?)*"
_FORM = re.compile(
    rf"(?P<act>[^\W\d_][\w-]*) (?P<section>\d+(?: [a-zåäö])?) §"
    rf"(?: (?P<moment>{_NUMBERS}) mom\.)?(?: (?P<item>{_NUMBERS}) k\.)?"
    r"(?: \((?P<amended>\d+/\d{4})\))?"
)


@dataclass(frozen=True, slots=True)
class Citation:
    """A section of an act, such as `SHL 14 § 1 mom. 22 k. (1280/2022)`."""

    act: str
    section: str
    moment: str | None = None
    item: str | None = None
    amended: str | None = None

    @classmethod
    def parse(cls, text: str) -> Citation:
        """Read a citation; raises ValueError if it has another form."""
        match = _FORM.fullmatch(" ".join(text.split()))
        if match is None:
            raise ValueError(text)
        return cls(**match.groupdict())

    @property
    def short(self) -> str:
        """Act, section and moment: what fits beside a step."""
        return f"{self.act} {self.section} §" + (f" {self.moment} mom." if self.moment else "")

    def __str__(self) -> str:
        item = f" {self.item} k." if self.item else ""
        return self.short + item + (f" ({self.amended})" if self.amended else "")


def _read(value: Any) -> Citation:
    if isinstance(value, Citation):
        return value
    if not isinstance(value, str):
        raise not_text()
    try:
        return Citation.parse(value)
    except ValueError:
        raise fault("malformed-citation", value=value) from None


Cited = Annotated[
    Citation,
    PlainValidator(_read),
    WithJsonSchema({"type": "string", "examples": ["OHL 15 § 1 mom.", "TervHL 15 a §"]}),
]
"""A citation as a field of a record."""
