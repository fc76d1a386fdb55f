"""`palveluketju schema`: the JSON Schema of the file format, for editors."""

from __future__ import annotations

import sys
from typing import Any

from palveluketju.cli.parser import Parser


def add_options(parser: Parser, *, english: bool) -> None:
    """The command has no options of its own."""


def run(_options: Any, language: str) -> int:
    """Print the schema; its descriptions are in the reader's language."""
    from palveluketju.model.schema import to_json_schema

    sys.stdout.write(to_json_schema(language))
    return 0
