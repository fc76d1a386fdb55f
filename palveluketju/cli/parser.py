"""The parser of arguments, speaking Finnish or English and guessing what was meant."""

from __future__ import annotations

import re
import sys
from argparse import ArgumentParser, HelpFormatter, _ArgumentGroup
from collections.abc import Iterable
from typing import Any, NoReturn

from palveluketju.findings import did_you_mean
from palveluketju.findings.finding import Message

CANNOT_RUN = 2
_CHOICE = re.compile(r"argument (?P<name>.+?): invalid choice: '(?P<value>.*?)' \(choose from (?P<known>.*)\)")
_UNKNOWN = re.compile(r"unrecognized arguments: (?P<value>.*)")
_REQUIRED = re.compile(r"the following arguments are required: (?P<value>.*)")
_EXPECTED = re.compile(r"argument (?P<name>.+?): expected one argument")


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

    def error(self, message: str) -> NoReturn:
        """Say in the reader's language what is wrong with the arguments, and end."""
        words = explain(message, self._options())
        start = "virhe" if self.language == "fi" else "error"
        sys.stderr.write(f"{start}: {words.say(self.language)}\n\n{self.format_usage()}")
        sys.exit(CANNOT_RUN)

    def _options(self) -> Iterable[str]:
        return list(self._option_string_actions)


class _Finnish(HelpFormatter):
    """The formatter of help whose own words are Finnish."""

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[Any],
        groups: Iterable[_ArgumentGroup],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, prefix or "käyttö: ")  # type: ignore[arg-type]


def explain(message: str, options: Iterable[str]) -> Message:
    """Argparse's English complaint in both languages, with a guess of what was meant."""
    if match := _CHOICE.match(message):
        known = re.findall(r"[\w-]+", match["known"])
        listed = ", ".join(known)
        guess = did_you_mean(
            match["value"], known, Message(fi=f"vaihtoehdot: {listed}", en=f"choose from: {listed}")
        )
        return Message(
            fi=f"'{match['value']}' ei kelpaa; {guess.fi}",
            en=f"'{match['value']}' is not one of the choices; {guess.en}",
        )
    if match := _UNKNOWN.match(message):
        words = match["value"].split()
        guess = did_you_mean(words[0], options, Message(fi="katso --help", en="see --help"))
        return Message(
            fi=f"tuntematon valitsin tai ylimääräinen sana '{words[0]}'; {guess.fi}",
            en=f"unknown option or extra word '{words[0]}'; {guess.en}",
        )
    if match := _REQUIRED.match(message):
        return Message(fi=f"anna {match['value']}", en=f"{match['value']} must be given")
    if match := _EXPECTED.match(message):
        return Message(
            fi=f"valitsin {match['name']} tarvitsee arvon", en=f"option {match['name']} needs a value"
        )
    return Message(fi=message, en=message)
