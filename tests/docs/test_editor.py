"""The schema that the tutorial gives to the editor accepts what the tutorial writes."""

from pathlib import Path

import jsonschema
import pytest
import yaml

from palveluketju.model.schema import schema
from tools.write_docs import ROOT

EDITOR = jsonschema.Draft202012Validator(schema("fi"))
FILES = sorted((ROOT / "examples" / "ensiketju").glob("*.yaml"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_the_editor_marks_nothing_in_the_finished_example(file: Path) -> None:
    faults = EDITOR.iter_errors(yaml.safe_load(file.read_text("utf-8")))
    assert [(fault.json_path, fault.message[:200]) for fault in faults] == []


def test_the_editor_marks_a_misspelt_key() -> None:
    chain = yaml.safe_load((ROOT / "examples/ensiketju/huolesta-tukeen.yaml").read_text("utf-8"))
    chain["steps"]["huoli"]["rol"] = "opettaja"
    assert not EDITOR.is_valid(chain)
