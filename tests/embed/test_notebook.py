"""A notebook shows a chain and a picture, each with the same as text."""

import xml.etree.ElementTree as ET

import palveluketju as pk
from palveluketju.embed.notebook import bundle
from tests.support.pagehtml import read_page


def chain() -> pk.ChainView:
    return pk.load("examples/ensiketju").chains["huolesta-tukeen"]


def ids(svg: str) -> set[str | None]:
    return {each.get("id") for each in ET.fromstring(svg).iter() if each.get("id")}  # noqa: S314


def test_a_chain_displays_its_drawing_with_the_text_alternative_as_plain_text() -> None:
    shown = chain()._repr_mimebundle_(include=None, exclude=None)
    assert shown == bundle(chain())
    assert set(shown) == {"text/html", "image/svg+xml", "text/plain"}
    lines = shown["text/plain"].splitlines()
    assert lines[0] == "Huolesta tukeen"
    for step in chain().steps.values():
        assert step.title is not None
        assert any(step.title.say("fi", "fi") in line for line in lines)


def test_a_page_of_a_notebook_has_the_picture_as_an_image_with_a_name_and_the_words() -> None:
    page = read_page(chain()._repr_mimebundle_()["text/html"])
    (image,) = page.every("img")
    assert image.attributes["alt"] == "Huolesta tukeen"
    assert (image.attributes["src"] or "").startswith("data:image/svg+xml;base64,")
    assert "Ottaa yhteyttä kuraattoriin" in next(page.every("pre")).text
    assert not list(page.every("svg"))


def test_two_pictures_of_one_chain_share_no_id() -> None:
    first, second = (
        pk.draw(chain(), form=pk.Form(direction=direction))._repr_mimebundle_()
        for direction in ("right", "down")
    )
    assert not ids(first["image/svg+xml"]) & ids(second["image/svg+xml"])


def test_a_picture_of_several_pages_shows_them_all() -> None:
    sheets = pk.draw(chain(), form=pk.Form(page="a4")).drawings
    page = read_page(pk.Picture(*sheets, *sheets)._repr_mimebundle_()["text/html"])
    names = [image.attributes["alt"] for image in page.every("img")]
    assert names == ["Huolesta tukeen · Sivu 1 / 1"] * 2
