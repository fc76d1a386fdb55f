"""`palveluketju matrix` and `palveluketju agreement`."""

import json
from pathlib import Path

import pytest

from palveluketju.cli import main

FOLDER = "examples/vastuunjako"


def run(capfdbinary: pytest.CaptureFixture[bytes], *arguments: str) -> tuple[int, str, str]:
    code = main(arguments)
    out, err = capfdbinary.readouterr()
    return code, out.decode("utf-8"), err.decode("utf-8")


def test_the_matrix_is_told_as_text(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    code, out, _ = run(capfdbinary, "matrix", FOLDER, "--lang", "fi", "--municipality", "loruniemi")
    assert code == 0
    assert "saattaminen  Oppilaan saattaminen ensimmäiselle käynnille" in out
    assert "    ‼ kaksi ilmoittaa hoitavansa" in out
    assert "    järjestää (O): Satumaan hyvinvointialue (keksitty) [laki]" in out


def test_json_has_every_cell_with_its_source(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    _, out, _ = run(capfdbinary, "matrix", FOLDER, "--format", "json")
    found = json.loads(out)
    (duty,) = (each for each in found["duties"] if each["duty"] == "R-16")
    assert {"column": "satumaa", "part": "O", "source": "law"} in duty["parts"]
    assert {each["area"] for each in found["areas"]} == {
        "keksimaki",
        "tarukyla",
        "loruniemi",
        "tuulentupa",
        "aarnila",
    }
    places = {each["area"]: each["takers"] for each in found["areas"]}
    assert places["tarukyla"]["R-30"] == ["Tarukylä (keksitty)"]


@pytest.mark.parametrize("suffix", [".txt", ".csv", ".json", ".html", ".xlsx"])
def test_the_suffix_of_the_file_tells_the_form(
    capfdbinary: pytest.CaptureFixture[bytes], tmp_path: Path, suffix: str
) -> None:
    target = tmp_path / f"matriisi{suffix}"
    code, out, _ = run(capfdbinary, "matrix", FOLDER, "-o", str(target))
    assert code == 0
    assert out == f"{target}\n"
    assert target.stat().st_size > 500


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--chain", "poissaolosta-tukeeen"), "tarkoititko 'poissaolosta-tukeen'?"),
        (("--party", "satumaaa"), "tarkoititko 'satumaa'?"),
        (("--municipality", "satumaa"), "ei ole kunta tai muu koulutuksen järjestäjä"),
        (("-o", "matriisi.doc"), "pääte ei kerro muotoa"),
        (("--format", "xls"), "tarkoititko 'xlsx'?"),
    ],
)
def test_a_slip_is_told_with_a_way_out(
    capfdbinary: pytest.CaptureFixture[bytes], arguments: tuple[str, ...], said: str
) -> None:
    try:
        code, out, err = run(capfdbinary, "matrix", FOLDER, "--lang", "fi", *arguments)
    except SystemExit as end:
        code, out, err = int(str(end.code)), "", capfdbinary.readouterr()[1].decode("utf-8")
    assert code == 2
    assert out == ""
    assert said in err


def test_the_annex_is_written_as_markdown_and_html(
    capfdbinary: pytest.CaptureFixture[bytes], tmp_path: Path
) -> None:
    code, out, _ = run(capfdbinary, "agreement", "tarukyla", "satumaa", FOLDER, "--lang", "fi")
    assert code == 0
    assert out.startswith("# Vastuut ja siirrot: Tarukylä (keksitty) ja Satumaan")
    assert "## Avoimet ristiriidat" in out
    target = tmp_path / "liite.html"
    assert run(capfdbinary, "agreement", "tarukyla", "satumaa", FOLDER, "-o", str(target))[0] == 0
    assert target.read_text("utf-8").startswith("<!doctype html>")


def test_parties_of_different_areas_are_refused(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    code, _, err = run(capfdbinary, "agreement", "tarukyla", "aarnila", FOLDER, "--lang", "fi")
    assert code == 2
    assert "eri alueilla" in err
