"""What `palveluketju.yaml` says of how its workspace is checked."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Annotated, Any, ClassVar

from pydantic import PlainValidator, WithJsonSchema

from palveluketju.model.fault import fault
from palveluketju.model.record import Record
from palveluketju.model.value import OneOrMany

_SIZE = re.compile(r"(\d{1,6}) ?(kB|MB)", re.ASCII)
_COUNT = re.compile(r"[1-9]\d{0,7}|100000000", re.ASCII)
_BYTES = {"kB": 1000, "MB": 1_000_000}


def _read_size(value: Any) -> int:
    match = _SIZE.fullmatch(value) if isinstance(value, str) else None
    if match:
        return int(match.group(1)) * _BYTES[match.group(2)]
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise fault(
        "wrong-type",
        value=str(value),
        wanted_fi="koko, esim. 5 MB",
        wanted_en="a size such as 5 MB",
    )


Size = Annotated[
    int,
    PlainValidator(_read_size),
    WithJsonSchema({"type": "string", "pattern": "^[0-9]{1,6} ?(kB|MB)$"}),
]


def _read_count(value: Any) -> int:
    text = str(value) if isinstance(value, int) and not isinstance(value, bool) else value
    if isinstance(text, str) and _COUNT.fullmatch(text):
        return int(text)
    raise fault(
        "wrong-type",
        value=str(value),
        wanted_fi="luku yhdestä sataan miljoonaan, esim. 1000000",
        wanted_en="a number from one to a hundred million such as 1000000",
    )


Count = Annotated[
    int,
    PlainValidator(_read_count),
    WithJsonSchema({"type": "integer", "minimum": 1, "maximum": 100_000_000}),
]
RuleNames = Annotated[tuple[str, ...], OneOrMany]


class SettingsRecord(Record):
    """Rule selection and limits; `per_path` maps a glob of paths to rules ignored there."""

    vocabulary: ClassVar[str] = "settings"

    select: RuleNames = ()
    ignore: RuleNames = ()
    per_path: Mapping[str, RuleNames] = {}
    max_file_size: Size = 5_000_000
    max_states: Count = 1_000_000
