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

    def keep(self, kind: type[Kept], made_from: str, key: str, make: Callable[[], Kept]) -> Kept:
        """The thing of a key: from the folder if it is there and whole, else made and put there.

        What was made from anything else than `made_from` is thrown away then. Raises CannotRun
        where the folder cannot be written.
        """
        if self._folder is None:
            return make()
        own = made_from[:16]
        name = hashlib.sha256(f"{made_from}\0{kind.__name__}\0{key}".encode()).hexdigest()
        file = self._folder / f"{own}-{name[:32]}.pickle"
        found = _read(file)
        if isinstance(found, kind):
            return found
        made = make()
        make_folder(self._folder)
        for old in self._folder.glob("*.pickle"):
            if not old.name.startswith(own):
                old.unlink(missing_ok=True)
        save(file, pickle.dumps(made, protocol=5))
        return made


def _read(file: Path) -> object:
    try:
        return pickle.loads(file.read_bytes())  # noqa: S301 - beside the builder's own pickles
    except Exception:  # Whatever is wrong with it, it is made again.
        return None
