from pathlib import Path

import pytest

from .program import said

Captured = pytest.CaptureFixture[str]


@pytest.mark.usefixtures("work")
def test_the_commands_that_are_told_next_work(capsys: Captured) -> None:
    code, out, _ = said(capsys, "new", "oma", "--lang", "en")
    assert code == 0
    files, _, steps = out.partition("\n\nnext:\n")
    assert all(Path(file).is_file() for file in files.split())
    check, draw = (line.split()[1:] for line in steps.splitlines())
    assert said(capsys, *check)[0] == 0
    assert said(capsys, *draw)[0] == 0


@pytest.mark.usefixtures("work")
def test_a_name_with_spaces_is_quoted_in_what_is_told_next(capsys: Captured) -> None:
    assert "check 'oma työ'" in said(capsys, "new", "oma työ")[1]
