"""What a file of a picture holds: its size in print, its own font, links to acts."""

import re
import struct
from pathlib import Path

import pytest

from palveluketju.pipeline import draw

from .program import said

Captured = pytest.CaptureFixture[str]
pytestmark = pytest.mark.usefixtures("work")


def test_a_picture_of_300_dots_to_an_inch_prints_as_large_as_usual(capsys: Captured) -> None:
    found = []
    for name, options in (("a.png", ()), ("b.png", ("--dpi", "300"))):
        assert said(capsys, "draw", "--in", "työ", "-o", name, *options)[0] == 0
        png = Path(name).read_bytes()
        (wide,) = struct.unpack(">I", png[16:20])
        at = png.index(b"pHYs") + 4
        (dots,) = struct.unpack(">I", png[at : at + 4])
        found.append((round(dots * 0.0254), wide / dots))
    assert [dpi for dpi, _ in found] == [192, 300]
    assert found[0][1] == pytest.approx(found[1][1], rel=0.001)


def test_the_font_is_in_the_file_where_it_is_asked_for(capsys: Captured) -> None:
    assert said(capsys, "draw", "--in", "työ", "--embed-font", "-o", "kuva.svg")[0] == 0
    assert Path("kuva.svg").read_text("utf-8").count("@font-face") == 2


def test_without_the_extra_it_is_said_how_to_get_it(
    capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(draw, "can_embed", lambda: False)
    code, _, err = said(capsys, "draw", "--in", "työ", "--embed-font")
    assert code == 2
    assert "palveluketju[font]" in err


def test_a_section_of_law_leads_to_its_act_where_links_are_asked_for(capsys: Captured) -> None:
    models = str(Path(__file__).parents[2] / "models")
    chain = ("draw", "kriisin-hoitaminen", "--in", models)
    assert said(capsys, *chain, "--law-links", "-o", "kuva.svg")[0] == 0
    svg = Path("kuva.svg").read_text("utf-8")
    led = re.findall(r'<a href="(https://www\.finlex\.fi/fi/lainsaadanto/\d+/\d+)">(.*?)</a>', svg)
    assert led
    assert all("§" in inside for _, inside in led)
    assert said(capsys, *chain, "-o", "kuva.svg")[0] == 0
    assert "<a " not in Path("kuva.svg").read_text("utf-8")


@pytest.mark.parametrize(
    ("options", "word"),
    [
        (("--dpi", "300"), "--dpi"),
        (("--dpi", "10", "-o", "a.png"), "36–600"),
        (("--dpi", "x", "-o", "a.png"), "36–600"),
        (("--embed-font", "-o", "a.pdf"), "--embed-font"),
        (("--law-links", "-o", "a.png"), "--law-links"),
        (("--overview", "--embed-font"), "--overview"),
    ],
)
def test_what_a_file_cannot_have_is_refused(
    capsys: Captured, options: tuple[str, ...], word: str
) -> None:
    code, _, err = said(capsys, "draw", "--in", "työ", *options)
    assert code == 2
    assert word in err


@pytest.mark.parametrize(
    ("command", "name", "told"),
    [
        ("draw", "a.png", True),
        ("draw", "a.pdf", True),
        ("draw", "a.svg", False),
        ("export", "a.pdf", True),
        ("export", "a.docx", True),
        ("export", "a.md", False),
    ],
)
def test_a_letter_that_shows_as_an_empty_box_is_told(
    capsys: Captured, command: str, name: str, *, told: bool
) -> None:
    chain = Path("työ/huolesta-tukeen.yaml")
    text = chain.read_text("utf-8")
    assert "🙂" not in said(capsys, command, "--in", "työ", "-o", name)[2]
    start = next(line for line in text.splitlines() if "title:" in line and "steps" not in line)
    chain.write_text(text.replace(start, f"{start} 🙂", 1), "utf-8")
    code, _, err = said(capsys, command, "--in", "työ", "-o", name)
    assert code == 0
    assert ("🙂" in err) is told
