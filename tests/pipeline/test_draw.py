from pathlib import Path
from xml.etree import ElementTree

import pytest

from palveluketju.pipeline import load
from palveluketju.pipeline.draw import Picture, draw
from palveluketju.pipeline.load import load_texts
from palveluketju.pipeline.trouble import CannotRun

from .files import CHAIN, SOUND, write


@pytest.fixture
def picture(tmp_path: Path) -> Picture:
    return draw(load(write(tmp_path / "työ", SOUND)).chains["huoli"])


def test_a_picture_is_svg_that_a_notebook_shows(picture: Picture) -> None:
    assert ElementTree.fromstring(picture.svg).tag.endswith("svg")  # noqa: S314
    assert picture._repr_mimebundle_()["text/plain"].startswith(picture.drawing.title)


@pytest.mark.parametrize(
    ("name", "start"), [("a.svg", b"<"), ("a.SVG", b"<"), ("a.png", b"\x89PNG")]
)
def test_the_suffix_chooses_the_format(
    picture: Picture, tmp_path: Path, name: str, start: bytes
) -> None:
    picture.save(tmp_path / name)
    assert (tmp_path / name).read_bytes().startswith(start)


@pytest.mark.parametrize("name", ["a", "a.jpg", "a.svg.gz", ".svg"])
def test_another_suffix_is_told(picture: Picture, tmp_path: Path, name: str) -> None:
    with pytest.raises(CannotRun, match=r"\.svg, \.png"):
        picture.save(tmp_path / name)


@pytest.mark.parametrize(
    "title",
    [
        "<script>alert('x')</script>",
        'Kyllä & \\"ei\\" ]]> <!--',
        "a" * 300,
        "\u202eoikealta vasemmalle",
        "👩‍👩‍👧‍👦 perhe",
        "\\a\\e[31m",
    ],
)
def test_a_title_is_text_whatever_it_holds(title: str) -> None:
    text = CHAIN.replace("title: Puhuu", f'title: "{title}"')
    svg = draw(load_texts({"a.yaml": text}).chains["huoli"]).svg
    root = ElementTree.fromstring(svg)  # noqa: S314
    assert not [part for part in root.iter() if part.tag.endswith("script")]


@pytest.mark.parametrize("steps", ["", "steps:", "steps: {a: }", "steps: {a: {next: a}}"])
def test_a_chain_with_next_to_nothing_is_drawn(steps: str) -> None:
    text = f"format: 1\nchain: {{id: huoli, title: Huoli}}\n{steps}\n"
    ElementTree.fromstring(draw(load_texts({"a.yaml": text}).chains["huoli"]).svg)  # noqa: S314


def test_a_picture_is_the_same_every_time(picture: Picture, tmp_path: Path) -> None:
    assert draw(load(tmp_path / "työ").chains["huoli"]).svg == picture.svg
