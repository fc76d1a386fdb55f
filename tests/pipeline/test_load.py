from pathlib import Path

import pytest
from pydantic import ValidationError

from palveluketju.model.actor import Actor, Role
from palveluketju.model.text import Text
from palveluketju.pipeline import build, load
from palveluketju.pipeline.check import check
from palveluketju.pipeline.load import load_texts
from palveluketju.source import Place

from .files import BROKEN, CHAIN, GROUND, ROOT, SOUND, write


def test_a_workspace_is_loaded_from_its_folder(tmp_path: Path) -> None:
    workspace = load(write(tmp_path, SOUND))
    assert list(workspace.chains) == ["huoli"]
    assert workspace.findings == ()
    assert len(workspace.sources) == 3


def test_a_path_may_be_text(tmp_path: Path) -> None:
    assert list(load(str(write(tmp_path, SOUND))).chains) == ["huoli"]


def test_what_can_be_read_is_read(tmp_path: Path) -> None:
    texts = {**SOUND, "rikki.yaml": "a: [", "tavut.yaml": b"\xff\xfe\x00", "tyhja.yaml": ""}
    workspace = load(write(tmp_path, texts))
    assert list(workspace.chains) == ["huoli"]
    assert {finding.rule for finding in workspace.findings} == {
        "yaml-syntax",
        "wrong-encoding",
        "empty-file",
    }


def test_the_workspace_file_sets_the_limit_of_the_others(tmp_path: Path) -> None:
    root = ROOT + "settings: {max_file_size: 1 kB}\n"
    texts = {**SOUND, "palveluketju.yaml": root, "suuri.yaml": "format: 1\n" + "#" * 1000}
    assert [finding.rule for finding in load(write(tmp_path, texts)).findings] == ["file-too-large"]


def test_a_great_limit_takes_no_more_room_than_the_files(tmp_path: Path) -> None:
    root = ROOT + "settings: {max_file_size: 999999 MB}\n"
    assert load(write(tmp_path, {**SOUND, "palveluketju.yaml": root})).findings == ()


def test_absences_are_told_in_the_workspace_file_even_if_it_is_broken() -> None:
    workspace = load_texts({"palveluketju.yaml": "a: [", "b.yaml": CHAIN}, has_root=True)
    assert workspace.places.root == "palveluketju.yaml"


def test_a_lone_text_is_its_own_root() -> None:
    assert load_texts({"a.yaml": CHAIN}).places.root == "a.yaml"
    assert load_texts({"a.yaml": CHAIN, "b.yaml": GROUND}).places.root is None


def test_no_text_is_an_empty_workspace() -> None:
    assert check(load_texts({})) == ()


def test_findings_do_not_depend_on_the_order_of_the_files() -> None:
    texts = {"palveluketju.yaml": ROOT, "a.yaml": BROKEN, "b.yaml": GROUND, "c.yaml": "a: ["}
    backwards = dict([*list(texts.items())[:1], *reversed(list(texts.items())[1:])])
    assert check(load_texts(texts, has_root=True)) == check(load_texts(backwards, has_root=True))


def test_a_workspace_is_built_of_records_or_of_plain_data() -> None:
    kunta = Actor(title=Text(fi="Kunta"), type="municipality")
    plain = {"title": {"fi": "Kunta"}, "type": "municipality"}
    assert build(actors={"kunta": kunta}).model == build(actors={"kunta": plain}).model


def test_a_chain_built_in_python_is_checked_without_files() -> None:
    chain = {
        "id": "huoli",
        "title": "Huoli",
        "lanes": ["opettaja"],
        "steps": {
            "alku": {"kind": "start", "role": "opettaja", "title": "Alku", "next": "lopu"},
            "loppu": {"kind": "end", "role": "opettaja", "title": "Loppu"},
        },
    }
    workspace = build(
        actors={"kunta": {"title": "Kunta", "type": "municipality"}},
        roles={"opettaja": Role(title=Text(fi="Opettaja"), actor="kunta")},
        chains={"huoli": chain},
    )
    items = check(workspace)
    assert "unknown-id" in {item.rule for item in items}
    assert {item.place for item in items} == {Place("<python>")}


def test_a_value_that_does_not_fit_is_the_programs_fault() -> None:
    with pytest.raises(ValidationError):
        build(actors={"kunta": {"titel": "Kunta"}})
    with pytest.raises(ValidationError):
        build(toimijat={})
