"""The command `palveluketju`: finds the command asked for and runs it."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import Any, NoReturn, TextIO

from palveluketju import __version__
from palveluketju.cli.language import LANGUAGES, language_of
from palveluketju.cli.parser import CANNOT_RUN, Parser

COMMANDS: Mapping[str, tuple[str, str]] = {
    "agreement": (
        "näytä, mitä kaksi osapuolta lupaa toisilleen: yhteistyösopimuksen liite",
        "show what two parties promise each other: the annex of an agreement",
    ),
    "check": ("tarkista palveluketjut", "check service chains"),
    "draw": ("piirrä palveluketju tai yleiskuva", "draw a service chain or the overview"),
    "export": (
        "tee palveluketjusta tiedosto: PDF, Word, Excel, Markdown tai HTML",
        "make a file of a service chain: PDF, Word, Excel, Markdown or HTML",
    ),
    "explain": ("näytä säännön sivu", "show the page of a rule"),
    "law": (
        "näytä, kenen mikäkin tehtävä on ja mitä siitä on luettu laista",
        "show whose duty is what, and what of it was read from the law",
    ),
    "matrix": (
        "näytä vastuumatriisi: kuka järjestää, vastaa, tekee, kuullaan ja saa tiedon",
        "show the responsibility matrix: who organises, is accountable, does, is heard, is told",
    ),
    "new": ("tee uusi työtila, jonka voi heti tarkistaa ja piirtää", "start a new workspace"),
    "prove": (
        "todista, ettei ketju jää jumiin eikä asia ilman vastuullista",
        "prove that a chain never gets stuck and that somebody always holds the matter",
    ),
    "publish": (
        "tee ohjekirjasto: sivusto, joka toimii ilman palvelinta",
        "make the procedure library: a site that needs no server",
    ),
    "timeline": (
        "näytä, milloin ketjun määräajat päättyvät ja pitääkö ketju ne",
        "show when the limits of a chain end and whether the chain keeps them",
    ),
    "schema": ("tulosta JSON Schema editoria varten", "print the JSON Schema for editors"),
}
"""The commands, each in a file of its own name, and what they do in Finnish and English."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; the exit code is 0 clean, 1 findings, 2 could not run."""
    if arguments is None:
        # A run is short and little of what it makes is thrown away: collecting rarely saves time.
        gc.set_threshold(100_000, 50, 50)
        # No plugin is to read the models, and looking for some takes a part of every run.
        os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    given = list(sys.argv[1:] if arguments is None else arguments)
    language = language_of(given)
    _open_streams()
    options = _parser(language, given).parse_args(given)
    if options.command is None:
        _parser(language, given).print_help()
        return CANNOT_RUN
    return _run(options, language)


def run() -> NoReturn:
    """Run the program as a process of its own, which ends at once with the code of `main`."""
    code = main()
    with suppress(OSError, ValueError):
        sys.stdout.flush()
        sys.stderr.flush()
    # All is written. Taking apart what was built would take a seventh of the time of a picture.
    os._exit(code)


def _run(options: Any, language: str) -> int:
    from palveluketju.pipeline.trouble import CannotRun, reason

    try:
        command = import_module(f"palveluketju.cli.{options.command}")
        code = int(command.run(options, language))
        # Here and not at the end of the program, where a failure would be a traceback.
        sys.stdout.flush()
        return code
    except CannotRun as trouble:
        return _give_up(trouble.message.say(language), language)
    except BrokenPipeError:
        # The reader of the output went away, as `| head` does: nothing is wrong.
        _drop_output()
        return 0
    except OSError as error:
        _drop_output()
        named = f"'{error.filename}': " if error.filename else ""
        return _give_up(named + reason(error).say(language), language)
    except KeyboardInterrupt:
        return CANNOT_RUN


def _give_up(sentence: str, language: str) -> int:
    start = "error" if language == "en" else "virhe"
    sys.stderr.write(f"{start}: {sentence}\n")
    return CANNOT_RUN


def _drop_output() -> None:
    """Send what is still to be written nowhere, so that the end of the program is quiet."""
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


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


def _open_streams() -> None:
    """Finnish letters come out right even where the terminal is set to something else.

    A stream that is closed takes what is written to it nowhere.
    """
    sys.stdout = sys.stdout or _nowhere()
    sys.stderr = sys.stderr or _nowhere()
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")


def _nowhere() -> TextIO:
    return Path(os.devnull).open("w", encoding="utf-8")
