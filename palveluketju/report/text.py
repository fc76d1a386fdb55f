"""The findings for a person at a terminal, each with its source lines and its advice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from textwrap import wrap

from palveluketju.findings import Located
from palveluketju.report.behind import law_parts
from palveluketju.report.colour import FRAME, STRONG, Paint
from palveluketju.report.path import path_parts
from palveluketju.report.picture import Kind, Picture, Row, pictures
from palveluketju.report.printable import one_line, spot
from palveluketju.report.summary import Report
from palveluketju.report.words import HELP, LAW, MORE, PATH, named

_NARROWEST = 50
_FRAME_WIDTH = 8


def to_text(report: Report, *, colour: bool = False, width: int = 100) -> str:
    """The findings with pictures of their places, then the summary line.

    `colour` adds ANSI codes; `width` is the number of columns that notes wrap to, at least 50
    (source lines and messages stay whole). The shape follows the compiler of Rust.
    """
    paint = Paint(on=colour)
    found = (
        "\n".join(_finding(item, report, paint, max(width, _NARROWEST))) for item in report.items
    )
    return "\n\n".join([*found, paint(report.summary, STRONG)]) + "\n"


def _finding(item: Located, report: Report, paint: Paint, width: int) -> Iterator[str]:
    language, rule = report.language, one_line(item.rule)
    yield (
        paint(f"{named(item.severity, language)}[{rule}]", item.severity)
        + paint(f": {one_line(item.finding.message.say(language))}", STRONG)
    )
    shown = pictures(item, report.sources, language, width - _FRAME_WIDTH)
    numbers = [row.number for picture in shown for row in picture.rows if row.number is not None]
    gutter = " " * len(str(max(numbers, default=1)))
    for picture in shown:
        yield from _picture(picture, item, paint, gutter)
    for title, parts in _notes(item, report):
        yield from _note(title, parts, paint, gutter, width)


def _notes(item: Located, report: Report) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The title of each note below the pictures and the parts of its text, in order."""
    language = report.language
    if item.trace:
        yield PATH.say(language), path_parts(item, language)
    if item.law:
        yield LAW.say(language), law_parts(item, language)
    advice = one_line(item.finding.help.say(language))
    if advice:
        yield HELP.say(language), (advice,)
    if item.rule in report.rules:
        yield MORE.say(language), (f"palveluketju explain {one_line(item.rule)}",)


def _picture(picture: Picture, item: Located, paint: Paint, gutter: str) -> Iterator[str]:
    arrow = f"{gutter}{paint('-->', FRAME)} {spot(picture.place)}"
    yield f"{arrow}: {picture.note}" if picture.note else arrow
    if not picture.rows:
        return
    bar = paint(f"{gutter} |", FRAME)
    yield bar
    for row in picture.rows:
        yield _row(row, item, paint, gutter)
    yield bar


def _row(row: Row, item: Located, paint: Paint, gutter: str) -> str:
    if row.kind is Kind.GAP:
        return paint("...", FRAME)
    if row.kind is Kind.SOURCE:
        number = str(row.number).rjust(len(gutter))
        return f"{paint(f'{number} |', FRAME)} {row.text}".rstrip()
    style = item.severity if row.kind is Kind.FAULT else FRAME
    return f"{paint(f'{gutter} |', FRAME)} {paint(row.text, style)}"


def _note(title: str, parts: Sequence[str], paint: Paint, gutter: str, width: int) -> Iterator[str]:
    head = f"{gutter} = {title}: "
    first, *rest = _packed(parts, width - len(head))
    yield f"{gutter} {paint('=', FRAME)} {paint(title, STRONG)}: {first}"
    for line in rest:
        yield " " * len(head) + line


def _packed(parts: Sequence[str], room: int) -> Iterator[str]:
    """The parts in lines: one that does not fit begins a line and is broken if it must."""
    line = ""
    for part in parts:
        together = f"{line} {part}" if line else part
        if len(together) <= room:
            line = together
            continue
        if line:
            yield line
        *full, line = wrap(part, room, break_long_words=False, break_on_hyphens=False)
        yield from full
    yield line
