"""The procedure library written into a folder; what has not changed is not written again."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from palveluketju import __version__
from palveluketju.pipeline.check import check
from palveluketju.pipeline.files import plans
from palveluketju.pipeline.load import load_plan
from palveluketju.pipeline.save import make_folder, save
from palveluketju.pipeline.trouble import CannotRun
from palveluketju.pipeline.workers import each

_NOTE = ".palveluketju.json"
"""What the site in a folder was made from, and the files that belong to it."""


def publish(path: Path, folder: Path, language: str, *, files: bool = False) -> tuple[int, int]:
    """Write the site of a workspace: how many files it has, and how many were written now.

    With `files` each chain also has a PDF, a Word, an Excel and a Markdown file.

    Files of an earlier site that are no longer part of it are removed; nothing else in the folder
    is touched. Raises CannotRun where the folder holds files of another make or cannot be written.
    """
    plan = plans(path)[0]
    made_from = _digest(plan.files, language, files=files)
    known = _known(folder)
    if known and known.made_from == made_from and _all_there(folder, known.files):
        return len(known.files), 0
    if folder.exists() and known is None and any(folder.iterdir()):
        raise CannotRun(
            f"kansiossa '{folder}' on jo muuta; anna tyhjä kansio tai kansio, jossa sivusto on",
            f"folder '{folder}' holds other things; give an empty folder or that of the site",
        )
    from palveluketju.publish.site import site

    workspace = load_plan(plan)
    made = site(workspace, check(workspace), language, files=files, each=each)
    written = _write(folder, made)
    for old in set(known.files if known else ()) - set(made):
        (folder / old).unlink(missing_ok=True)
    note = json.dumps({"from": made_from, "files": sorted(made)}, indent=0)
    save(folder / _NOTE, note.encode("utf-8"))
    return len(made), written


def _write(folder: Path, files: Mapping[str, bytes]) -> int:
    written = 0
    for name, data in files.items():
        target = folder / name
        make_folder(target.parent)
        if not target.exists() or target.read_bytes() != data:
            save(target, data)
            written += 1
    return written


def _digest(model: Iterable[Path], language: str, *, files: bool) -> str:
    """What decides how the site looks: the program, what is asked, and every byte of the model."""
    found = hashlib.sha256(f"{__version__}\0{language}\0{files}\0{_program()}".encode())
    for file in model:
        found.update(f"\0{file.as_posix()}\0".encode())
        found.update(file.read_bytes())
    return found.hexdigest()


def _program() -> str:
    """The newest change of the program's own files, so that a new program makes a new site."""
    home = Path(__file__).parents[1]
    return str(max(file.stat().st_mtime_ns for file in home.rglob("*") if file.is_file()))


@dataclass(frozen=True)
class _Known:
    """What an earlier site was made from, and its files."""

    made_from: str
    files: tuple[str, ...]


def _known(folder: Path) -> _Known | None:
    try:
        found = json.loads((folder / _NOTE).read_text("utf-8"))
        files = tuple(str(name) for name in found["files"])
        made_from = str(found["from"])
    except (OSError, ValueError, TypeError, KeyError):
        return None
    # A note that somebody has changed must not lead out of the folder.
    return _Known(made_from, tuple(name for name in files if ".." not in Path(name).parts))


def _all_there(folder: Path, files: Iterable[str]) -> bool:
    return all((folder / name).is_file() for name in files)
