"""A picture inside a line of a Word file."""

from __future__ import annotations

from palveluketju.export.chain_picture import PictureSheet
from palveluketju.export.word_xml import NAMESPACES, w, xml

_EMU = 36_000
"""English metric units in a millimetre."""


def picture(number: int, relation: str, title: str, sheet: PictureSheet) -> str:
    """The picture of a sheet at its size, with what it says in words as its alternative text."""
    size = {"cx": round(sheet.width_mm * _EMU), "cy": round(sheet.height_mm * _EMU)}
    name = f"{title} {number}"
    fill = xml(
        "pic:blipFill",
        None,
        xml("a:blip", {"r:embed": relation}),
        xml("a:stretch", None, xml("a:fillRect")),
    )
    own = xml(
        "pic:nvPicPr", None, xml("pic:cNvPr", {"id": number, "name": name}), xml("pic:cNvPicPr")
    )
    place = xml("a:xfrm", None, xml("a:off", {"x": 0, "y": 0}), xml("a:ext", size))
    shape = xml("a:prstGeom", {"prst": "rect"}, xml("a:avLst"))
    drawn = xml("pic:pic", None, own, fill, xml("pic:spPr", None, place, shape))
    around = {"distT": 0, "distB": 0, "distL": 0, "distR": 0}
    inline = xml(
        "wp:inline",
        around,
        xml("wp:extent", size),
        xml("wp:docPr", {"id": number, "name": name, "descr": sheet.words}),
        xml("wp:cNvGraphicFramePr"),
        xml("a:graphic", None, xml("a:graphicData", {"uri": NAMESPACES["xmlns:pic"]}, drawn)),
    )
    return w("r", w("drawing", inline))
