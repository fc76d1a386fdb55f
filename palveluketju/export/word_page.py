"""Pages of a Word file: upright and lying A4, each with its header."""

from __future__ import annotations

from dataclasses import dataclass

from palveluketju.export.word_file import part_id
from palveluketju.export.word_xml import root, run, w, xml

_TWIPS = 1440 / 25.4
"""Twentieths of a point in a millimetre."""


@dataclass(frozen=True, slots=True)
class Layout:
    """A sheet in millimetres, its edges, and the name of its header."""

    header: str
    wide: int
    high: int
    side: int
    top: int
    bottom: int
    head: int
    """From the upper edge of the paper to the header."""

    @property
    def width(self) -> int:
        """The room between the edges, in twentieths of a point."""
        return round((self.wide - 2 * self.side) * _TWIPS)


UPRIGHT = Layout("header1.xml", 210, 297, 20, 24, 18, 6)
LYING = Layout("header2.xml", 297, 210, 7, 9, 4, 5)
"""Twelve millimetres higher inside than a sheet of the picture: its heading and a line over it."""


def close(line: float) -> str:
    """What makes a paragraph one line of so many points, with nothing above and below."""
    return w("spacing", before=0, after=0, line=round(20 * line), lineRule="exact")


def section_end(layout: Layout) -> str:
    """What says how the pages up to here are laid."""
    wide, high, side, top, bottom, head = (
        round(each * _TWIPS)
        for each in (
            layout.wide,
            layout.high,
            layout.side,
            layout.top,
            layout.bottom,
            layout.head,
        )
    )
    turned = {"orient": "landscape"} if layout is LYING else {}
    edges = {"top": top, "right": side, "bottom": bottom, "left": side}
    return w(
        "sectPr",
        xml("w:headerReference", {"w:type": "default", "r:id": part_id(layout.header)}),
        w("type", val="nextPage"),
        w("pgSz", w=wide, h=high, **turned),
        w("pgMar", **edges, header=head, footer=head, gutter=0),
    )


def header(layout: Layout, title: str, mark: str) -> str:
    """The title, the state, and which page of how many."""
    tab = w("r", w("tab"))
    stop = w("tabs", w("tab", val="right", pos=layout.width))
    number = (_field("PAGE"), run(" ("), _field("NUMPAGES"), run(")"))
    line = (run(title), tab, run(f"{mark}    "), *number)
    return root("hdr", w("p", w("pPr", w("pStyle", val="Header"), stop), *line))


def _field(name: str) -> str:
    """What Word counts itself."""
    return w("fldSimple", run("1"), instr=name)
