"""The PNG has the size asked for and shows text from the bundled font."""

import struct
import zlib

import pytest

from palveluketju.export.png import to_png
from palveluketju.export.svg import to_svg
from palveluketju.layout import draw
from palveluketju.layout.pages import draw_pages
from palveluketju.layout.paper import Page
from tests.support.scenes import pupil_welfare


def test_size_follows_the_scale() -> None:
    drawing = draw(pupil_welfare())
    png = to_png(to_svg(drawing), 0.5)
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    wide, high = struct.unpack(">II", png[16:24])
    assert abs(wide - drawing.width / 2) <= 1
    assert abs(high - drawing.height / 2) <= 1


def test_text_is_drawn_without_system_fonts() -> None:
    frame = '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30">{}</svg>'
    text = '<text x="5" y="20" font-family="Arial, sans-serif">Ääkköset</text>'
    assert to_png(frame.format(text)) != to_png(frame.format(""))


@pytest.mark.parametrize(("scale", "dpi"), [(1.0, 96), (2.0, 192), (300 / 96, 300)])
def test_it_says_its_dots_to_an_inch_so_that_it_prints_in_its_size(scale: float, dpi: int) -> None:
    drawing = draw_pages(pupil_welfare(), Page.A4)[0]
    png = to_png(to_svg(drawing), scale)
    at = png.index(b"pHYs")
    across, down, unit = struct.unpack(">IIB", png[at + 4 : at + 13])
    assert (across, down, unit) == (round(dpi / 0.0254),) * 2 + (1,)
    (check,) = struct.unpack(">I", png[at + 13 : at + 17])
    assert check == zlib.crc32(png[at : at + 13])
    assert at < png.index(b"IDAT")
    wide, high = struct.unpack(">II", png[16:24])
    assert wide / across * 1000 == pytest.approx(297, abs=0.3)
    assert high / down * 1000 == pytest.approx(210, abs=0.3)
