"""What only a process of its own can show: imports, pipes, streams, hash seeds, encodings."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from .program import ROOT, environment, process

HEAVY = ("pydantic", "networkx", "yaml", "rich", "graphviz", "pygraphviz", "resvg_py")


def imported_by(program: str) -> set[str]:
    """The modules that a program has imported at its end."""
    text = f"{program}\nimport sys, json; print(json.dumps(sorted(sys.modules)), file=sys.stderr)"
    done = subprocess.run(
        [sys.executable, "-c", text],
        capture_output=True,
        text=True,
        env=environment(PYTHONPATH=str(ROOT)),
        check=True,
    )
    return set(json.loads(done.stderr.splitlines()[-1]))


@pytest.mark.parametrize(
    "program",
    [
        "import palveluketju",
        "import palveluketju; palveluketju.__version__; dir(palveluketju)",
        "from palveluketju.cli import main\ntry: main(['--version'])\nexcept SystemExit: pass",
        "from palveluketju.cli import main\ntry: main(['--help'])\nexcept SystemExit: pass",
        "from palveluketju.cli import main\ntry: main(['chekc'])\nexcept SystemExit: pass",
    ],
)
def test_nothing_heavy_is_imported_before_it_is_needed(program: str) -> None:
    assert not imported_by(program) & set(HEAVY)


def test_a_check_draws_nothing() -> None:
    program = f"from palveluketju.cli import main\nmain(['check', {str(ROOT / 'models')!r}])"
    drawing = {name for name in imported_by(program) if "layout" in name or "export" in name}
    assert not {name for name in drawing if name.startswith("palveluketju")}
    assert not imported_by(program) & {"networkx", "rich", "graphviz", "pygraphviz", "resvg_py"}


def test_the_exit_codes(broken: Path) -> None:
    assert process("check", "työ", cwd=broken).returncode == 1
    assert process("check", "ei-ole", cwd=broken).returncode == 2
    assert process("check", "työ", "--ignore", "unknown-id", cwd=broken).returncode == 0


@pytest.mark.parametrize("seed", ["0", "1", "random"])
def test_output_is_the_same_for_every_hash_seed(broken: Path, seed: str) -> None:
    usual = process("check", "työ", "--format", "sarif", cwd=broken, PYTHONHASHSEED="4711")
    other = process("check", "työ", "--format", "sarif", cwd=broken, PYTHONHASHSEED=seed)
    assert other.stdout == usual.stdout
    assert process("draw", "--in", "työ", cwd=broken, PYTHONHASHSEED=seed).returncode == 0
    drawn = (broken / "huolesta-tukeen.svg").read_bytes()
    process("draw", "--in", "työ", "-o", "b.svg", cwd=broken, PYTHONHASHSEED="4711")
    assert (broken / "b.svg").read_bytes() == drawn


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8"])
def test_finnish_letters_come_out_whatever_the_terminal_says(work: Path, encoding: str) -> None:
    done = process("check", "tyo", cwd=work, PYTHONIOENCODING=encoding)
    assert "polkua 'tyo' ei ole; tarkoititko 'työ'?" in done.stderr


SHELL = "{python} -m palveluketju {command}"


def shell(command: str, frame: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    program = SHELL.format(python=sys.executable, command=command)
    return subprocess.run(
        ["bash", "-c", frame.format(program)],  # noqa: S607
        capture_output=True,
        encoding="utf-8",
        env=environment(PYTHONPATH=str(ROOT)),
        cwd=cwd,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize("command", ["schema", "explain", "check työ --format sarif"])
def test_a_reader_that_goes_away_is_no_trouble(broken: Path, command: str) -> None:
    done = shell(command, "set -o pipefail; {} | head -n 1", broken)
    assert done.stderr == ""
    assert done.stdout.count("\n") == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize("command", ["schema", "explain", "check työ"])
def test_a_full_disk_is_a_sentence(work: Path, command: str) -> None:
    done = shell(command, "{} > /dev/full", work)
    assert done.stderr == "virhe: levy on täynnä\n"
    assert done.returncode == 2


@pytest.mark.parametrize(
    ("frame", "code"), [("{} >&-", 0), ("{} >&- 2>&-", 0), ("{} ei-ole 2>&-", 2)]
)
def test_closed_streams_are_no_trouble(work: Path, frame: str, code: int) -> None:
    done = shell("check työ", frame, work)
    assert "Traceback" not in done.stderr
    assert done.returncode == code


def test_names_that_are_no_text_are_no_trouble(work: Path) -> None:
    odd = b"ty\xf6-\xff.yaml"
    (work / "työ" / odd.decode("utf-8", "surrogateescape")).write_text("format: 2\n")
    for form in ("text", "concise", "json", "github", "sarif"):
        done = process("check", "työ", "--format", form, cwd=work)
        assert done.returncode == 1, done.stderr
    assert process("check", odd.decode("utf-8", "surrogateescape"), cwd=work).returncode == 2
