"""A matter that comes out of a sub-chain to another party has a mark of its own."""

import re

import palveluketju as pk
from palveluketju.description.chain import describe
from palveluketju.export.svg import to_svg
from palveluketju.layout import draw
from palveluketju.layout.pages import draw_pages
from palveluketju.layout.paper import Page
from palveluketju.layout.scene import Line
from palveluketju.layout.scene_of import scene_of
from palveluketju.model.step import SubChain

CHAINS = ("yksilokohtainen-opiskeluhuolto", "kriisin-hoitaminen")


def test_only_ways_out_of_sub_chains_to_other_parties_have_it() -> None:
    for view in pk.load("models").chains.values():
        for arrow, drawn in zip(view.arrows, scene_of(view).arrows, strict=True):
            step, target = view.steps[arrow.source], view.steps[arrow.target]
            crosses = view.parties.crosses(step.role, target.role)
            wanted = isinstance(step, SubChain) and crosses and arrow.handoff is None
            assert (drawn.line is Line.ARRIVES) == wanted, drawn.id


def test_it_is_drawn_heavier_than_flow_and_begins_with_a_ring() -> None:
    view = pk.load("models").chains["kriisin-hoitaminen"]
    drawing = draw(scene_of(view))
    svg = to_svg(drawing)
    arriving = [wire for wire in drawing.wires if wire.arrow.line is Line.ARRIVES]
    assert arriving
    rings = _rings(svg)
    assert len(rings) == len(arriving) + 1  # And one in the legend.
    for wire in arriving:
        x, y = wire.points[0]
        assert any(abs(float(cx) - x) + abs(float(cy) - y) < 4 for cx, cy in rings)


def test_what_goes_on_from_a_connector_has_no_second_ring() -> None:
    pages = draw_pages(scene_of(pk.load("models").chains[CHAINS[0]]), Page.A4)
    arriving = [w.arrow for page in pages for w in page.wires if w.arrow.line is Line.ARRIVES]
    begun = [arrow for arrow in arriving if not arrow.resumed]
    assert len(begun) < len(arriving)
    assert sum(len(_rings(to_svg(page))) for page in pages) == len(begun) + 1


def _rings(svg: str) -> list[tuple[str, str]]:
    """The middle of every ring; one of them is in the legend."""
    return re.findall(r'<circle cx="([\d.]+)" cy="([\d.]+)" r="3.6"', svg)


def test_the_text_says_so_too() -> None:
    models = pk.load("models")
    for name in CHAINS:
        told = describe(models, name, "fi")
        ways = [way for step in told.steps for way in step.ways if way.line == "arrives"]
        assert ways
        assert all("toiselle" in way.how for way in ways)
