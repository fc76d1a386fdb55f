"""In which language the program speaks to its reader."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence

LANGUAGES = ("fi", "en")


def language_of(arguments: Sequence[str], environment: Mapping[str, str] = os.environ) -> str:
    """`fi` or `en`: as `--lang` says, else as the locale says, else Finnish.

    Asked before the arguments are parsed, because the parser itself speaks to the reader.
    """
    for index, argument in enumerate(arguments):
        value = argument.partition("=")[2] if argument.startswith("--lang=") else ""
        if argument == "--lang" and index + 1 < len(arguments):
            value = arguments[index + 1]
        if value in LANGUAGES:
            return value
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        locale = environment.get(name, "")
        if locale and locale.partition(".")[0] not in ("C", "POSIX"):
            return "fi" if locale.startswith("fi") else "en"
    return "fi"
