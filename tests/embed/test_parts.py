"""The parts of a chain: nothing is only in the picture, and texts of the model stay text."""

import xml.etree.ElementTree as ET

import pytest

import palveluketju as pk
from palveluketju.embed.asked import PARTS, Asked
from palveluketju.embed.html import fragment
from palveluketju.embed.parts import Part, parts_of
from palveluketju.embed.plain import text
from tests.export.hostile import TEXTS, hostile
from tests.support.pagehtml import read_page

FOLDER = "examples/ensiketju"
CHAIN = "huolesta-tukeen"


def parts(*show: str, chain: str = CHAIN, prefix: str = "ketju-a") -> tuple[Part, ...]:
    return parts_of(pk.load(FOLDER), Asked(chain, show, prefix=prefix))


def test_every_part_is_made_for_every_chain() -> None:
    workspace = pk.load(FOLDER)
    for chain in workspace.chains:
        found = parts_of(workspace, Asked(chain, PARTS))
        assert [part.key for part in found] == list(PARTS)
        assert all(part.title for part in found)


def test_a_picture_alone_has_the_same_steps_and_ways_as_text() -> None:
    (picture,) = parts("diagram")
    assert picture.figure is not None
    svg = ET.fromstring(picture.figure.svg)  # noqa: S314
    drawn = {each.get("data-id") for each in svg.iter() if each.get("data-kind") == "node"}
    arrows = sorted(
        (each.get("data-source"), each.get("data-target"))
        for each in svg.iter()
        if each.get("data-kind") == "edge"
    )
    told = sorted(
        (entry.target[-1], piece.target[-1])
        for entry in picture.entries
        for row in entry.rows
        for piece in row.pieces
        if row.key in ("flow", "next", "sends", "asks", "exit") and piece.target
    )
    assert drawn == {entry.target[-1] for entry in picture.entries}
    assert arrows == told


def test_a_step_of_the_picture_leads_to_its_text_where_that_is_shown() -> None:
    picture, steps = parts("diagram", "steps")
    assert picture.figure is not None
    assert picture.entries == ()
    for entry in steps.entries:
        assert f'href="#{entry.anchor}"' in picture.figure.svg
    (alone,) = parts("diagram")
    assert alone.figure is not None
    assert 'href="#' not in alone.figure.svg
    assert 'href="https://www.finlex.fi/' in alone.figure.svg


def ids(svg: str) -> set[str | None]:
    return {each.get("id") for each in ET.fromstring(svg).iter() if each.get("id")}  # noqa: S314


def test_two_pictures_on_a_page_share_no_id() -> None:
    first, second = (parts("diagram", prefix=prefix)[0].figure for prefix in ("ketju-ä", "ketju-ö"))
    assert first is not None
    assert second is not None
    assert not ids(first.svg) & ids(second.svg)


@pytest.mark.parametrize("words", TEXTS)
def test_hostile_texts_stay_text_in_a_page_and_in_plain_text(words: str) -> None:
    found = parts_of(hostile(words), Asked("k", PARTS))
    page = read_page(fragment(found, "fi", 2, "ketju-k"))
    assert not list(page.every("script"))
    assert not list(page.every("b"))
    links = [a.attributes.get("href") or a.attributes.get("xlink:href") for a in page.every("a")]
    assert all(link and link.startswith("#") for link in links)
    shown = text("k", found)
    assert all(char.isprintable() or char == "\n" for char in shown.replace("\ufffd", ""))


def test_a_piece_of_html_is_one_piece_without_empty_lines() -> None:
    found = fragment(parts(*PARTS), "fi", 3, "ketju-a")
    assert "\n\n" not in found
    page = read_page(found)
    assert {each.name for each in page.children} == {"div"}
    assert list(page.every("h3"))
    assert not list(page.every("h2"))


def test_plain_text_has_every_step_with_its_doer() -> None:
    shown = text("Huolesta tukeen", parts("steps"))
    assert "1. Ottaa huolen puheeksi oppilaan kanssa (vaihe)\n    Kuka: Opettaja; Kunta" in shown
    assert "Seuraavaksi (Ei): Koulun tuki jatkuu" in shown
