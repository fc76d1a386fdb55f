"""The SVG keeps its contract, also with hostile texts."""

import re
from dataclasses import replace
from xml.etree import ElementTree as ET

from hypothesis import given, settings
from hypothesis import strategies as st

from palveluketju.export.svg import to_svg
from palveluketju.layout import draw
from palveluketju.layout.scene import Arrow, Group, Heading, Lane, Scene, Shape, Symbol
from tests.support.scenes import pupil_welfare

NS = "{http://www.w3.org/2000/svg}"
HOSTILE = "<script>alert(1)</script> & \" ' \x00\x1b \u202eabc ]]> \ufffe"


def _tree(scene: Scene) -> ET.Element:
    return ET.fromstring(to_svg(draw(scene)))  # noqa: S314


def _kind(tree: ET.Element, kind: str) -> list[ET.Element]:
    return [each for each in tree.iter() if each.get("data-kind") == kind]


def _hostile(text: str) -> Scene:
    return Scene(
        text,
        Heading(text, text),
        (Group("g", text),),
        (Lane(text, text, "g"),),
        (
            Symbol("a", text, Shape.TASK, text, link="javascript:alert(1)"),
            Symbol("b", text, Shape.DECISION, text, link="#b"),
        ),
        (Arrow(text, "a", "b", label=text),),
        description=text,
    )


def test_every_part_is_there_and_named() -> None:
    scene = pupil_welfare()
    tree = _tree(scene)
    assert [e.get("data-id") for e in _kind(tree, "lane")] == [lane.id for lane in scene.lanes]
    assert {e.get("data-id") for e in _kind(tree, "node")} == {s.id for s in scene.symbols}
    assert {(e.get("data-source"), e.get("data-target")) for e in _kind(tree, "edge")} == {
        (a.source, a.target) for a in scene.arrows
    }
    assert {e.get("data-shape") for e in _kind(tree, "node")} == {"rect", "diamond", "circle"}
    assert all(len((e.get("data-bbox") or "").split()) == 4 for e in _kind(tree, "label"))


def test_box_of_a_task_is_the_box_that_is_drawn() -> None:
    for node in _kind(_tree(pupil_welfare()), "node"):
        if node.get("data-shape") == "rect":
            rect = next(node.iter(f"{NS}rect"))
            box = " ".join(rect.get(key, "") for key in ("x", "y", "width", "height"))
            assert box == node.get("data-bbox")


def test_arrows_use_only_absolute_level_and_upright_lines() -> None:
    for edge in _kind(_tree(pupil_welfare()), "edge"):
        assert re.fullmatch(r"M-?[\d.]+ -?[\d.]+([HV]-?[\d.]+)+", edge.get("d") or "")


def test_picture_reads_as_a_list_of_steps() -> None:
    tree = _tree(pupil_welfare())
    assert tree.get("role") == "group"
    names = [e.get("aria-label") for e in tree.iter() if e.get("role") == "listitem"]
    assert "6. Luokanopettaja: Ottaa yhteyttä opiskeluhuoltoon, viipymättä, OHL 16 §" in names


def test_ids_are_unique_and_begin_with_the_picture() -> None:
    tree = _tree(pupil_welfare())
    ids = [e.get("id") or "" for e in tree.iter() if e.get("id")]
    assert len(ids) == len(set(ids))
    assert all(each.startswith("huolesta-tukeen") for each in ids)


def test_nothing_outside_is_referred_to() -> None:
    text = to_svg(draw(pupil_welfare()))
    assert "url(" not in text
    assert "@import" not in text
    assert not re.search(r"font:\s", text)
    assert re.findall(r"https?://[^\"]+", text) == ["http://www.w3.org/2000/svg"]


def test_hostile_text_stays_text() -> None:
    tree = _tree(_hostile(HOSTILE))
    assert not [e for e in tree.iter() if e.tag.endswith("script")]
    links = [e.get("href") for e in tree.iter(f"{NS}a")]
    assert links == ["#b"]


@settings(deadline=None)
@given(st.text(min_size=1, max_size=40))
def test_any_text_gives_well_formed_xml(text: str) -> None:
    assert _tree(_hostile(text)).tag == f"{NS}svg"


def test_two_arrows_of_different_verbs_look_different_without_colour() -> None:
    scene = pupil_welfare()
    looks = {}
    for arrow in scene.arrows:
        edge = next(e for e in _kind(_tree(scene), "edge") if e.get("data-id") == arrow.id)
        looks.setdefault(arrow.line, (edge.get("stroke-width"), edge.get("stroke-dasharray")))
    assert len(set(looks.values())) == len(looks)


def test_language_and_title_are_stated() -> None:
    tree = _tree(replace(pupil_welfare(), language="sv"))
    assert tree.get("lang") == "sv"
    assert tree.findtext(f"{NS}title") == "Huolesta tukeen"
