"""The folders of `examples/broken` are those of the pages, and the command finds their faults."""

import json
from pathlib import Path

import pytest
from support.pages import bad, contents, expected

from palveluketju.cli import main
from palveluketju.findings import Rule
from palveluketju.rules.all_rules import ALL_RULES

BROKEN = Path(__file__).parents[2] / "examples" / "broken"
rules = pytest.mark.parametrize("rule", ALL_RULES.values(), ids=lambda rule: rule.name)


def test_there_is_one_folder_for_every_rule() -> None:
    assert sorted(path.name for path in BROKEN.iterdir()) == sorted(ALL_RULES)


@rules
def test_a_folder_is_written_from_its_page(rule: Rule) -> None:
    """If not, `python -m tools.write_examples` has not been run since the page changed."""
    written = {path.name: path.read_bytes() for path in (BROKEN / rule.name).iterdir()}
    assert written == contents(bad(rule)) | {"expected.json": expected(rule).encode()}


@rules
def test_the_command_fails_with_exactly_the_expected_findings(
    rule: Rule, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = BROKEN / rule.name
    code = main(["check", str(folder), "--format", "json", "--fail-level", "hint"])
    found = [
        {
            "rule": row["rule"],
            "path": Path(row["path"]).resolve().relative_to(folder).as_posix(),
            "line": row["line"],
            "column": row["column"],
        }
        for row in json.loads(capsys.readouterr().out)
    ]
    assert (code, found) == (1, json.loads((folder / "expected.json").read_text("utf-8")))
