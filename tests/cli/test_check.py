import json
from pathlib import Path

import pytest

from .program import said

Captured = pytest.CaptureFixture[str]
FORMATS = ("text", "concise", "json", "github", "sarif")


@pytest.mark.usefixtures("work")
@pytest.mark.parametrize("form", FORMATS)
def test_a_sound_workspace_ends_0(capsys: Captured, form: str) -> None:
    code, _, err = said(capsys, "check", "työ", "--format", form)
    assert (code, err) == (0, "")


@pytest.mark.usefixtures("broken")
@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("language", ["fi", "en"])
def test_findings_end_1_in_every_format(capsys: Captured, form: str, language: str) -> None:
    code, out, err = said(capsys, "check", "työ", "--format", form, "--lang", language)
    assert (code, err) == (1, "")
    assert "unknown-id" in out
    assert out.endswith("\n")


@pytest.mark.usefixtures("broken")
def test_json_is_a_list_of_objects_with_the_promised_keys(capsys: Captured) -> None:
    (found,) = json.loads(said(capsys, "check", "työ", "--format", "json")[1])
    assert (found["rule"], found["path"]) == ("unknown-id", "työ/huolesta-tukeen.yaml")
    promised = "rule severity message help path line column end_line end_column route related"
    assert list(found) == [*promised.split(), "trace", "law"]


@pytest.mark.usefixtures("work")
def test_the_fail_level_decides_the_exit_code(capsys: Captured) -> None:
    chain = Path("työ/huolesta-tukeen.yaml")
    long = chain.read_text("utf-8").replace("Huoli herää", "Huoli " + "herää " * 20)
    chain.write_text(long, "utf-8")
    assert "label-too-long" in said(capsys, "check", "työ")[1]
    assert said(capsys, "check", "työ")[0] == 0
    assert said(capsys, "check", "työ", "--fail-level", "warning")[0] == 1
    assert said(capsys, "check", "työ", "--fail-level", "hint")[0] == 1


@pytest.mark.usefixtures("broken")
def test_rules_are_selected_and_ignored(capsys: Captured) -> None:
    assert said(capsys, "check", "työ", "--ignore", "unknown-id")[0] == 0
    assert said(capsys, "check", "työ", "--select", "step-unreachable")[0] == 0
    assert said(capsys, "check", "työ", "--select", "a", "--select", "unknown-id")[0] == 2


@pytest.mark.usefixtures("broken")
def test_the_current_folder_is_checked_by_default(
    capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir("työ")
    code, out, _ = said(capsys, "check", "--format", "concise")
    assert code == 1
    assert out.startswith("huolesta-tukeen.yaml:")


@pytest.mark.usefixtures("work")
def test_the_language_is_that_of_the_locale(
    capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "ei huomautettavaa" in said(capsys, "check", "työ")[1]
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    assert "no findings" in said(capsys, "check", "työ")[1]
    assert "ei huomautettavaa" in said(capsys, "check", "työ", "--lang", "fi")[1]


@pytest.mark.usefixtures("work")
def test_one_path_that_is_missing_ends_2(capsys: Captured) -> None:
    assert said(capsys, "check", "työ", "ei-ole")[0] == 2


@pytest.mark.usefixtures("work")
def test_a_file_that_cannot_be_opened_ends_2(capsys: Captured) -> None:
    Path("työ/kehä.yaml").symlink_to("kehä.yaml")
    code, out, err = said(capsys, "check", "työ")
    assert (code, out) == (2, "")
    assert "työ/kehä.yaml" in err
