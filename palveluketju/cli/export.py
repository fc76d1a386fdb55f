"""`palveluketju export`: a chain as a file for reading, mailing or comments."""

from __future__ import annotations

import sys
from typing import Any

from palveluketju.cli.parser import Parser


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
        fi="tiedosto tai kansio; muoto päätteestä (.pdf .docx .xlsx .md .html); oletus on "
        "ketjun tunnus ja .pdf",
        en="a file or a folder; form by the ending (.pdf .docx .xlsx .md .html); default: the id "
        "of the chain and .pdf",
    )
    add(
        "--in",
        dest="path",
        default=".",
        metavar="PATH" if english else "POLKU",
        fi="työtilan kansio; oletus on nykyinen kansio",
        en="folder of the workspace; default: the current folder",
    )


def run(options: Any, language: str) -> int:
    """Write the file and say its name; 0, or CannotRun."""
    from palveluketju.pipeline import load
    from palveluketju.pipeline.export import export
    from palveluketju.pipeline.outputs import warn_lacking, warn_unread
    from palveluketju.pipeline.pictures import is_file_name

    in_file = options.chain and is_file_name(options.chain)
    workspace = load(options.chain if in_file else options.path)
    path, lacking = export(workspace, options.chain, options.output, language)
    sys.stdout.write(f"{path}\n")
    warn_lacking(lacking, language)
    warn_unread(workspace, language)
    return 0
