"""The schema of editors: current, valid, and of one mind with the program about files."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from palveluketju.model.schema import DIALECT, schema, to_json_schema

from .reading import told

ROOT = Path(__file__).parents[2]
EDITOR = Draft202012Validator(schema(), format_checker=Draft202012Validator.FORMAT_CHECKER)
FILES = [
    *sorted((ROOT / "models").rglob("*.yaml")),
    *sorted(path for path in (ROOT / "examples").rglob("*.yaml") if "broken" not in path.parts),
    *sorted((ROOT / "palveluketju" / "pipeline" / "starter").glob("*.yaml")),
]


class Yaml12(yaml.SafeLoader):
    """Reads scalars as YAML 1.2 does: an editor's truth values, whole numbers and texts."""

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}  # noqa: RUF012


Yaml12.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^(?:true|false)$"), list("tf"))
Yaml12.add_implicit_resolver("tag:yaml.org,2002:int", re.compile(r"^-?\d+$"), list("-0123456789"))
Yaml12.add_implicit_resolver("tag:yaml.org,2002:null", re.compile("^(?:|~|null)$"), ["", "~", "n"])


def faults(text: str) -> list[str]:
    return [fault.json_path for fault in EDITOR.iter_errors(yaml.load(text, Loader=Yaml12))]  # noqa: S506


def test_the_schema_is_a_valid_one_of_2020_12() -> None:
    Draft202012Validator.check_schema(schema())
    assert schema()["$schema"] == DIALECT


def test_the_committed_schema_is_current() -> None:
    committed = ROOT / "schema" / "palveluketju.schema.json"
    assert committed.read_text("utf-8") == to_json_schema("fi")


def test_both_languages_describe_the_same_schema() -> None:
    assert stripped(schema("fi")) == stripped(schema("en"))
    assert schema("fi") != schema("en")


def stripped(part: Any) -> Any:
    if isinstance(part, dict):
        return {
            key: stripped(value)
            for key, value in part.items()
            if not (key == "description" and isinstance(value, str))
        }
    return [stripped(value) for value in part] if isinstance(part, list) else part


def keys(part: Any, path: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every described property: its path and its schema."""
    if isinstance(part, dict):
        for name, value in part.get("properties", {}).items():
            yield f"{path}/{name}", value
        for name, value in part.items():
            yield from keys(value, f"{path}/{name}")
    elif isinstance(part, list):
        for number, value in enumerate(part):
            yield from keys(value, f"{path}/{number}")


# The conditions that choose between kinds name a key only to compare it.
DESCRIBED = [
    (path, value)
    for path, value in keys(schema())
    if not path.startswith(("/$schema", "/$defs/Step/"))
]


@pytest.mark.parametrize(("path", "value"), DESCRIBED, ids=[path for path, _ in DESCRIBED])
def test_a_key_is_described_with_an_example_that_fits(path: str, value: dict[str, Any]) -> None:
    assert value["description"], path
    assert value.get("examples") or "const" in value, path
    for example in value.get("examples", ()):
        whole = {**value, "$defs": schema()["$defs"]}
        assert Draft202012Validator(whole).is_valid(example), (path, example)


def test_the_schema_describes_enough_keys() -> None:
    assert len(DESCRIBED) > 150


def test_no_definition_is_unused() -> None:
    text = to_json_schema()
    for name in schema()["$defs"]:
        assert f'"#/$defs/{name}"' in text


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(ROOT).as_posix())
def test_an_editor_marks_nothing_in_a_sound_file(file: Path) -> None:
    assert faults(file.read_text("utf-8")) == []


CHAIN = "format: 1\nchain: {id: a, title: A}\n"


@pytest.mark.parametrize(
    "text",
    [
        "format: 2",
        "acts: {}",
        "format: 1\nactor: {}",
        "format: 1\nactors: {1a: {title: A}}",
        "format: 1\nactors: {a: {titel: A}}",
        "format: 1\nactors: {a: {title: A, type: kunta}}",
        "format: 1\nactors: {a: {title: A, generic: yes}}",
        "format: 1\nactors: {a: {type: client}}",
        "format: 1\nlimits: {a: {title: A, within: 7}}",
        "format: 1\nlimits: {a: {title: A, in_force: 1.8.2026}}",
        "format: 1\nlimits: {a: {title: A, in_force: 2026-02-30}}",
        "format: 1\nlimits: {a: {title: {de: A}}}",
        "format: 1\nduties: {a: {title: A, responsible: kunta}}",
        "format: 1\nduties: {a: {title: A, responsible: {}}}",
        "format: 1\nduties: {a: {title: A, responsible: {any_of: [r], person: [r]}}}",
        "format: 1\nworkspace: {language: de}",
        "format: 1\nsettings: {max_file_size: 5 GB}",
        "format: 1\nchain: {title: A}",
        "format: 1\nchain: {id: a b, title: A}",
        CHAIN + "steps: {a: {kind: descision}}",
        CHAIN + "steps: {a: {kind: end, next: b}}",
        CHAIN + "steps: {a: {answers: {Kyllä: b}}}",
        CHAIN + "steps: {a: {kind: decision, answers: b}}",
        CHAIN + "steps: {a: {next: {b: c}}}",
        CHAIN + "steps: {a: {next: b c}}",
        CHAIN + "steps: [a]",
        CHAIN + "handoffs: {a: {kind: kontakti}}",
        CHAIN + "handoffs: {a: {to: b c}}",
    ],
)
def test_an_editor_marks_what_the_program_refuses(text: str) -> None:
    assert faults(text), "the schema"
    if text.startswith("format: 1"):
        assert told(text.removeprefix("format: 1\n")), "the program"


@pytest.mark.parametrize(
    "text",
    [
        "format: 1",
        "format: 1\nacts:\nactors: {}\n",
        "format: 1\n$schema: skeema.json",
        "format: 1\nactors: {Škoula-1: {title: {fi: A, sv: B}, type: client, generic: true}}",
        "format: 1\nlimits: {a: {title: A, within: viipymättä, basis: OHL 15 §}}",
        "format: 1\nduties: {a: {title: A, responsible: none-in-law, limits: T-01}}",
        CHAIN + "steps: {a: , b: {next: a, sends: [h], duty: {r: d}, limits: [T-01]}}",
        CHAIN + "steps: {a: {kind: wait, after: 7 vrk, next: b}}",
        CHAIN + "steps: {a: {asks: {whom: r, given: b}, replies: h}}",
    ],
)
def test_an_editor_accepts_what_the_program_accepts(text: str) -> None:
    assert faults(text) == []
    assert told(text.removeprefix("format: 1\n").removeprefix("format: 1")) == []


def test_the_text_of_the_schema_is_json_that_ends_its_last_line() -> None:
    text = to_json_schema()
    assert json.loads(text) == schema()
    assert text.endswith("}\n")
