"""`palveluketju timeline`: when each limit of a chain falls, and whether the chain keeps it."""

from __future__ import annotations

import sys
from typing import Any

from palveluketju.cli.parser import Parser

FORMATS = ("text", "json")


def add_options(parser: Parser, *, english: bool) -> None:
    """Add the options of the command to its parser."""

    def add(*names: str, fi: str, en: str, **options: Any) -> None:
        parser.add_argument(*names, help=en if english else fi, **options)

    add(
        "chain",
        nargs="?",
        metavar="CHAIN" if english else "KETJU",
        fi="palveluketjun tunnus, tai tiedosto jossa se on",
        en="id of the chain, or the file that holds it",
    )
    add(
        "--start",
        metavar="DATE" if english else "PÄIVÄ",
        fi="päivä, josta ajat alkavat, muodossa 2026-10-05; oletus on tänään",
        en="the day from which times run, as 2026-10-05; default: today",
    )
    add(
        "--in",
        dest="path",
        default=".",
        metavar="PATH" if english else "POLKU",
        fi="työtilan kansio; oletus on nykyinen kansio",
        en="folder of the workspace; default: the current folder",
    )
    add(
        "-o",
        "--output",
        metavar="FILE" if english else "TIEDOSTO",
        fi="piirrä aikajana tiedostoon (.svg tai .png)",
        en="draw the timeline into a file (.svg or .png)",
    )
    add(
        "--all",
        action="store_true",
        fi="laske jokaisen ketjun määräajat: montako pitää, ei pidä ja ei näy ketjusta",
        en="count the limits of every chain: how many are kept, broken and not shown",
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
    """Tell the timeline of a chain, or draw it; 1 if a limit is broken, or CannotRun.

    Also 1 where a file could not be read whole, since a limit in it may be missing.
    """
    from palveluketju.cli.day import day_of
    from palveluketju.description.timeline import timeline
    from palveluketju.pipeline import load, pictures
    from palveluketju.pipeline.outputs import warn_unread
    from palveluketju.report import timeline as reports

    if options.all:
        return _all(options, language)
    in_file = options.chain and pictures.is_file_name(options.chain)
    workspace = load(options.chain if in_file else options.path)
    view = pictures.view_of(workspace, options.chain)
    line = timeline(view, day_of(options.start), language)
    if options.output is not None:
        sys.stdout.write(f"{pictures.draw_timeline(line, options.output, language)}\n")
    elif options.format == "json":
        sys.stdout.write(reports.to_json(line))
    else:
        sys.stdout.write(reports.to_text(line, language))
    warn_unread(workspace, language)
    return int(bool(workspace.findings) or line.count("broken") > 0)


def _all(options: Any, language: str) -> int:
    """Tell how many limits each chain keeps, breaks and does not show; 1 if one is broken."""
    from palveluketju.cli.day import day_of
    from palveluketju.description.timeline import timeline
    from palveluketju.pipeline import CannotRun, load
    from palveluketju.pipeline.outputs import warn_unread
    from palveluketju.report import timeline as reports

    if options.chain or options.output is not None:
        raise CannotRun(
            "--all laskee jokaisen ketjun; jätä ketju ja -o pois",
            "--all counts every chain; leave the chain and -o out",
        )
    workspace = load(options.path)
    chains = workspace.chains.values()
    lines = [timeline(each, day_of(options.start), language) for each in chains]
    told = reports.counts_to_json if options.format == "json" else reports.counts_to_text
    sys.stdout.write(told(lines, language))
    warn_unread(workspace, language)
    return int(bool(workspace.findings) or any(line.count("broken") for line in lines))
