"""`palveluketju prove`: which chains are proven, and what of it rests on proposals alone."""

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
        "--proposals",
        action="store_true",
        fi="luettele ehdotukset, joihin todistus nojaa, ja aukot, jotka ilman niitä jäävät",
        en="list the proposals that a proof rests on and the gaps that are left without them",
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
    """Prove the chains of the paths and say of each what was shown; 1 if one is not proven."""
    from palveluketju.pipeline.prove import prove_paths
    from palveluketju.report import proofs as reports

    proofs = prove_paths([Path(path) for path in options.paths])
    if options.format == "json":
        sys.stdout.write(reports.to_json(proofs, language))
    else:
        sys.stdout.write(reports.to_text(proofs, language, proposals=options.proposals))
    return int(not all(proven.is_proven for proven in proofs))
