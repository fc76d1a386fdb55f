"""`palveluketju matrix`: who has which part in every duty and step."""

from __future__ import annotations

from typing import Any

from palveluketju.cli.parser import Parser

FORMATS = ("text", "csv", "json", "html", "xlsx")


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
        "--chain",
        action="append",
        default=[],
        metavar="CHAIN" if english else "KETJU",
        fi="vain tämä ketju; voi antaa monta kertaa",
        en="this chain only; may be given many times",
    )
    add(
        "--party",
        metavar="ACTOR" if english else "TOIMIJA",
        fi="vain rivit, joilla tällä toimijalla tai sen rooleilla on osa",
        en="only rows in which this actor or its roles have a part",
    )
    add(
        "--municipality",
        metavar="ACTOR" if english else "TOIMIJA",
        fi="tämän kunnan tai muun koulutuksen järjestäjän alue",
        en="the area of this municipality or other provider of education",
    )
    add(
        "--date",
        metavar="DATE" if english else "PÄIVÄ",
        fi="päivä, jona voimassa olevat ilmoitukset lasketaan, muodossa 2026-10-05; oletus on "
        "tänään",
        en="the day on which declarations must be in force to count, as 2026-10-05; default: today",
    )
    add(
        "-o",
        "--output",
        metavar="FILE" if english else "TIEDOSTO",
        fi="kirjoita tiedostoon; muoto päätteestä (.txt .csv .json .html .xlsx)",
        en="write to a file; form by its suffix (.txt .csv .json .html .xlsx)",
    )
    add(
        "--format",
        choices=FORMATS,
        metavar="|".join(FORMATS),
        fi="tulosteen muoto; oletus on text",
        en="format of the output; default: text",
    )


def run(options: Any, language: str) -> int:
    """Write the matrix; 0, also where it shows holes: those are told by `check`."""
    from palveluketju.cli.day import day_of
    from palveluketju.pipeline import load
    from palveluketju.pipeline.matrix import WRITERS, Asked, matrix_table
    from palveluketju.pipeline.outputs import form_of, warn_unread, write

    form = form_of(options.format, options.output, FORMATS, "text")
    workspace = load(options.path)
    day = day_of(options.date)
    asked = Asked(tuple(options.chain), options.party, options.municipality, day)
    found = matrix_table(workspace, language, asked)
    write(WRITERS[form](found), options.output, is_text=form != "xlsx")
    warn_unread(workspace, language)
    return 0
