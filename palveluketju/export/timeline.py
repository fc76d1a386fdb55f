"""A timeline as SVG: a row for each limit, a bar from its first day to its last."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from xml.sax.saxutils import quoteattr

from palveluketju.almanac import KINDS, Almanac
from palveluketju.almanac.school import days
from palveluketju.export.svg_style import FONT, fill, paint, sheet
from palveluketju.export.svg_xml import element, number, plain
from palveluketju.findings import Message
from palveluketju.layout.glyphs import Face, width
from palveluketju.layout.wrap import clean, wrap
from palveluketju.model.duration import Unit
from palveluketju.timing.deadline import WAITING, Deadline, Timeline, day_in_words, shown_as

_WIDTH, _LABELS, _MARGIN, _TOP = 960.0, 300.0, 16.0, 92.0
_CHART = _WIDTH - _LABELS - 2 * _MARGIN - 110
_SIZE, _SMALL, _LINE = 12.0, 11.0, 15.0
_SHORTEST = 14
"""The chart shows at least this many days."""
_SHADED = 4.0
"""Days off are shaded where a day is at least this wide, in pixels."""
_WEEKLY = 5.0
_BARS: Mapping[str, tuple[str, str | None]] = {
    "kept": ("deep1", None),
    "broken": ("deep5", None),
    "not-shown": ("rule", "4 3"),
    WAITING: ("hand", "2 3"),
}
_SUBTITLE = Message(fi="Viimeiset päivät, kun aika alkaa ", en="Last days when the time starts on ")
_OFF = Message(
    fi="harmaa: lauantait, sunnuntait ja pyhäpäivät", en="grey: Saturdays, Sundays, holidays"
)
_CLOSED = Message(
    fi="palkki päivien alla: arkipäivä, jona koulua ei ole",
    en="bar under the dates: a working day without school",
)


@dataclass(frozen=True)
class _Chart:
    """Days along the picture: `day` pixels each, from the beginning of the first one on.

    Time starts at the end of the first day, which does not count.
    """

    first: date
    last: date

    @property
    def day(self) -> float:
        return _CHART / ((self.last - self.first).days + 1)

    def x(self, day: date) -> float:
        """Where a day ends."""
        return _MARGIN + _LABELS + ((day - self.first).days + 1) * self.day


def to_svg(line: Timeline, language: str) -> str:
    """The picture of a timeline, the same for the same timeline.

    Limits without a last day have a row with the words of the law; the bar of a limit that the
    chain does not show is dashed.
    """
    ends = [each.last for each in line.deadlines if each.last]
    last = max([line.start + timedelta(days=_SHORTEST), *ends])
    chart = _Chart(line.start, last)
    rows, bottom = _rows(line, chart, language)
    height = bottom + 2 * _LINE + _MARGIN
    title = _text(line.title, _MARGIN, 28, "bold title")
    under = _text(_SUBTITLE.say(language) + day_in_words(line.start, language), _MARGIN, 50)
    keys = [_OFF.say(language), *([_CLOSED.say(language)] if line.closed else [])]
    legend = _text(" · ".join(keys), _MARGIN, bottom + 1.5 * _LINE, "soft")
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{number(_WIDTH)}" '
        f'height="{number(height)}" viewBox="0 0 {number(_WIDTH)} {number(height)}" role="img" '
        f'font-family="{FONT}" data-picture="timeline-{plain(line.chain)}" '
        f"aria-label={quoteattr(clean(_spoken(line, language)))}>"
        + element("style", sheet(f"timeline-{plain(line.chain)}"))
        + element("rect", width=_WIDTH, height=height, **fill("paper"))
        + title
        + under
        + "".join(_days_off(chart, bottom))
        + "".join(_closed(line, chart))
        + "".join(_grid(chart, bottom))
        + rows
        + legend
        + "</svg>\n"
    )


def _spoken(line: Timeline, language: str) -> str:
    """The picture as text: each limit with its last day and its verdict."""
    said = []
    for each in line.deadlines:
        last = day_in_words(each.last, language) if each.last else each.within
        said.append(f"{each.step}: {last}, {shown_as(each.verdict).say(language)}")
    return f"{line.title}. " + "; ".join(said)


def _rows(line: Timeline, chart: _Chart, language: str) -> tuple[str, float]:
    """The rows below each other, and where the last one ends."""
    y, drawn = _TOP, ""
    for each in line.deadlines:
        text, height = _label(each, y, language)
        drawn += text + _bar(each, chart, y, language)
        y += height
        drawn += _rule(_MARGIN, y - 6, _WIDTH - _MARGIN, y - 6)
    return drawn, y


def _label(each: Deadline, y: float, language: str) -> tuple[str, float]:
    """Step, limit and verdict in words, and how high they are."""
    verdict = shown_as(each.verdict).say(language)
    head = wrap(each.step, _LABELS - 16, Face(_SIZE, _LINE, "bold"))
    named = f"{each.limit} {each.within}".strip()
    notes = wrap(f"{named} · {verdict}", _LABELS - 16, Face(_SMALL, _LINE))
    drawn = "".join(
        _text(text, _MARGIN, y + 12 + number_ * _LINE, "bold") for number_, text in enumerate(head)
    )
    drawn += "".join(
        _text(text, _MARGIN, y + 12 + (len(head) + number_) * _LINE, "small soft")
        for number_, text in enumerate(notes)
    )
    return drawn, (len(head) + len(notes)) * _LINE + 14


def _bar(each: Deadline, chart: _Chart, y: float, language: str) -> str:
    start = chart.x(chart.first)
    inside, dash = _BARS[each.verdict]
    if each.last is None:
        mark = element("circle", cx=start, cy=y + 12, r=5, **paint("paper", inside, 2, dash))
        return mark + _text(each.within, start + 12, y + 16)
    end = max(chart.x(each.last), start + 4)
    ground = None if dash else inside
    box = element(
        "rect",
        x=start,
        y=y + 5,
        width=end - start,
        height=14,
        rx=3,
        **paint(ground, inside, 2, dash),
    )
    return box + _text(day_in_words(each.last, language), end + 6, y + 16)


def _days_off(chart: _Chart, bottom: float) -> Iterator[str]:
    if chart.day < _SHADED:
        return
    working, almanac = KINDS[Unit.WORKING_DAY], Almanac()
    for day in days(chart.first, chart.last):
        if not almanac.counts(day, working):
            x = chart.x(day) - chart.day
            yield element(
                "rect",
                x=x,
                y=_TOP - 8,
                width=chart.day,
                height=bottom - _TOP,
                fill_opacity="0.25",
                **fill("rule"),
            )


def _closed(line: Timeline, chart: _Chart) -> Iterator[str]:
    """A bar over each working day without school: it may be off for school and not for others."""
    for day in line.closed if chart.day >= _SHADED else ():
        x, ink = chart.x(day) - chart.day, fill("hand")
        yield element("rect", x=x, y=_TOP - 8, width=chart.day, height=4, **ink)


def _grid(chart: _Chart, bottom: float) -> Iterator[str]:
    """A line and a date for each week, or each month where weeks are too narrow."""
    shown = [day for day in days(chart.first, chart.last) if _is_marked(day, chart)]
    free = -1.0
    for day in shown:
        x, words = chart.x(day) - chart.day, f"{day.day}.{day.month}."
        yield _rule(x, _TOP - 8, x, bottom - 8)
        if x > free:
            yield _text(words, x + 2, _TOP - 12, "small soft")
            free = x + width(words, Face(_SMALL, _LINE)) + 8


def _is_marked(day: date, chart: _Chart) -> bool:
    if day == chart.first:
        return True
    return day.weekday() == 0 if chart.day >= _WEEKLY else day.day == 1


def _rule(x1: float, y1: float, x2: float, y2: float) -> str:
    return element("line", x1=x1, y1=y1, x2=x2, y2=y2, **paint(None, "rule", 0.75))


def _text(text: str, x: float, y: float, look: str = "") -> str:
    """A line of text; `look` holds the words `bold`, `small`, `soft` and `title`."""
    sizes = {"title": 18.0, "small": _SMALL}
    size = next((sizes[word] for word in look.split() if word in sizes), _SIZE)
    return element(
        "text",
        plain(text),
        x=x,
        y=y,
        font_size=number(size),
        font_weight="700" if "bold" in look else None,
        **fill("soft" if "soft" in look else "ink"),
    )
