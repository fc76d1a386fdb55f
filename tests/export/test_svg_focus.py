"""What one role does stands out from the rest: by weight and ground, with contrast kept."""

from __future__ import annotations

from functools import cache
from xml.etree import ElementTree as ET

import pytest

from palveluketju.export.png import to_png
from palveluketju.export.svg import to_svg
from palveluketju.graph.chain import ChainView
from palveluketju.layout import draw
from palveluketju.layout.drawing import Drawing
from palveluketju.layout.focus_of import focused
from palveluketju.layout.pages import draw_pages
from palveluketju.layout.paper import Page
from palveluketju.layout.scene import Focus, Scene
from palveluketju.layout.scene_of import scene_of
from palveluketju.pipeline import load
from tests.support.geometry import faults

NS = "{http://www.w3.org/2000/svg}"


@cache
def chain() -> ChainView:
    return load("models").chains["yksilokohtainen-opiskeluhuolto"]


@cache
def scene() -> Scene:
    return focused(scene_of(chain()), chain(), "kuraattori")


def _kind(svg: str, kind: str) -> dict[str, ET.Element]:
    found = (each for each in ET.fromstring(svg).iter() if each.get("data-kind") == kind)  # noqa: S314
    return {each.get("data-id") or each.get("data-owner") or "": each for each in found}


def _in_lanes(drawing: Drawing) -> list[float]:
    """Places of symbols, arrows and labels, seen from the upper corner of the first lane."""
    top = drawing.bands[0].rect.y
    corners = [
        *((box.rect.x, box.rect.y) for box in drawing.boxes),
        *(point for wire in drawing.wires for point in wire.points),
        *((wire.label.rect.x, wire.label.rect.y) for wire in drawing.wires if wire.label),
    ]
    return [place for x, y in corners for place in (x, y - top)]


def test_nothing_moves_when_a_role_is_shown() -> None:
    assert _in_lanes(draw(scene())) == pytest.approx(_in_lanes(draw(scene_of(chain()))))
    assert faults(draw(scene())) == []


def test_every_part_says_to_which_side_it_belongs() -> None:
    svg = to_svg(draw(scene()))
    for kind in ("node", "edge", "label", "lane"):
        assert {each.get("data-focus") for each in _kind(svg, kind).values()} == {"own", "rest"}
    arrows = {arrow.id: arrow.focus for arrow in scene().arrows}
    assert {
        name: label.get("data-focus") for name, label in _kind(svg, "label").items()
    }.items() <= {name: focus.value for name, focus in arrows.items()}.items()


def test_the_role_s_own_outlines_are_heavier_than_any_of_the_rest_of_their_shape() -> None:
    weights: dict[tuple[object, str], list[float]] = {}
    shapes = {symbol.id: symbol.shape for symbol in scene().symbols}
    for name, node in _kind(to_svg(draw(scene())), "node").items():
        weight = next(float(e.get("stroke-width", 0)) for e in node.iter() if e.get("stroke-width"))
        weights.setdefault((shapes[name], node.get("data-focus", "")), []).append(weight)
    pairs = [
        (found, weights.get((shape, "rest")))
        for (shape, side), found in weights.items()
        if side == "own"
    ]
    assert any(rest for _, rest in pairs)
    assert all(min(own) - max(rest) > 1.2 for own, rest in pairs if rest)


def test_lines_that_recede_are_thin_and_keep_their_dash() -> None:
    plain = _kind(to_svg(draw(scene_of(chain()))), "edge")
    for name, edge in _kind(to_svg(draw(scene())), "edge").items():
        part = 0.6 if edge.get("data-focus") == "rest" else 1.0
        before, after = (float(e.get("stroke-width", 0)) for e in (plain[name], edge))
        assert after == pytest.approx(before * part, abs=0.06)
        assert edge.get("stroke-dasharray") == plain[name].get("stroke-dasharray")


def test_only_the_role_s_lanes_keep_the_ground_of_their_organisation() -> None:
    for lane in _kind(to_svg(draw(scene())), "lane").values():
        grounds = [r for r in lane.iter(f"{NS}rect") if "f-tint" in (r.get("class") or "")]
        assert len(grounds) == (2 if lane.get("data-focus") == "own" else 1)


def test_heading_and_legend_say_what_is_shown() -> None:
    svg = to_svg(draw(scene()))
    assert "Korostettuna: " in svg
    assert "paksu reuna: mitä otsikossa mainittu rooli tekee" in svg


def test_the_grey_is_seen_in_a_rendered_picture() -> None:
    svg = to_svg(draw(scene()))
    assert to_png(svg) != to_png(svg.replace('class="rest"', ""))


@pytest.mark.parametrize("page", [Page.A4, Page.A3])
def test_pages_show_the_role_too(page: Page) -> None:
    pages = draw_pages(scene(), page)
    assert [each for page in pages for each in faults(page)] == []
    boxes = [box for page in pages for box in page.boxes]
    wires = [wire for page in pages for wire in page.wires]
    focus = {each.id: each.focus for each in (*scene().symbols, *scene().arrows)}
    for each in (*(box.symbol for box in boxes), *(wire.arrow for wire in wires)):
        assert each.focus is not Focus.NONE
        assert each.focus is focus.get(each.id, each.focus)
    connectors = {box.symbol.id: box.symbol for box in boxes if "fold." in box.symbol.id}
    for wire in wires:
        goal = connectors.get(wire.arrow.target)
        assert not goal or Focus.OWN not in {wire.arrow.focus} - {goal.focus}


def test_without_a_role_no_byte_tells_of_it() -> None:
    svg = to_svg(draw(scene_of(chain())))
    assert "data-focus" not in svg
    assert ".rest" not in svg
