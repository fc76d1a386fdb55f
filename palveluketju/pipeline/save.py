"""Writing files: whole or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from palveluketju.pipeline.trouble import CannotRun, reason


def save(path: Path, data: bytes) -> None:
    """Write a file at once: a reader sees the old one or the new one, never a half.

    Raises CannotRun if the folder is missing or refuses writing.
    """
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:40]}.")
    except OSError as error:
        raise _refused(path, error) from None
    unfinished = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        unfinished.chmod(0o666 & ~_umask())
        unfinished.replace(path)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        raise _refused(path, error) from None


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _refused(path: Path, error: OSError) -> CannotRun:
    why = reason(error)
    return CannotRun(
        f"kohdetta '{path}' ei voi kirjoittaa: {why.fi}; valitse paikka, johon voit kirjoittaa",
        f"'{path}' cannot be written: {why.en}; choose a place that you can write to",
    )


def make_folder(folder: Path) -> None:
    """Make a folder and those above it; raises CannotRun if that is refused."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _refused(folder, error) from None
