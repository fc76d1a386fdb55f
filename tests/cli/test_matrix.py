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
        "unelmala",
    }
    places = {
        each["area"]: {duty["duty"]: duty for duty in each["duties"]} for each in found["areas"]
    }
    assert places["tarukyla"]["R-30"]["takers"] == [{"actor": "tarukyla", "source": "general"}]
    assert places["loruniemi"]["saattaminen"]["remarks"]


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


def test_what_could_not_be_read_is_told_and_no_annex_is_made_of_it(
    capfdbinary: pytest.CaptureFixture[bytes], tmp_path: Path
) -> None:
    for file in Path(FOLDER).glob("*.yaml"):
        (tmp_path / file.name).write_text(file.read_text("utf-8"), "utf-8")
    with (tmp_path / "ilmoitukset.yaml").open("a", encoding="utf-8") as file:
        file.write("  rikki: {actor: satumaa\n")
    code, _, err = run(capfdbinary, "matrix", str(tmp_path), "--lang", "fi")
    assert code == 0
    assert "kaikkea ei voitu lukea" in err
    code, out, err = run(capfdbinary, "agreement", "tarukyla", "satumaa", str(tmp_path))
    assert (code, out) == (2, "")


def test_a_map_means_all_its_pages(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    _, out, _ = run(
        capfdbinary, "matrix", "models", "--chain", "kiusaaminen-ja-vakivalta", "--format", "json"
    )
    chains = {each["chain"] for each in json.loads(out)["steps"]}
    assert {"kiusaamiseen-puuttuminen", "kurinpito-ja-epaaminen"} <= chains


@pytest.mark.parametrize("more", [(), ("--municipality", "tarukyla")])
def test_a_municipality_as_party_means_its_own_area(
    capfdbinary: pytest.CaptureFixture[bytes], more: tuple[str, ...]
) -> None:
    party = "kunta" if more else "tarukyla"
    _, out, _ = run(capfdbinary, "matrix", FOLDER, "--party", party, *more, "--format", "json")
    assert "R-30" in {each["duty"] for each in json.loads(out)["duties"]}


def test_the_day_is_told_and_must_be_a_date(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    _, out, _ = run(capfdbinary, "matrix", FOLDER, "--date", "2027-03-01", "--lang", "fi")
    assert "Tilanne 1.3.2027." in out
    code, _, err = run(capfdbinary, "matrix", FOLDER, "--date", "1.3.2027", "--lang", "fi")
    assert code == 2
    assert "ei ole päivä" in err
