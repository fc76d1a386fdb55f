"""`palveluketju law`: whose duty is what, and what of it was read from the law."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from palveluketju.cli.parser import Parser

FORMATS = ("text", "json")


def add_options(parser: Parser, *, english: bool) -> None:
    """Add the options of the command to its parser."""

    def add(*names: str, fi: str, en: str, **options: Any) -> None:
        parser.add_argument(*names, help=en if english else fi, **options)

    add(
        "paths",
        nargs="*",
        default=["."],
        metavar="PATH" if english else "POLKU",
        fi="tiedosto tai kansio; oletus on nykyinen kansio",
        en="a file or folder; default: here",
    )
    add(
        "--duties",
        action="store_true",
        fi="luettele myös kaikki tehtävät ja oikeudet",
        en="list every duty and right too",
    )
    add(
        "--format",
        choices=FORMATS,
        default="text",
        metavar="|".join(FORMATS),
        fi="tulosteen muoto",
        en="format of the output",
    )


def run(options: Any, language: str) -> int:
    """Tell what the catalogues of the paths rest on; 0 also where something was not read."""
    from palveluketju.pipeline.law import catalogues
    from palveluketju.report import law as reports

    found = catalogues([Path(path) for path in options.paths], language)
    if options.format == "json":
        sys.stdout.write(reports.to_json(found))
    else:
        sys.stdout.write(reports.to_text(found, language, duties=options.duties))
    return 0
