"""`palveluketju law`."""

import json
from pathlib import Path

import pytest

from palveluketju.cli import main

TEXT = """format: 1
acts:
  OHL:
    number: 1287/2013
    title: Oppilas- ja opiskelijahuoltolaki
    sections: {"15": "Keskustelu (1287/2013)", "16": "Yhteydenotto (1287/2013, 377/2022)"}
limits:
  T-01: {title: Keskustelu, within: 7 koulupäivää, basis: OHL 15 § 1 mom.}
duties:
  R-16:
    title: Kuraattoripalvelut
    responsible: wellbeing-services-county
    basis: [OHL 15 § 1 mom., OHL 9 § 2 mom.]
    certainty: verified
  H-03:
    title: Kutsu ryhmään
    nature: right
    responsible: none-in-law
    basis: OHL 16 § (120/2023)
"""


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str]:
    code = main(["law", *arguments])
    return code, capsys.readouterr().out


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "laki.yaml").write_text(TEXT, "utf-8")
    return tmp_path


def test_the_counts_by_mark_are_told_and_every_citation_that_was_not_read(
    capsys: pytest.CaptureFixture[str], folder: Path
) -> None:
    code, out = run(capsys, str(folder), "--lang", "fi")
    first, second, third, *unread = out.splitlines()
    assert code == 0
    assert first == (
        "tehtäviä 1, oikeuksia 1, määräaikoja 1, rekistereitä 0, aiheita 0, säädöksiä 1"
    )
    assert second == "tehtävien varmuus: 1 tarkistettu lähteestä, 1 ei sanottu"
    assert third == (
        "lainkohtia 4: 2 teksti luettu, 2 säädös luettu, ei tätä pykälää, 0 säädös ei saatavilla"
    )
    said = "(säädös luettu, ei tätä pykälää)"
    assert [line.split(": ")[1] for line in unread] == [
        f"OHL 9 § 2 mom. {said}",
        f"OHL 16 § (120/2023) {said}",
    ]


def test_the_duties_are_listed_with_whose_they_are(
    capsys: pytest.CaptureFixture[str], folder: Path
) -> None:
    _, out = run(capsys, str(folder), "--duties", "--lang", "en")
    assert "R-16  Kuraattoripalvelut · wellbeing services county · OHL 15 § 1 mom." in out
    assert (
        "H-03  Kutsu ryhmään · nobody named in law · OHL 16 § (120/2023) "
        "(act read but not this section)" in out
    )


def test_json_has_the_same_for_programs(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    _, out = run(capsys, str(folder), "--format", "json")
    (found,) = json.loads(out)
    assert found["citations"] == {"text-read": 2, "act-read": 2, "not-available": 0}
    assert [(each["duty"], each["mark"]) for each in found["duties"]] == [
        ("R-16", "text-read"),
        ("H-03", "act-read"),
    ]


def test_without_an_index_nothing_is_said_to_be_read(
    capsys: pytest.CaptureFixture[str], folder: Path
) -> None:
    without = TEXT.replace("    sections:", "    note: Ei luetteloa. #")
    (folder / "laki.yaml").write_text(without, "utf-8")
    _, out = run(capsys, str(folder), "--lang", "fi")
    assert "lainkohtia 4; työtilassa ei ole säädösten luetteloa" in out
    _, out = run(capsys, str(folder), "--format", "json")
    assert json.loads(out)[0]["citations"] == {}
