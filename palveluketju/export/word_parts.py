"""The parts of a Word file that do not depend on what is told: styles, settings, a list.

The order of elements is that of the schema (ECMA-376, Part 1), which Word insists on.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from palveluketju.export.word_xml import root, w

INK, SOFT, LINK, RULE, HEAD = "1A1A1A", "4A4A4A", "0B4A8F", "808080", "EEF3F8"
_LOCALES: Mapping[str, str] = {"fi": "fi-FI", "en": "en-GB", "sv": "sv-FI"}


def locale(language: str) -> str:
    """A language as Word names it."""
    return _LOCALES.get(language, language)


@dataclass(frozen=True, slots=True)
class _Style:
    """A style of paragraphs: sizes in half points, room above and below in twentieths of one.

    A `level` makes it a heading; with an `indent` all lines but the first begin further in.
    """

    key: str
    name: str
    size: int = 20
    bold: bool = False
    colour: str = INK
    above: int = 0
    below: int = 120
    indent: int = 0
    level: int | None = None
    numbered: bool = False


_STYLES = (
    _Style("Normal", "Normal"),
    _Style("Heading1", "heading 1", size=40, bold=True, level=0),
    _Style("Heading2", "heading 2", size=28, bold=True, above=360, level=1),
    _Style("Heading3", "heading 3", size=21, bold=True, above=240, level=2),
    _Style("Particular", "Particular", below=50, indent=340),
    _Style("Note", "Note", colour=SOFT),
    _Style("Picture", "Picture", below=0),
    _Style("End", "End of pages", size=2, below=0),
    _Style("Remark", "Remark", bold=True),
    _Style("TableText", "Table Text", size=17, below=0),
    _Style("Header", "header", size=16, colour=SOFT, below=0),
    _Style("ListBullet", "List Bullet", below=50, numbered=True),
)


def styles(language: str) -> str:
    """The styles that the text uses; the headings are those that Word knows."""
    named = map(_style, _STYLES)
    return root("styles", _defaults(language), *named, _LINK_STYLE, _TABLE_NORMAL, _TABLE_GRID)


def _defaults(language: str) -> str:
    fonts = w("rFonts", ascii="Arial", hAnsi="Arial", eastAsia="Arial", cs="Arial")
    said = w("lang", val=locale(language), eastAsia=locale(language), bidi="ar-SA")
    text = w("rPr", fonts, w("color", val=INK), w("sz", val=20), w("szCs", val=20), said)
    return w("docDefaults", w("rPrDefault", text), w("pPrDefault"))


def _line(style: _Style) -> int:
    return 240 if style.key == "Picture" else 264


def _style(style: _Style) -> str:
    is_heading, is_usual = style.level is not None, style.key == "Normal"
    paragraph = w(
        "pPr",
        w("keepNext") + w("keepLines") if is_heading else "",
        w("numPr", w("numId", val=1)) if style.numbered else "",
        # A line that is higher than its text would make a picture's own line higher than itself.
        w("spacing", before=style.above, after=style.below, line=_line(style), lineRule="auto"),
        w("ind", left=style.indent, hanging=style.indent) if style.indent else "",
        w("outlineLvl", val=style.level) if is_heading else "",
    )
    text = w(
        "rPr",
        w("b") + w("bCs") if style.bold else "",
        w("color", val=style.colour),
        w("sz", val=style.size) + w("szCs", val=style.size),
    )
    return w(
        "style",
        w("name", val=style.name),
        "" if is_usual else w("basedOn", val="Normal"),
        w("next", val="Normal") if is_heading else "",
        w("qFormat"),
        paragraph,
        text,
        type="paragraph",
        styleId=style.key,
        **({"default": 1} if is_usual else {}),
    )


_LINK_STYLE = w(
    "style",
    w("name", val="Hyperlink"),
    w("rPr", w("color", val=LINK), w("u", val="single")),
    type="character",
    styleId="Hyperlink",
)
_MARGINS = w(
    "tblCellMar", *(w(side, w=80, type="dxa") for side in ("top", "left", "bottom", "right"))
)
_TABLE_NORMAL = w(
    "style",
    w("name", val="Normal Table"),
    w("tblPr", w("tblInd", w=0, type="dxa"), _MARGINS),
    type="table",
    default=1,
    styleId="TableNormal",
)
_SIDES = ("top", "left", "bottom", "right", "insideH", "insideV")
_TABLE_GRID = w(
    "style",
    w("name", val="Table Grid"),
    w("basedOn", val="TableNormal"),
    w(
        "tblPr",
        w("tblBorders", *(w(side, val="single", sz=4, space=0, color=RULE) for side in _SIDES)),
    ),
    type="table",
    styleId="TableGrid",
)


def numbering() -> str:
    """The list with a dot before every item."""
    level = w(
        "lvl",
        w("start", val=1),
        w("numFmt", val="bullet"),
        w("lvlText", val="•"),
        w("lvlJc", val="left"),
        w("pPr", w("ind", left=340, hanging=340)),
        ilvl=0,
    )
    kind = w("multiLevelType", val="hybridMultilevel")
    return root(
        "numbering",
        w("abstractNum", kind, level, abstractNumId=0),
        w("num", w("abstractNumId", val=0), numId=1),
    )


def settings(language: str) -> str:
    """As Word of today works (mode 15), with words broken by the rules of the language."""
    address = "http://schemas.microsoft.com/office/word"
    mode = w("compatSetting", name="compatibilityMode", uri=address, val=15)
    return root(
        "settings",
        w("autoHyphenation", val="true"),
        w("compat", mode),
        w("themeFontLang", val=locale(language)),
    )
