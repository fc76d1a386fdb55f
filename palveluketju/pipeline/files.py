"""Which files make up a workspace, and what is in them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from palveluketju.findings import did_you_mean
from palveluketju.findings.message import Message
from palveluketju.pipeline.trouble import CannotRun, reason

ROOT_NAME = "palveluketju.yaml"
_SUFFIXES = (".yaml", ".yml")
_SKIPPED = ("build", "dist", "node_modules", "__pycache__")


@dataclass(frozen=True, slots=True)
class Plan:
    """The files of one workspace; `root` is its `palveluketju.yaml`, if it has one.

    `asked` is what was asked about: findings elsewhere in the workspace are not told.
    """

    folder: Path
    root: Path | None
    files: tuple[Path, ...]
    asked: Path


def plans(path: Path) -> tuple[Plan, ...]:
    """The workspaces that a path means.

    A file or folder inside a workspace means that workspace; a folder above several means
    them all; files outside any workspace that stand in one folder tree are read together.
    Raises CannotRun if the path does not exist or holds no YAML file.
    """
    if not _exists(path):
        raise _missing(path)
    above = _root_above(path)
    if above is not None:
        inner = () if path.is_file() else _roots_below(path)
        nested = (root for root in inner if root.resolve() != above.resolve())
        return (_plan_of(above, path), *(_plan_of(root, path) for root in nested))
    if path.is_file():
        return (Plan(path.parent, None, (path,), path),)
    found = [_plan_of(root, path) for root in _roots_below(path)]
    loose = tuple(_own_files(path))
    if loose:
        found.append(Plan(path, None, loose, path))
    if not found:
        raise CannotRun(
            f"kansiossa '{path}' ei ole YAML-tiedostoja; aloita komennolla 'palveluketju new NIMI'",
            f"folder '{path}' holds no YAML files; begin with 'palveluketju new NAME'",
        )
    return tuple(found)


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return False


def _plan_of(root: Path, asked: Path) -> Plan:
    files = tuple(file for file in _own_files(root.parent) if file != root)
    return Plan(root.parent, root, (root, *files), asked)


def _root_above(path: Path) -> Path | None:
    """The workspace file of the folder, or of the nearest folder above."""
    start = path.resolve()
    for folder in (start, *start.parents) if start.is_dir() else start.parents:
        if (folder / ROOT_NAME).is_file():
            return _as_given(folder, path) / ROOT_NAME
    return None


def _as_given(folder: Path, path: Path) -> Path:
    """The folder written as the user wrote the path, where that is possible."""
    base = path if path.is_dir() else path.parent
    for candidate in (base, *base.parents):
        if candidate.resolve() == folder:
            return candidate
    return folder


def _roots_below(folder: Path) -> Iterator[Path]:
    for where, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not _is_skipped(name))
        if ROOT_NAME in names:
            yield Path(where) / ROOT_NAME


def _own_files(folder: Path) -> Iterator[Path]:
    """The YAML files of a folder tree without those of workspaces inside it, in order."""
    found: list[Path] = []
    for where, folders, names in os.walk(folder):
        here = Path(where)
        if here != folder and ROOT_NAME in names:
            folders.clear()
            continue
        folders[:] = sorted(name for name in folders if not _is_skipped(name))
        found.extend(here / name for name in names if name.lower().endswith(_SUFFIXES))
    readable = (file for file in found if not _is_device(file))
    return iter(sorted(readable, key=lambda file: file.relative_to(folder).parts))


def _is_device(file: Path) -> bool:
    """Whether it is there but no file: reading a pipe or a device would never end."""
    return file.exists() and not file.is_file()


def _is_skipped(name: str) -> bool:
    return name.startswith(".") or name in _SKIPPED


def shown(path: Path) -> str:
    """The path as findings name it: from the current folder if below it, with slashes."""
    whole = whole_path(path)
    try:
        return whole.relative_to(Path.cwd()).as_posix()
    except ValueError:
        return whole.as_posix()


def whole_path(path: str | Path) -> Path:
    """The path from the root of the disk, without `..`; links are left as they are."""
    return Path(os.path.abspath(path))  # noqa: PTH100 - Path.resolve follows links


def read_bytes(path: Path, limit: int) -> bytes:
    """At most `limit` + 1 bytes of a file; raises CannotRun if it cannot be read."""
    try:
        with path.open("rb") as file:
            # Not the limit alone: Python would make room for all of it, however small the file.
            return file.read(min(limit, os.fstat(file.fileno()).st_size) + 1)
    except OSError as error:
        why = reason(error)
        raise CannotRun(
            f"tiedostoa '{path}' ei voi lukea: {why.fi}",
            f"file '{path}' cannot be read: {why.en}",
        ) from None


def _missing(path: Path) -> CannotRun:
    folder = path.parent if _exists(path.parent) else Path()
    try:
        names = sorted(entry.name for entry in folder.iterdir())
    except OSError:
        names = []
    advice = did_you_mean(path.name, names, Message(fi="tarkista polku", en="check the path"))
    return CannotRun(
        f"polkua '{path}' ei ole; {advice.fi}", f"path '{path}' does not exist; {advice.en}"
    )
