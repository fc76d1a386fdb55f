"""A new workspace that already checks and draws."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path

from palveluketju.pipeline.save import make_folder, save
from palveluketju.pipeline.trouble import CannotRun

STARTER = ("palveluketju.yaml", "toimijat.yaml", "tehtavat.yaml", "huolesta-tukeen.yaml")


def new(folder: Path) -> tuple[Path, ...]:
    """Write the starter workspace into a new or empty folder; the files written.

    Raises CannotRun if the folder holds something already or cannot be made.
    """
    make_folder(folder)
    if any(folder.iterdir()):
        raise CannotRun(
            f"'{folder}' on jo olemassa eikä ole tyhjä; anna toinen nimi",
            f"'{folder}' exists already and is not empty; give another name",
        )
    title = json.dumps(folder.resolve().name, ensure_ascii=False)
    written = []
    for name in STARTER:
        text = files("palveluketju.pipeline").joinpath("starter", name).read_text("utf-8")
        save(folder / name, text.replace('"{title}"', title).encode("utf-8", "replace"))
        written.append(folder / name)
    return tuple(written)
