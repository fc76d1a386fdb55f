"""`palveluketju check`: read, check and tell what is wrong."""

from __future__ import annotations

import os
import sys
from datetime import date
from pathlib import Path
from typing import Any

from palveluketju import __version__
from palveluketju.cli.parser import Parser
from palveluketju.findings import Located, Severity

FORMATS = ("text", "concise", "json", "github", "sarif")
LEVELS = tuple(severity.value for severity in Severity)


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
        "--format",
        choices=FORMATS,
        default="text",
        metavar="|".join(FORMATS),
        fi="tulosteen muoto",
        en="format of the output",
    )
    add(
        "--fail-level",
        choices=LEVELS,
        default="error",
        metavar="|".join(LEVELS),
        fi="lievin huomautus, josta paluukoodi on 1",
        en="mildest severity that gives exit code 1",
    )
    add(
        "--select",
        action="append",
        default=[],
        metavar="RULE" if english else "SÄÄNTÖ",
        fi="aja vain tämä sääntö (voi toistaa)",
        en="run only this rule (may be repeated)",
    )
    add(
        "--ignore",
        action="append",
        default=[],
        metavar="RULE" if english else "SÄÄNTÖ",
        fi="jätä tämä sääntö pois (voi toistaa)",
        en="leave this rule out (may be repeated)",
    )
    add(
        "--date",
        default="",
        metavar="2026-08-01",
        fi="päivä, jonka mukaan tarkistetaan; oletus on tänään",
        en="the day to check for; default: today",
    )


def run(options: Any, language: str) -> int:
    """Check the paths and print the findings; 1 if some reach the fail level, else 0."""
    from palveluketju.pipeline.run import check_paths

    today = _date(options.date)
    paths = [Path(path) for path in options.paths]
    checked = check_paths(paths, tuple(options.select), tuple(options.ignore), today)
    from palveluketju.pipeline.report import report_of

    report = report_of(checked, language=language, date=today.isoformat(), version=__version__)
    sys.stdout.write(_printed(report, options.format))
    return int(_fails(checked.items, Severity(options.fail_level)))


def _printed(report: Any, form: str) -> str:
    from palveluketju import report as reports

    if form == "text":
        colour = reports.wants_colour(os.environ, terminal=sys.stdout.isatty())
        return str(reports.to_text(report, colour=colour))
    writers = {
        "concise": reports.to_concise,
        "json": reports.to_json,
        "github": reports.to_github,
        "sarif": reports.to_sarif,
    }
    return str(writers[form](report))


def _fails(items: tuple[Located, ...], level: Severity) -> bool:
    return any(item.severity.rank <= level.rank for item in items)


def _date(text: str) -> date:
    from palveluketju.pipeline.trouble import CannotRun

    if not text:
        return date.today()
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise CannotRun(
            f"'{text}' ei ole päivä; kirjoita esim. --date 2026-08-01",
            f"'{text}' is not a date; write for instance --date 2026-08-01",
        ) from None
