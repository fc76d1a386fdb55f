"""The command `palveluketju`: finds the command asked for and runs it."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import Any

from palveluketju import __version__
from palveluketju.cli.language import LANGUAGES, language_of
from palveluketju.cli.parser import CANNOT_RUN, Parser

COMMANDS: Mapping[str, tuple[str, str]] = {
    "check": ("tarkista palveluketjut", "check service chains"),
    "draw": ("piirrä palveluketju tai yleiskuva", "draw a service chain or the overview"),
    "explain": ("näytä säännön sivu", "show the page of a rule"),
    "new": ("tee uusi työtila, jonka voi heti tarkistaa ja piirtää", "start a new workspace"),
    "schema": ("tulosta JSON Schema editoria varten", "print the JSON Schema for editors"),
}
"""The commands, each in a file of its own name, and what they do in Finnish and English."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; the exit code is 0 clean, 1 findings, 2 could not run."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    language = language_of(given)
    _write_utf8()
    options = _parser(language, given).parse_args(given)
    if options.command is None:
        _parser(language, given).print_help()
        return CANNOT_RUN
    return _run(options, language)


def _run(options: Any, language: str) -> int:
    command = import_module(f"palveluketju.cli.{options.command}")
    from palveluketju.pipeline.trouble import CannotRun

    try:
        return int(command.run(options, language))
    except CannotRun as trouble:
        start = "error" if language == "en" else "virhe"
        sys.stderr.write(f"{start}: {trouble.message.say(language)}\n")
        return CANNOT_RUN
    except BrokenPipeError:
        # The reader of the output went away, as `| head` does: nothing is wrong.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return CANNOT_RUN


def _parser(language: str, given: Sequence[str]) -> Parser:
    """The parser; only the command that is asked for adds its own options."""
    Parser.language = language
    english = language == "en"
    top = Parser(
        prog="palveluketju",
        description="Describe, check and draw service chains."
        if english
        else "Kuvaa, tarkista ja piirrä palveluketjuja.",
    )
    version = "show the version" if english else "näytä versio"
    top.add_argument("--version", action="version", version=__version__, help=version)
    _add_language(top, english=english)
    commands = top.add_subparsers(dest="command", metavar="command" if english else "komento")
    asked = next((word for word in given if word in COMMANDS), None)
    for name, about in COMMANDS.items():
        command = commands.add_parser(name, help=about[english], description=about[english])
        _add_language(command, english=english)
        if name == asked:
            import_module(f"palveluketju.cli.{name}").add_options(command, english=english)
    return top


def _add_language(parser: Parser, *, english: bool) -> None:
    text = "language of texts: fi or en" if english else "tekstien kieli: fi tai en"
    parser.add_argument("--lang", choices=LANGUAGES, metavar="fi|en", help=text)


def _write_utf8() -> None:
    """Finnish letters come out right even where the terminal is set to something else."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")
