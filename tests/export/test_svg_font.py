"""An SVG with its own font holds the letters that it shows, and no others."""

import base64
import io
import re
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from palveluketju.export.svg import to_svg
from palveluketju.layout import draw
from palveluketju.layout.drawing import Drawing
from palveluketju.layout.glyphs import Face, width
from tests.support.browser import CHROMIUM, browser
from tests.support.scenes import pupil_welfare

FACE = re.compile(
    r"@font-face\{font-family:'([^']+)';font-weight:(\d+);"
    r'src:url\("data:font/ttf;base64,([^"]+)"\) format\("truetype"\)\}'
)


def drawing() -> Drawing:
    return draw(pupil_welfare())


def faces(svg: str) -> dict[str, TTFont]:
    found = FACE.findall(svg)
    return {weight: TTFont(io.BytesIO(base64.b64decode(data))) for _, weight, data in found}


def shown(svg: str, *, bold: bool) -> set[str]:
    runs = re.findall(r"<text([^>]*)>(.*?)</text>", svg)
    texts = [re.sub("<[^>]*>", "", text) for look, text in runs if ("700" in look) == bold]
    return set("".join(texts))


@pytest.mark.parametrize(("weight", "bold"), [("400", False), ("700", True)])
def test_each_weight_has_exactly_the_letters_shown_in_it(weight: str, *, bold: bool) -> None:
    svg = to_svg(drawing(), own_font=True)
    held = set(map(chr, faces(svg)[weight].getBestCmap()))
    assert held == shown(svg, bold=bold)
    assert "e" in held


def test_its_letters_are_as_wide_as_the_picture_was_measured_with() -> None:
    font = faces(to_svg(drawing(), own_font=True))["400"]
    em = font["head"].unitsPerEm
    for code, name in font.getBestCmap().items():
        wide = font["hmtx"][name][0] / em * 12
        assert wide == pytest.approx(width(chr(code), Face(12, 15)), abs=0.01)


def test_the_same_drawing_gives_the_same_bytes_and_nothing_else_changes() -> None:
    svg, plain = to_svg(drawing(), own_font=True), to_svg(drawing())
    assert svg == to_svg(drawing(), own_font=True)
    family = FACE.findall(svg)[0][0]
    assert FACE.sub("", svg).replace(f"font-family=\"'{family}', ", 'font-family="') == plain
    assert "font-face" not in plain
    assert len(svg) - len(plain) < 40_000


@pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed")
def test_a_browser_draws_the_text_with_it(tmp_path: Path) -> None:
    file = tmp_path / "kuva.svg"
    file.write_text(to_svg(drawing(), own_font=True), "utf-8")
    with browser(tmp_path / "profile") as page:
        page.open(file)
        found = page.run(
            "document.fonts.ready.then(() => [...document.fonts].map((f) => [f.weight, f.status]))"
        )
        assert sorted(found) == [["400", "loaded"], ["700", "loaded"]]
