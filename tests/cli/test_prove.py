"""`palveluketju prove`."""

import json
from pathlib import Path

import pytest

from palveluketju.cli import main
from tests.flow.test_queries import TEXT

GAP = TEXT.replace("notification", "contact")


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = main(["prove", *arguments])
    printed = capsys.readouterr()
    return code, printed.out, printed.err


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "huoli.yaml").write_text(TEXT, "utf-8")
    return tmp_path


def test_a_proven_chain_ends_with_0_and_says_how_many_states(
    capsys: pytest.CaptureFixture[str], folder: Path
) -> None:
    code, out, _ = run(capsys, str(folder), "--lang", "fi")
    assert code == 0
    assert out.splitlines() == [
        "huoli: todistettu, 16 tilaa",
        "",
        "todistettu 1, ketjuja 1",
    ]


def test_a_chain_with_a_gap_ends_with_1_and_points_to_check(
    capsys: pytest.CaptureFixture[str], folder: Path
) -> None:
    (folder / "huoli.yaml").write_text(GAP, "utf-8")
    code, out, _ = run(capsys, str(folder), "--lang", "en")
    assert code == 1
    assert out.startswith("huoli: not proven, 1 fault; see 'palveluketju check'\n")


def test_proposals_are_listed_with_the_gaps_that_are_left_without_them(
    capsys: pytest.CaptureFixture[str], folder: Path
) -> None:
    _, out, _ = run(capsys, str(folder), "--proposals", "--lang", "fi")
    assert "  vastuu nojaa ehdotuksiin:" in out
    assert "vaihe 'yhteys' (Opettaja: Ottaa yhteyttä)" in out
    assert "  ilman ehdotuksia kukaan ei vastaisi asiasta tässä:" in out
    assert "polku: Opettaja: Huoli herää → " in out


def test_json_has_the_same_for_programs(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    _, out, _ = run(capsys, str(folder), "--format", "json", "--lang", "en")
    (chain,) = json.loads(out)
    assert (chain["chain"], chain["proven"], chain["states"]) == ("huoli", True, 16)
    assert {"subject", "name", "words", "path", "line", "column", "about"} <= {
        *chain["proposals"][0]
    }
    first = chain["gaps_without_proposals"][0]["trace"][0]
    assert first == {"move": "start", "step": "alku", "words": "Opettaja: Huoli herää"}


def test_a_path_that_does_not_exist_is_a_sentence_and_2(
    capsys: pytest.CaptureFixture[str], folder: Path
) -> None:
    code, out, err = run(capsys, str(folder / "holi.yaml"), "--lang", "en")
    assert (code, out) == (2, "")
    assert "did you mean 'huoli.yaml'?" in err


def test_the_page_of_formats_tells_every_key(
    capsys: pytest.CaptureFixture[str], folder: Path
) -> None:
    page = (Path(__file__).parents[2] / "docs/reference/formats.md").read_text("utf-8")
    section = page[page.index("## prove --format json") :]
    (chain,) = json.loads(run(capsys, str(folder), "--format", "json")[1])
    gap = chain["gaps_without_proposals"][0]
    assert [key for key in (*chain, *gap) if f"`{key}`" not in section] == []
