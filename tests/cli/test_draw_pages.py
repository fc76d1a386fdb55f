import re
from pathlib import Path

import pytest

from .program import said

Captured = pytest.CaptureFixture[str]
pytestmark = pytest.mark.usefixtures("work")


def test_a_chain_that_fits_one_page_has_one_file(capsys: Captured) -> None:
    code, out, _ = said(capsys, "draw", "--in", "työ", "--page", "a4")
    assert (code, out.split()) == (0, ["huolesta-tukeen.svg"])
    assert "Sivu 1 / 1" in Path("huolesta-tukeen.svg").read_text("utf-8")


def test_every_page_has_a_file_and_each_is_told(capsys: Captured) -> None:
    chain = Path("työ/huolesta-tukeen.yaml")
    steps = [
        f"  v{n}:\n    role: opettaja\n    title: Vaihe {n}\n    next: v{n + 1}\n"
        for n in range(40)
    ]
    end = "  v40:\n    kind: end\n    role: opettaja\n    title: Valmis\n    closed: true\n"
    head = chain.read_text("utf-8").split("steps:")[0]
    chain.write_text(head + "steps:\n" + "".join(steps) + end, "utf-8")
    code, out, _ = said(capsys, "draw", "--in", "työ", "--page", "a4", "-o", "kuva.png")
    files = out.split()
    assert code == 0
    assert files[:2] == ["kuva-1.png", "kuva-2.png"]
    assert all(Path(file).read_bytes().startswith(b"\x89PNG") for file in files)


@pytest.mark.parametrize("option", [("--page", "a3"), ("--direction", "down")])
def test_the_overview_has_neither_pages_nor_direction(
    capsys: Captured, option: tuple[str, str]
) -> None:
    code, _, err = said(capsys, "draw", "--overview", "--in", "työ", *option)
    assert code == 2
    assert option[0] in err


def test_lanes_stand_side_by_side_where_the_matter_goes_down(capsys: Captured) -> None:
    assert said(capsys, "draw", "--in", "työ", "--direction", "down")[0] == 0
    boxes = re.findall(
        r'data-kind="lane"[^>]*data-bbox="([^"]*)"', Path("huolesta-tukeen.svg").read_text("utf-8")
    )
    tops = {box.split()[1] for box in boxes}
    lefts = {box.split()[0] for box in boxes}
    assert len(boxes) == len(lefts) > 1
    assert len(tops) == 1


def test_an_unknown_paper_is_told_with_those_there_are(capsys: Captured) -> None:
    code, _, err = said(capsys, "draw", "--in", "työ", "--page", "a5")
    assert code == 2
    assert "a4, a3, screen, none" in err


@pytest.mark.parametrize("page", ["none", "a3", "screen"])
def test_a_pdf_has_all_pages_in_one_file_with_the_same_bytes_each_time(
    capsys: Captured, page: str
) -> None:
    made = []
    for _ in range(2):
        code, out, _ = said(capsys, "draw", "--in", "työ", "--page", page, "-o", "kuva.pdf")
        assert (code, out.split()) == (0, ["kuva.pdf"])
        made.append(Path("kuva.pdf").read_bytes())
    assert made[0] == made[1]
    assert made[0].startswith(b"%PDF-")


def test_text_too_small_for_paper_is_told(capsys: Captured) -> None:
    chain = Path("työ/huolesta-tukeen.yaml")
    answers = "".join(f"      Vastaus {n}: loppu{n}\n" for n in range(60))
    ends = "".join(
        f"  loppu{n}:\n    kind: end\n    role: opettaja\n    title: Valmis\n" for n in range(60)
    )
    head = chain.read_text("utf-8").split("steps:")[0]
    question = "  mika:\n    kind: decision\n    role: opettaja\n    title: Mikä?\n    answers:\n"
    chain.write_text(f"{head}steps:\n{question}{answers}{ends}", "utf-8")
    code, _, err = said(capsys, "draw", "--in", "työ", "--page", "a4")
    assert code == 0
    assert "--page a3" in err
