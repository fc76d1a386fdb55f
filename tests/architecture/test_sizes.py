from pathlib import Path

import pytest

from .code import EVERY, PACKAGE, functions, name

LONGEST_FILE = 400
LONGEST_FUNCTION = 60
# What a file or a function of a package that reads well is about.
USUAL_FILE, USUAL_FUNCTION = 100, 10


@pytest.mark.parametrize("path", EVERY, ids=name)
def test_a_file_can_be_read_at_a_sitting(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= LONGEST_FILE
    for function in functions(path):
        assert (function.end_lineno or 0) - function.lineno < LONGEST_FUNCTION, function.name


def test_half_of_the_files_and_functions_are_short() -> None:
    files = sorted(len(path.read_text("utf-8").splitlines()) for path in PACKAGE)
    lengths = sorted(
        (function.end_lineno or 0) - function.lineno + 1
        for path in PACKAGE
        for function in functions(path)
    )
    assert files[len(files) // 2] <= USUAL_FILE
    assert lengths[len(lengths) // 2] <= USUAL_FUNCTION
