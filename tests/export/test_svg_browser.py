"""Text as a browser draws it, in a font of the same widths, is where it belongs."""

from __future__ import annotations

from dataclasses import replace
from importlib.resources import files
from pathlib import Path

import pytest

from benchmarks.drawn import kind_of
from benchmarks.pages import models
from palveluketju.export.svg import to_svg
from palveluketju.layout.pages import draw_pages
from palveluketju.layout.paper import Page
from palveluketju.layout.scene import Direction
from tests.support.browser import Browser
from tests.support.pictured import picture_faults, pictured

FONT = """<!doctype html><meta charset="utf-8"><style>
@font-face {{font-family: Arial; font-weight: 400; src: url("{regular}")}}
@font-face {{font-family: Arial; font-weight: 700; src: url("{bold}")}}
</style>"""
ENDS = """document.fonts.ready.then(() => [...document.querySelectorAll("svg[data-picture]")].map(
  (picture) => [...picture.querySelectorAll("text")]
    .flatMap((text) => text.children.length ? [...text.children] : [text])
    .map((line) => {
      const last = line.textContent.trimEnd().length - 1;
      return [line.getStartPositionOfChar(0).x, line.getEndPositionOfChar(last).x];
    })))"""


def _svgs() -> list[str]:
    """Every chain in one picture both ways, and a fourth of them on paper, in turn both ways."""
    ways = tuple(Direction)
    found = [(scene, way, Page.NONE) for scene in models() for way in ways]
    found += [(each, ways[n % 2], Page.A4) for n, each in enumerate(models()[1::4])]
    return [
        to_svg(drawing)
        for scene, way, page in found
        for drawing in draw_pages(replace(scene, direction=way), page)
    ]


@pytest.fixture(scope="module")
def measured(chromium: Browser, tmp_path_factory: pytest.TempPathFactory) -> list[tuple[str, list]]:
    """Each picture with the left and right end of each of its lines, as the browser draws them."""
    fonts = Path(str(files("palveluketju.layout").joinpath("fonts")))
    names = {each: f"arimo-{each}.ttf" for each in ("regular", "bold")}
    head = FONT.format(**{key: (fonts / name).as_uri() for key, name in names.items()})
    svgs = _svgs()
    page = tmp_path_factory.mktemp("kuvat") / "kuvat.html"
    page.write_text(head + "".join(svgs), "utf-8")
    chromium.open(page)
    assert chromium.run("document.fonts.check('700 12px Arial')")
    return list(zip(svgs, chromium.run(ENDS), strict=True))


def test_every_text_is_where_it_belongs_as_the_browser_draws_it(
    measured: list[tuple[str, list]],
) -> None:
    found = [
        fault
        for svg, ends in measured
        for fault in picture_faults(pictured(svg, [tuple(each) for each in ends]))
        if kind_of(fault) != "mark"
    ]
    assert found == []


def test_a_line_is_no_wider_in_the_browser_than_the_layout_has_measured(
    measured: list[tuple[str, list]],
) -> None:
    for svg, ends in measured:
        for line, (left, right) in zip(pictured(svg).lines, ends, strict=True):
            assert left == pytest.approx(line.rect.x, abs=0.1)
            assert right - left <= line.rect.w + 0.3, line.text
