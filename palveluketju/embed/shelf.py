"""What has been made once, kept in a folder by what it was made from."""

from __future__ import annotations

import hashlib
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from palveluketju.pipeline.save import make_folder, save

Kept = TypeVar("Kept")


class Shelf:
    """A folder of made things, or none: then nothing is kept.

    The folder must be the builder's own: what lies there is trusted as its doctrees are.
    """

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder

    def keep(self, kind: type[Kept], key: tuple[str, ...], make: Callable[[], Kept]) -> Kept:
        """The thing of a key: from the folder if it is there and whole, else made and put there.

        Raises CannotRun where the folder cannot be written.
        """
        if self._folder is None:
            return make()
        name = hashlib.sha256("\0".join((kind.__name__, *key)).encode()).hexdigest()
        file = self._folder / f"{name}.pickle"
        found = _read(file)
        if isinstance(found, kind):
            return found
        made = make()
        make_folder(self._folder)
        save(file, pickle.dumps(made, protocol=5))
        return made


def _read(file: Path) -> object:
    try:
        return pickle.loads(file.read_bytes())  # noqa: S301 - beside the builder's own pickles
    except Exception:  # Whatever is wrong with it, it is made again.
        return None
