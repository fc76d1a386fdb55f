"""The parser of arguments, speaking Finnish or English and guessing what was meant."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, HelpFormatter, _ArgumentGroup
from collections.abc import Iterable, Sequence
from typing import Any, NoReturn

from palveluketju.cli.complaint import explain

CANNOT_RUN = 2


class Parser(ArgumentParser):
    """An argument parser in the reader's language; a mistake ends with exit code 2."""

    language = "fi"

    def __init__(self, **options: Any) -> None:
        finnish = self.language == "fi"
        formatter = _Finnish if finnish else HelpFormatter
        usual = {"formatter_class": formatter, "allow_abbrev": False, "add_help": False}
        super().__init__(**{**usual, **options})
        if finnish:
            self._positionals.title = "mitä annetaan"
            self._optionals.title = "valitsimet"
        text = "näytä tämä ohje" if finnish else "show this help"
        self.add_argument("-h", "--help", action="help", help=text)

    def parse_known_args(  # type: ignore[override]
        self, args: Sequence[str] | None = None, namespace: Any = None
    ) -> tuple[Any, list[str]]:
        """As argparse does, but a command refuses unknown words itself, naming its options."""
        found, unknown = super().parse_known_args(args, namespace)
        if unknown:
            self.error(f"unrecognized arguments: {unknown[0]}")
        return found, unknown

    def error(self, message: str) -> NoReturn:
        """Say in the reader's language what is wrong with the arguments, and end."""
        words = explain(message, self._option_string_actions)
        start = "virhe" if self.language == "fi" else "error"
        sys.stderr.write(f"{start}: {words.say(self.language)}\n\n{self.format_usage()}")
        sys.exit(CANNOT_RUN)


class _Finnish(HelpFormatter):
    """The formatter of help whose own words are Finnish."""

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[Any],
        groups: Iterable[_ArgumentGroup],
        prefix: str | None = None,
    ) -> None:
        # Argparse asks once more with an empty prefix, for the usage of a command's parent.
        shown = "käyttö: " if prefix is None else prefix
        super().add_usage(usage, actions, groups, shown)  # type: ignore[arg-type]
