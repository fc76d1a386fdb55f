"""The path of a fault stands out by weight and numbers, not by colour alone."""

from __future__ import annotations

import re
from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest

from palveluketju.export.svg import to_svg
from palveluketju.export.svg_marks import HEAVY, WEIGHT
from palveluketju.export.svg_style import LIGHT
from palveluketju.layout import draw
from palveluketju.layout.scene import LegendRow, Line, PathMark, Scene, Shape
from tests.support.scenes import pupil_welfare
from tests.support.traced import traced

NS = "{http://www.w3.org/2000/svg}"
ROWS = (LegendRow(PathMark.LINE, "Polku"), LegendRow(PathMark.NUMBER, "Järjestys"))


def _tree(scene: Scene) -> ET.Element:
    return ET.fromstring(to_svg(draw(scene)))  # noqa: S314


def _kind(tree: ET.Element, kind: str) -> dict[str, ET.Element]:
    found = (each for each in tree.iter() if each.get("data-kind") == kind)
    return {each.get("data-id") or each.get("data-owner") or "": each for each in found}


def _all_taken() -> Scene:
    scene = pupil_welfare()
    return replace(
        scene,
        symbols=tuple(replace(each, number=None, path=(3, 7)) for each in scene.symbols),
        arrows=tuple(replace(each, taken=True, path=(3, 8)) for each in scene.arrows),
    )


@pytest.mark.parametrize("line", list(Line))
def test_an_arrow_of_the_path_is_about_twice_as_heavy_and_heavier_than_any_other(
    line: Line,
) -> None:
    assert HEAVY[line] / WEIGHT[line] >= 1.9
    assert HEAVY[line] > max(WEIGHT.values())


def test_only_what_the_path_passes_is_heavy() -> None:
    scene = traced(pupil_welfare(), 4)
    edges = _kind(_tree(scene), "edge")
    for arrow in scene.arrows:
        weight = (HEAVY if arrow.taken else WEIGHT)[arrow.line]
        assert edges[arrow.id].get("stroke-width") == f"{weight:g}"


@pytest.mark.parametrize("shape", list(Shape))
def test_a_symbol_of_the_path_has_a_heavier_outline(shape: Shape) -> None:
    def weight(path: tuple[int, ...]) -> float:
        scene = pupil_welfare()
        symbol = replace(scene.symbols[0], shape=shape, path=path)
        tree = _tree(replace(scene, symbols=(symbol,), arrows=()))
        (node,) = _kind(tree, "node").values()
        outlines = (each.get("stroke-width") for each in node.iter() if each.get("stroke-width"))
        return float(next(outlines) or 0)

    assert weight((1,)) - weight(()) > 1.5


def test_the_numbers_are_text_on_a_dark_ground() -> None:
    tree = _tree(_all_taken())
    for each in (*_kind(tree, "node").values(), *_kind(tree, "label").values()):
        bright = [text for text in each.iter(f"{NS}text") if text.get("fill") == LIGHT["card"]]
        words = {"".join(text.itertext()).strip() for text in bright}
        assert words & {"3, 7", "3, 8"}
    pills = [r for r in tree.iter(f"{NS}rect") if r.get("fill") == LIGHT["ink"]]
    assert len(pills) == len(_all_taken().symbols) + len(_all_taken().arrows)


def test_kinds_of_arrows_can_be_told_apart_on_the_path_too() -> None:
    scene = _all_taken()
    edges = _kind(_tree(scene), "edge")
    looks = {
        arrow.line: (
            edges[arrow.id].get("stroke-width"),
            edges[arrow.id].get("stroke-dasharray"),
        )
        for arrow in scene.arrows
    }
    assert len(set(looks.values())) == len(looks)


def test_a_heavy_line_ends_under_its_head_and_the_way_at_the_tip() -> None:
    scene = _all_taken()
    wires = {wire.arrow.id: wire for wire in draw(scene).wires}
    for name, edge in _kind(_tree(scene), "edge").items():
        way = re.fullmatch(r"M-?[\d.]+ -?[\d.]+([HV]-?[\d.]+)+M(\S+) (\S+)", edge.get("d") or "")
        assert way
        assert [float(way[2]), float(way[3])] == pytest.approx(wires[name].points[-1], abs=0.051)


def test_heavy_arrows_are_drawn_over_the_others() -> None:
    scene = traced(pupil_welfare(), 4)
    order = [edge.get("data-path") is not None for edge in _kind(_tree(scene), "edge").values()]
    assert order == sorted(order)
    assert any(order)


def test_programs_and_those_who_listen_get_every_number() -> None:
    scene = pupil_welfare()
    symbols = (replace(scene.symbols[1], number=None, path=(2, 5, 9, 12)), *scene.symbols[2:])
    arrows = tuple(each for each in scene.arrows if each.id != "1")
    node = _kind(_tree(replace(scene, symbols=symbols, arrows=arrows)), "node")["kertoo"]
    assert node.get("data-path") == "2 5 9 12"
    assert (node.get("aria-label") or "").startswith("2, 5, 9, 12. Oppilas: Kertoo huolesta")


def test_the_legend_shows_a_heavy_line_and_a_badge() -> None:
    scene = replace(_all_taken(), legend=ROWS)
    text = to_svg(draw(scene))
    assert "Polku" in text
    assert "Järjestys" in text
    assert text.count(f'stroke-width="{HEAVY[Line.FLOW]:g}"') > 1


def test_nothing_of_the_path_is_in_a_picture_without_one() -> None:
    text = to_svg(draw(replace(pupil_welfare(), legend=ROWS)))
    assert "data-path" not in text
    assert "Polku" not in text
