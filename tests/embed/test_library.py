"""A workspace that documents ask: read once, kept by what it was made from, named with guesses."""

from pathlib import Path
from shutil import copytree

import pytest

from palveluketju.embed import library as module
from palveluketju.embed.asked import Asked
from palveluketju.embed.library import library
from palveluketju.pipeline.trouble import CannotRun

FOLDER = Path("examples/ensiketju")
CHAIN = "huolesta-tukeen"


@pytest.fixture
def models(tmp_path: Path) -> Path:
    return copytree(FOLDER, tmp_path / "mallit")


def forbidden(*_: object) -> None:
    raise AssertionError("the files were read")


def test_what_is_on_the_shelf_is_not_made_again(
    models: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf = tmp_path / "hylly"
    asked = Asked(CHAIN, ("diagram", "card"))
    first = library(models, shelf).parts(asked)
    module._library.cache_clear()
    monkeypatch.setattr(module, "load_plan", forbidden)
    assert library(models, shelf).parts(asked) == first
    assert library(models, shelf).contents.findings == ()


def test_a_change_of_a_file_is_seen_at_once(models: Path, tmp_path: Path) -> None:
    shelf = tmp_path / "hylly"
    assert library(models, shelf).name(CHAIN)[1] == "Huolesta tukeen"
    file = models / "huolesta-tukeen.yaml"
    changed = file.read_text("utf-8").replace("title: Huolesta tukeen", "title: Huolesta apuun")
    file.write_text(changed, "utf-8")
    old = set(shelf.iterdir())
    assert library(models, shelf).name(CHAIN)[1] == "Huolesta apuun"
    assert old
    assert not old & set(shelf.iterdir())  # What was made of the old model is thrown away.


def test_what_is_broken_on_the_shelf_is_made_again(models: Path, tmp_path: Path) -> None:
    shelf = tmp_path / "hylly"
    first = library(models, shelf).parts(Asked(CHAIN))
    for file in shelf.iterdir():
        file.write_bytes(b"x")
    module._library.cache_clear()
    assert library(models, shelf).parts(Asked(CHAIN)) == first


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("huolesta-tukee", "no chain 'huolesta-tukee'; did you mean 'huolesta-tukeen'?"),
        (f"{CHAIN}/keskustely", "no step or handoff 'keskustely'; did you mean 'keskustelu'?"),
    ],
)
def test_an_unknown_name_is_told_with_the_nearest(name: str, words: str) -> None:
    with pytest.raises(CannotRun) as caught:
        library(FOLDER).name(name)
    assert caught.value.message.en == words


def test_steps_and_handoffs_have_names() -> None:
    found = library(FOLDER)
    assert found.name(f"{CHAIN}/keskustelu")[1] == "Keskustelee oppilaan kanssa"
    assert found.name(f"{CHAIN}/yhteys-kuraattoriin")[0] == (
        "handoff",
        CHAIN,
        "yhteys-kuraattoriin",
    )


def test_a_finding_has_its_file_from_the_root_and_its_line(models: Path) -> None:
    (models / "toimijat.yaml").write_text("format: 1\nactors:\n  kunta: {titel: Kunta}\n", "utf-8")
    told = [str(each) for each in library(models).contents.findings]
    start = f"{models / 'toimijat.yaml'}:3:11: error[unknown-key]: "
    assert len([line for line in told if line.startswith(start)]) == 1
