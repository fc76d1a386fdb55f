"""What one key of the format is called and means."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Key:
    """A key of the format, which is written in English.

    `finnish` is the word reserved for it, to be accepted later. `fi` and `en` describe its
    value to a process designer; `example` is a value as it is written in YAML.
    """

    finnish: str
    fi: str
    en: str
    example: str


Record: TypeAlias = Mapping[str, Key]
