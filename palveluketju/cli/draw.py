"""`palveluketju draw`: the swimlane of a chain, or the overview of who hands to whom."""

from __future__ import annotations

import sys
from typing import Any

from palveluketju.cli.parser import Parser

_LEFT_OUT = {
    "fi": "huomaa: kaikkea ei voitu lukea, joten kuvasta voi puuttua osia; katso 'check'\n",
    "en": "note: not everything could be read, so parts may be missing; see 'check'\n",
}


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
        "-o",
        "--output",
        metavar="FILE" if english else "TIEDOSTO",
        fi="kuvatiedosto (.svg tai .png; yleiskuva .svg tai .dot) tai kansio",
        en="picture file (.svg or .png; the overview .svg or .dot) or a folder",
    )
    add(
        "--in",
        dest="path",
        default=".",
        metavar="PATH" if english else "POLKU",
        fi="työtilan kansio; oletus on nykyinen kansio",
        en="folder of the workspace; default: the current folder",
    )
    add("--all", action="store_true", fi="piirrä kaikki ketjut", en="draw every chain")
    add(
        "--overview",
        action="store_true",
        fi="piirrä yleiskuva: kuka siirtää asioita kenelle",
        en="draw the overview: who hands to whom",
    )


def run(options: Any, language: str) -> int:
    """Draw what was asked for and say which files were written; 0, or CannotRun."""
    from palveluketju.pipeline import CannotRun, load, pictures

    if options.chain and (options.all or options.overview):
        raise CannotRun(
            f"anna joko ketju '{options.chain}' tai --all tai --overview, ei useampaa",
            f"give either the chain '{options.chain}' or --all or --overview, not several",
        )
    in_file = options.chain and pictures.is_file_name(options.chain)
    workspace = load(options.chain if in_file else options.path)
    if options.overview:
        written = pictures.draw_overview(workspace, options.output, language)
    elif options.all:
        written = pictures.draw_all(workspace, options.output)
    else:
        written = pictures.draw_one(workspace, options.chain, options.output)
    for path in written:
        sys.stdout.write(f"{path}\n")
    if workspace.findings:
        sys.stderr.write(_LEFT_OUT["en" if language == "en" else "fi"])
    return 0
