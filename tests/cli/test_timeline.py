"""`palveluketju timeline`."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest

from .program import said

Captured = pytest.CaptureFixture[str]

CHAIN = """
format: 1
acts:
  OHL: {number: 1287/2013, title: Oppilas- ja opiskelijahuoltolaki}
actors:
  pohde: {title: Pohde, type: wellbeing-services-county}
roles:
  kuraattori: {title: Kuraattori, actor: pohde}
limits:
  L-1: {title: Keskustelu, within: 7 arkipäivää, from: pyynto.done, to: done, basis: OHL 15 §,
        starts: pyyntö saapuu, exceptions: Pelkkä neuvonta.}
  L-2: {title: Kertominen, within: viipymättä, from: pyynto.done, to: done, basis: OHL 16 §}
duties:
  pyynto: {title: Pyyntö, basis: OHL 15 §}
  puhe: {title: Puhe, basis: OHL 15 §, limits: L-1}
  tieto: {title: Tieto, basis: OHL 16 §, limits: L-2}
school_years:
  vuosi: {title: Keksitty lukuvuosi, from: 2026-08-11, until: 2027-06-05, example: true}
chain: {id: huoli, title: "Huolesta <tukeen>"}
steps:
  alku: {kind: start, role: kuraattori, title: Pyyntö, next: lukee}
  lukee: {role: kuraattori, title: Lukee, duty: pyynto, takes: 1 arkipäivä, next: puhuu}
  puhuu: {role: kuraattori, title: Puhuu, duty: puhe, takes: TAKES, next: kertoo}
  kertoo: {role: kuraattori, title: Kertoo, duty: tieto, next: loppu}
  loppu: {kind: end, role: kuraattori, title: Loppu}
"""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    _write("3 arkipäivää")
    return tmp_path


def _write(takes: str) -> None:
    Path("huoli.yaml").write_text(CHAIN.replace("TAKES", takes), "utf-8")


def test_the_last_days_stand_in_order_with_what_was_shown_and_what_was_counted_by(
    capsys: Captured,
) -> None:
    code, out, err = said(capsys, "timeline", "huoli.yaml", "--start", "2026-12-22", "--lang", "fi")
    assert (code, err) == (0, "")
    assert "ma 4.1.2027  L-1 · Keskustelu · Puhuu" in out
    assert "7 arkipäivää: pitää" in out
    assert "pisin reitti: Puhuu (3 arkipäivää)" in out
    assert "poikkeukset laissa: Pelkkä neuvonta." in out
    assert "ei päivää  L-2 · Kertominen · Kertoo" in out
    assert "määräaikoja 2: pitää 1, ei pidä 0, ei näy ketjusta 1" in out
    assert "lukuvuosi: Keksitty lukuvuosi (esimerkki)" in out
    assert "pyhäpäivät: holidays " in out


def test_a_day_too_many_breaks_the_limit_and_ends_with_1(capsys: Captured) -> None:
    for takes, verdict, code in (("7 arkipäivää", "kept", 0), ("8 arkipäivää", "broken", 1)):
        _write(takes)
        ended, out, _ = said(capsys, "timeline", "huoli.yaml", "--format", "json")
        assert ended == code
        assert json.loads(out)["deadlines"][0]["verdict"] == verdict


def test_json_tells_days_and_reasons(capsys: Captured) -> None:
    _, out, _ = said(
        capsys, "timeline", "huoli", "--start", "2026-10-05", "--format", "json", "--lang", "en"
    )
    line = json.loads(out)
    assert line["start"] == "2026-10-05"
    assert line["counts"] == {"kept": 1, "broken": 0, "not-shown": 1}
    first, second = line["deadlines"]
    assert (first["last"], first["law"]) == ("2026-10-13", ["OHL 15 §"])
    assert (second["last"], second["no_last"]) == (None, "the time has no number")
    assert second["gaps"] == ["Kertoo (its length is not stated)"]


@pytest.mark.parametrize("language", ["fi", "en"])
def test_the_drawing_is_a_picture_with_every_limit_as_text(capsys: Captured, language: str) -> None:
    arguments = ("timeline", "huoli", "--start", "2026-10-05", "-o", "aika.svg", "--lang", language)
    code, out, _ = said(capsys, *arguments)
    assert (code, out) == (0, "aika.svg\n")
    first = Path("aika.svg").read_bytes()
    root = ElementTree.fromstring(first)  # noqa: S314
    words = " ".join(root.itertext())
    for each in ("Huolesta <tukeen>", "Puhuu", "Kertoo", "L-1", "13"):
        assert each in words
    assert "Puhuu" in (root.get("aria-label") or "")
    said(capsys, *arguments)
    assert Path("aika.svg").read_bytes() == first


def test_the_drawing_may_be_a_png(capsys: Captured) -> None:
    said(capsys, "timeline", "huoli", "--start", "2026-10-05", "-o", "aika.png")
    assert Path("aika.png").read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("huoli", "--start", "5.10.2026"), "ei ole päivä; kirjoita se muodossa 2026-10-05"),
        (("huoli", "--start", "2026-02-30"), "ei ole päivä"),
        (("huolli",), "tarkoititko 'huoli'"),
        (("huoli", "-o", "aika.pdf"), "aikajanan pääte on .svg, .png"),
    ],
)
def test_a_mistake_is_told_with_the_way_out(
    capsys: Captured, arguments: tuple[str, ...], words: str
) -> None:
    code, _, err = said(capsys, "timeline", *arguments, "--lang", "fi")
    assert code == 2
    assert words in err


def test_a_waiting_time_is_told_as_the_first_day_and_is_no_limit(capsys: Captured) -> None:
    text = Path("huoli.yaml").read_text("utf-8")
    wait = "within: viipymättä, from: pyynto.done, to: done, basis: OHL 16 §"
    text = text.replace(wait, "not_before: 2 kuukautta, from: pyynto.done, basis: OHL 16 §")
    Path("huoli.yaml").write_text(text, "utf-8")
    _, out, _ = said(capsys, "timeline", "huoli", "--start", "2026-10-05", "--lang", "fi")
    assert "la 5.12.2026  L-2 · Kertominen · Kertoo" in out
    assert "2 kuukautta: aikaisintaan" in out
    assert "määräaikoja 1: pitää 1" in out


def test_the_limits_of_every_chain_are_counted(capsys: Captured) -> None:
    code, out, _ = said(capsys, "timeline", "--all", "--lang", "fi")
    assert code == 0
    assert out.splitlines() == [
        "huoli: määräaikoja 2: pitää 1, ei pidä 0, ei näy ketjusta 1",
        "",
        "määräaikoja 2: pitää 1, ei pidä 0, ei näy ketjusta 1",
    ]
    _, out, _ = said(capsys, "timeline", "--all", "--format", "json")
    assert json.loads(out) == [
        {"chain": "huoli", "counts": {"kept": 1, "broken": 0, "not-shown": 1}}
    ]
    assert said(capsys, "timeline", "huoli", "--all")[0] == 2


def test_the_limit_that_binds_a_step_first_is_told_beside_the_later_one(
    capsys: Captured,
) -> None:
    models = str(Path(__file__).parents[2] / "models")
    words = ("opetuksen-epaaminen", "--in", models, "--start", "2026-10-05")
    _, out, _ = said(capsys, "timeline", *words, "--format", "json")
    first = {(each["limit"], each["last"], each["first"]) for each in json.loads(out)["deadlines"]}
    assert ("T-01", "2026-10-14", "T-02") in first
    assert ("T-22", "2026-10-06", None) in first
    _, text, _ = said(capsys, "timeline", *words)
    assert "samaa vaihetta sitoo ensin" in text
    assert "T-02, ti 6.10.2026" in text


def test_a_limit_that_could_not_be_read_is_not_passed_over(capsys: Captured) -> None:
    _write("2 koulupäivää")
    text = Path("huoli.yaml").read_text(encoding="utf-8")
    Path("huoli.yaml").write_text(text.replace("koulupäivää", "koulupaivaa"), encoding="utf-8")
    ended, _, notes = said(capsys, "timeline", "huoli.yaml")
    assert ended == 1
    assert "check" in notes
