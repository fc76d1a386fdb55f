"""`palveluketju draw`: the swimlane of a chain, or the overview of who hands to whom."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from palveluketju.cli.parser import Parser

if TYPE_CHECKING:
    from collections.abc import Callable

    from palveluketju.graph.workspace import Workspace
    from palveluketju.pipeline.draw import Form
    from palveluketju.pipeline.pictures import Drawn
    from palveluketju.pipeline.trace import Traced

DOTS = (36, 600)
"""The least and the greatest number of dots to an inch."""
_LEFT_OUT = {
    "fi": "huomaa: kaikkea ei voitu lukea, joten kuvasta voi puuttua osia; katso 'check'\n",
    "en": "note: not everything could be read, so parts may be missing; see 'check'\n",
}
_CRAMPED = {
    "fi": "huomaa: ketjun '{chain}' sivulla on niin paljon, ettei teksti ole tarpeeksi suurta; "
    "valitse --page a3 tai jaa ketju osiin\n",
    "en": "note: a page of chain '{chain}' is so full that its text is too small; choose --page a3 "
    "or cut the chain into parts\n",
}
_SEVERAL = {
    "fi": "huomaa: säännöllä '{rule}' on ketjussa {count} polkua, kuvassa on {number}.; "
    "toisen piirtää --trace {rule}:{other}\n",
    "en": "note: rule '{rule}' has {count} paths in the chain, this is number {number}; "
    "--trace {rule}:{other} draws another\n",
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
        fi="kuvatiedosto (.svg, .png tai .pdf; yleiskuva .svg tai .dot) tai kansio",
        en="picture file (.svg, .png or .pdf; the overview .svg or .dot) or a folder",
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
        "--format",
        choices=("svg", "png", "pdf"),
        metavar="svg|png|pdf",
        fi="missä muodossa --all piirtää; oletus on svg ja png",
        en="the form in which --all draws; default: svg and png",
    )
    add(
        "--overview",
        action="store_true",
        fi="piirrä yleiskuva: kuka siirtää asioita kenelle",
        en="draw the overview: who hands to whom",
    )
    add(
        "--trace",
        metavar="RULE" if english else "SÄÄNTÖ",
        fi="korosta ja numeroi polku vikaan, jonka tämä sääntö löysi; SÄÄNTÖ:2 on sen toinen polku",
        en="mark and number the path to what this rule found; RULE:2 is its second path",
    )
    add(
        "--role",
        metavar="ROLE" if english else "ROOLI",
        fi="korosta, mitä tämä rooli tekee; muu jää taustalle",
        en="show what this role does; the rest recedes",
    )
    _add_form(add)
    _add_finish(add)


def _add_form(add: Callable[..., None]) -> None:
    """Add the options of paper and direction."""
    add(
        "--page",
        choices=("a4", "a3", "screen", "none"),
        default="none",
        metavar="a4|a3|screen|none",
        fi="paperi vaakasuunnassa, tai leveä näyttö (16:9): kaavio jaetaan niin monelle sivulle, "
        "että teksti on luettavaa, ja joka sivulle tulee oma tiedosto, PDF:ssä kaikki yhteen; "
        "oletus none on yksi kuva ilman paperia",
        en="paper, landscape, or a wide screen (16:9): the drawing is folded into as many pages as "
        "readable text needs, each in a file of its own, in PDF all in one; default none is one "
        "picture without paper",
    )
    add(
        "--direction",
        choices=("right", "down"),
        default="right",
        metavar="right|down",
        fi="mihin suuntaan asia etenee: right (oletus) oikealle, kaistat vaakasuorassa; down "
        "alaspäin, kaistat vierekkäin",
        en="which way the matter goes on: right (default), lanes across the page; down, lanes side "
        "by side",
    )


def _add_finish(add: Callable[..., None]) -> None:
    """Add the options of what a file of a picture holds."""
    add(
        "--dpi",
        metavar=f"{DOTS[0]}–{DOTS[1]}",
        fi="PNG-kuvan tarkkuus, pistettä tuumalla; tulostettuna kuva on aina samankokoinen; oletus "
        "on 192, painotyöhön sopii 300",
        en="dots to an inch of a PNG; printed, the picture always has the same size; default 192, "
        "300 suits a printing house",
    )
    add(
        "--embed-font",
        action="store_true",
        fi="SVG-kuvaan sen omat kirjaimet, jotta se näyttää samalta koneella, jolla fonttia ei "
        "ole; vaatii lisäosan: pip install 'palveluketju[font]'",
        en="put the letters of an SVG into it, so that it looks the same where there is no such "
        "font; needs the extra: pip install 'palveluketju[font]'",
    )
    add(
        "--law-links",
        action="store_true",
        fi="SVG-kuvassa lainkohta on linkki säädökseen Finlexissä",
        en="in an SVG, a section of law is a link to its act in Finlex",
    )


def _dots(options: Any) -> float:
    """The number of dots to an inch; CannotRun outside what can be drawn."""
    from palveluketju.pipeline import CannotRun
    from palveluketju.pipeline.draw import PLAIN

    if options.dpi is None:
        return PLAIN.dpi
    least, most = DOTS
    if not options.dpi.isdecimal() or not least <= int(options.dpi) <= most:
        raise CannotRun(
            f"--dpi on kokonaisluku {least}–{most}, ei '{options.dpi}'",
            f"--dpi is a whole number from {least} to {most}, not '{options.dpi}'",
        )
    return int(options.dpi)


def run(options: Any, language: str) -> int:
    """Draw what was asked for and say which files were written; 0, or CannotRun."""
    from palveluketju.pipeline import load, pictures
    from palveluketju.pipeline.draw import Form
    from palveluketju.pipeline.outputs import warn_lacking

    _refuse(options)
    form = Form(
        options.page,
        options.direction,
        options.role,
        law_links=options.law_links,
        dpi=_dots(options),
        own_font=options.embed_font,
    )
    in_file = options.chain and pictures.is_file_name(options.chain)
    workspace = load(options.chain if in_file else options.path)
    if options.overview:
        drawn: Drawn | Traced = pictures.draw_overview(workspace, options.output, language)
    elif options.all:
        drawn = pictures.draw_all(workspace, options.output, form, _suffixes(options))
    elif options.trace is not None:
        drawn = _traced(workspace, options, language, form)
    else:
        drawn = pictures.draw_one(workspace, options.chain, options.output, form)
    for path in drawn.paths:
        sys.stdout.write(f"{path}\n")
    for chain in drawn.cramped:
        sys.stderr.write(_CRAMPED["en" if language == "en" else "fi"].format(chain=chain))
    warn_lacking(drawn.lacking, language)
    if workspace.findings:
        sys.stderr.write(_LEFT_OUT["en" if language == "en" else "fi"])
    return 0


def _suffixes(options: Any) -> tuple[str, ...]:
    """The forms in which every chain is drawn."""
    from palveluketju.pipeline.pictures import SCREEN

    return (f".{options.format}",) if options.format else SCREEN


def _refuse(options: Any) -> None:
    """Raise CannotRun where more is asked for than one picture can be."""
    from palveluketju.pipeline import CannotRun

    if options.format and not options.all:
        raise CannotRun(
            "--format kuuluu valitsimeen --all; muuten muodon sanoo tiedoston pääte: -o kuva.pdf",
            "--format goes with --all; else the suffix of the file says the form: -o picture.pdf",
        )
    for name, usual in (("page", "none"), ("direction", "right")):
        if options.overview and getattr(options, name) != usual:
            raise CannotRun(
                f"--{name} koskee palveluketjun kuvaa; jätä --overview pois",
                f"--{name} is for the picture of a chain; leave --overview out",
            )
    _refuse_finish(options)
    if not (options.all or options.overview):
        return
    if options.chain:
        raise CannotRun(
            f"anna joko ketju '{options.chain}' tai --all tai --overview, ei useampaa",
            f"give either the chain '{options.chain}' or --all or --overview, not several",
        )
    if options.role is not None:
        raise CannotRun(
            "--role korostaa roolin työn yhdessä ketjussa; jätä --all ja --overview pois",
            "--role shows the work of a role in one chain; leave --all and --overview out",
        )
    if options.trace is not None:
        raise CannotRun(
            "--trace piirtää polun yhteen ketjuun; jätä --all ja --overview pois",
            "--trace draws a path in one chain; leave --all and --overview out",
        )


def _refuse_finish(options: Any) -> None:
    """Raise CannotRun where the form of the file cannot have what is asked for."""
    from palveluketju.pipeline import CannotRun

    forms = _suffixes(options) if options.all else (_suffix(options.output),)
    asked = {
        "--dpi": (".png", options.dpi is not None),
        "--embed-font": (".svg", options.embed_font),
        "--law-links": (".svg", options.law_links),
    }
    for name, (suffix, given) in asked.items():
        if given and options.overview:
            raise CannotRun(
                f"{name} koskee palveluketjun kuvaa; jätä --overview pois",
                f"{name} is for the picture of a chain; leave --overview out",
            )
        if given and suffix not in forms:
            raise CannotRun(
                f"{name} koskee {suffix}-kuvaa; anna tiedostolle pääte {suffix}: -o kuva{suffix}",
                f"{name} is for a picture of {suffix}; end the file name so: -o picture{suffix}",
            )


def _suffix(output: str | None) -> str:
    """The form of the file, which is SVG where only a folder or nothing is named."""
    return Path(output or "").suffix.lower() or ".svg"


def _traced(workspace: Workspace, options: Any, language: str, form: Form) -> Traced:
    """Draw the path that was asked for; where there are others, say so."""
    from palveluketju.pipeline.trace import draw_trace

    traced = draw_trace(workspace, options.chain, options.output, options.trace, form)
    if traced.count > 1:
        note = _SEVERAL["en" if language == "en" else "fi"]
        other = traced.number % traced.count + 1
        sys.stderr.write(
            note.format(rule=traced.rule, count=traced.count, number=traced.number, other=other)
        )
    return traced
