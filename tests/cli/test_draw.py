from pathlib import Path

import pytest

from .program import said

Captured = pytest.CaptureFixture[str]
pytestmark = pytest.mark.usefixtures("work")


@pytest.mark.parametrize(
    ("arguments", "files"),
    [
        (["--in", "työ"], ["huolesta-tukeen.svg"]),
        (["huolesta-tukeen", "--in", "työ"], ["huolesta-tukeen.svg"]),
        (["työ/huolesta-tukeen.yaml"], ["huolesta-tukeen.svg"]),
        (["--in", "työ", "-o", "kuva.png"], ["kuva.png"]),
        (["--in", "työ/toimijat.yaml", "-o", "työ/kuva.svg"], ["työ/kuva.svg"]),
        (
            ["--all", "--in", "työ", "-o", "kuvat/uudet"],
            ["kuvat/uudet/huolesta-tukeen.svg", "kuvat/uudet/huolesta-tukeen.png"],
        ),
        (["--overview", "--in", "työ"], ["yleiskuva.svg"]),
        (["--overview", "--in", "työ", "-o", "a.dot"], ["a.dot"]),
    ],
)
def test_the_files_written_are_told(
    capsys: Captured, arguments: list[str], files: list[str]
) -> None:
    code, out, _ = said(capsys, "draw", *arguments)
    assert code == 0
    assert out.split() == files
    assert all(Path(file).stat().st_size for file in files)


def test_which_chain_must_be_said_where_there_are_several(capsys: Captured) -> None:
    chain = Path("työ/huolesta-tukeen.yaml").read_text("utf-8")
    Path("työ/toinen.yaml").write_text(chain.replace("id: huolesta", "id: toinen"), "utf-8")
    code, _, err = said(capsys, "draw", "--in", "työ")
    assert code == 2
    assert "huolesta-tukeen, toinen-tukeen" in err


def test_of_two_files_of_one_name_the_one_asked_for_is_drawn(capsys: Captured) -> None:
    chain = Path("työ/huolesta-tukeen.yaml").read_text("utf-8")
    Path("työ/ali").mkdir()
    second = Path("työ/ali/huolesta-tukeen.yaml")
    second.write_text(chain.replace("id: huolesta", "id: toinen"), "utf-8")
    assert said(capsys, "draw", str(second))[1] == "toinen-tukeen.svg\n"


def test_a_chain_with_faults_is_drawn_as_far_as_it_goes(capsys: Captured) -> None:
    chain = Path("työ/huolesta-tukeen.yaml")
    chain.write_text(chain.read_text("utf-8").replace("kind: decision", "kind: päätös"), "utf-8")
    assert said(capsys, "draw", "--in", "työ")[:2] == (0, "huolesta-tukeen.svg\n")
    assert "Huoli herää" in Path("huolesta-tukeen.svg").read_text("utf-8")


@pytest.mark.parametrize("suffix", ["svg", "png", "pdf"])
def test_all_chains_are_drawn_in_one_form_where_one_is_asked_for(
    capsys: pytest.CaptureFixture[str], suffix: str
) -> None:
    arguments = ("draw", "--all", "--in", "työ", "--format", suffix, "-o", "kuvat")
    assert said(capsys, *arguments) == (0, f"kuvat/huolesta-tukeen.{suffix}\n", "")


def test_the_form_of_one_picture_is_said_by_its_suffix(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code, out, err = said(capsys, "draw", "--in", "työ", "--format", "svg")
    assert (code, out) == (2, "")
    assert "-o kuva.pdf" in err
