"""The PNG has the size asked for and shows text from the bundled font."""

import struct

from palveluketju.export.png import to_png
from palveluketju.export.svg import to_svg
from palveluketju.layout import draw
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
