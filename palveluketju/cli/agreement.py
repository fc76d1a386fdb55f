"""`palveluketju agreement`: what two parties promise each other over all chains."""

from __future__ import annotations

from typing import Any

from palveluketju.cli.parser import Parser

FORMATS = ("markdown", "html")


def add_options(parser: Parser, *, english: bool) -> None:
    """Add the options of the command to its parser."""

    def add(*names: str, fi: str, en: str, **options: Any) -> None:
        parser.add_argument(*names, help=en if english else fi, **options)

    for name in ("first", "second"):
        add(
            name,
            metavar="ACTOR" if english else "TOIMIJA",
            fi="osapuolen tunnus, esimerkiksi kunta tai pohde",
            en="id of a party, for instance kunta or pohde",
        )
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
        metavar="FILE" if english else "TIEDOSTO",
        fi="kirjoita tiedostoon; muoto päätteestä (.md .html)",
        en="write to a file; form by its suffix (.md .html)",
    )
    add(
        "--format",
        choices=FORMATS,
        metavar="|".join(FORMATS),
        fi="tulosteen muoto; oletus on markdown",
        en="format of the output; default: markdown",
    )


def run(options: Any, language: str) -> int:
    """Write the annex; 0, also where something is open: that is told by `check`."""
    from palveluketju.export.agreement_html import agreement_to_html
    from palveluketju.export.agreement_markdown import agreement_to_markdown
    from palveluketju.pipeline import load
    from palveluketju.pipeline.agreement import agreed
    from palveluketju.pipeline.outputs import form_of, refuse_unread, write

    form = form_of(options.format, options.output, FORMATS, "markdown")
    workspace = load(options.path)
    refuse_unread(workspace)
    found = agreed(workspace, options.first, options.second, language)
    text = agreement_to_html(found) if form == "html" else agreement_to_markdown(found)
    write(text.encode("utf-8"), options.output)
    return 0
