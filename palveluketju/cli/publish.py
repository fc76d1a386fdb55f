"""`palveluketju publish`: the procedure library as a site of pages."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from palveluketju.cli.parser import Parser


def add_options(parser: Parser, *, english: bool) -> None:
    """Add the options of the command to its parser."""

    def add(*names: str, fi: str, en: str, **options: Any) -> None:
        parser.add_argument(*names, help=en if english else fi, **options)

    add(
        "path",
        nargs="?",
        default=".",
        metavar="PATH" if english else "POLKU",
        fi="työtilan kansio; oletus on nykyinen kansio",
        en="folder of the workspace; default: the current folder",
    )
    add(
        "-o",
        "--output",
        default="build/ohjekirjasto",
        metavar="FOLDER" if english else "KANSIO",
        fi="kansio, johon sivusto kirjoitetaan; oletus on build/ohjekirjasto",
        en="folder to write the site into; default: build/ohjekirjasto",
    )
    add(
        "--files",
        action="store_true",
        fi="tee jokaisesta ketjusta myös PDF-, Word-, Excel- ja Markdown-tiedosto; vie noin kaksi "
        "sekuntia ketjua kohden",
        en="make also a PDF, a Word, an Excel and a Markdown file of every chain; takes about two "
        "seconds a chain",
    )


def run(options: Any, language: str) -> int:
    """Write the site and say where it begins; 0, or CannotRun."""
    from palveluketju.pipeline.publish import publish

    count, written = publish(
        Path(options.path), Path(options.output), language, files=options.files
    )
    start = Path(options.output) / "index.html"
    told = (
        f"{count} files, {written} written"
        if language == "en"
        else (f"{count} tiedostoa, {written} kirjoitettu")
    )
    sys.stdout.write(f"{start}\n{told}\n")
    return 0
