"""What a developer may rely on: these names, each documented, each found in the API page."""

import inspect
import subprocess
import sys
from pathlib import Path

import pytest

import palveluketju

ROOT = Path(__file__).parents[2]
SURFACE = [
    *(
        "Actor",
        "Agreement",
        "CannotRun",
        "Chain",
        "ChainView",
        "Consent",
        "Decision",
        "Duty",
        "End",
        "Finding",
    ),
    *(
        "Form",
        "Handoff",
        "Limit",
        "Located",
        "Matrix",
        "Picture",
        "Proof",
        "Register",
        "Role",
        "Severity",
        "Start",
    ),
    *("State", "Task", "TooManyStatesError", "Workspace"),
    *("__version__", "agreement", "build", "check", "draw", "load", "matrix", "prove"),
]


def test_the_public_names_are_these() -> None:
    assert palveluketju.__all__ == SURFACE
    assert dir(palveluketju) == SURFACE


@pytest.mark.parametrize("name", [name for name in SURFACE if name != "__version__"])
def test_a_public_name_is_documented(name: str) -> None:
    assert inspect.getdoc(getattr(palveluketju, name))


@pytest.mark.parametrize("name", [name for name in SURFACE if name != "__version__"])
def test_the_public_members_of_a_class_are_documented(name: str) -> None:
    value = getattr(palveluketju, name)
    if not inspect.isclass(value) or not value.__module__.startswith("palveluketju"):
        return
    for member, found in vars(value).items():
        is_code = isinstance(found, property) or inspect.isfunction(found)
        if is_code and not member.startswith("_"):
            assert inspect.getdoc(found), f"{name}.{member}"


def test_another_name_is_not_there() -> None:
    with pytest.raises(AttributeError, match="no attribute 'chekc'"):
        palveluketju.chekc  # noqa: B018


def test_a_type_checker_sees_what_is_there_at_run_time() -> None:
    text = Path(palveluketju.__file__).read_text("utf-8")
    shown = text.partition("if TYPE_CHECKING:")[2].partition("_HOMES")[0]
    for name in SURFACE:
        assert name == "__version__" or name in shown


def test_the_package_is_typed() -> None:
    assert (ROOT / "palveluketju" / "py.typed").exists()


def test_star_import_gives_the_public_names() -> None:
    program = "from palveluketju import *; print(sorted(n for n in dir() if n[0] != '_'))"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert done.stdout.strip() == str(sorted(set(SURFACE) - {"__version__"}))
