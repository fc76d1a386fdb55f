"""`palveluketju new`: a starter workspace that already checks and draws."""

from __future__ import annotations

import sys
from pathlib import Path
from shlex import quote
from typing import Any

from palveluketju.cli.parser import Parser


def add_options(parser: Parser, *, english: bool) -> None:
    """Add the options of the command to its parser."""
    parser.add_argument(
        "name",
        metavar="NAME" if english else "NIMI",
        help="folder to make" if english else "kansio, joka tehdään",
    )


def run(options: Any, language: str) -> int:
    """Write the starter workspace and say what to do next; 0, or CannotRun."""
    from palveluketju.pipeline.new import new

    folder = Path(options.name)
    for path in new(folder):
        sys.stdout.write(f"{path}\n")
    steps = "next" if language == "en" else "seuraavaksi"
    sys.stdout.write(
        f"\n{steps}:\n"
        f"  palveluketju check {quote(str(folder))}\n"
        f"  palveluketju draw huolesta-tukeen --in {quote(str(folder))} -o huolesta-tukeen.svg\n"
    )
    return 0
