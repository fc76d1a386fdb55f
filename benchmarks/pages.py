"""`python -m benchmarks.pages` draws every chain of models and examples in every form.

Nothing may be wrong, else it ends with 1: no fault of the geometry, no text smaller than its paper
allows, nothing on a number or a mark. It also prints how long the slowest chain takes, and what is
aimed at: the share of pages whose work ends before three quarters of their length, and how white a
page is on average.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from benchmarks.drawn import print_table
from palveluketju.layout.scene import Scene
from palveluketju.layout.scene_of import scene_of
from palveluketju.pipeline import load

ROOT = Path(__file__).parents[1]


def models() -> list[Scene]:
    """Every chain of the real models."""
    return [scene_of(chain) for chain in load(str(ROOT / "models")).chains.values()]


def examples() -> list[Scene]:
    """Every chain of every example, also of those wrong on purpose, named by its folder."""
    return [
        replace(scene, id=f"{folder.name}-{scene.id}")
        for folder in _workspaces(ROOT / "examples")
        for scene in map(scene_of, load(str(folder)).chains.values())
    ]


def _workspaces(folder: Path) -> Iterator[Path]:
    """The folders of workspaces, none inside another."""
    if (folder / "palveluketju.yaml").exists():
        yield folder
    else:
        for each in sorted(filter(Path.is_dir, folder.iterdir())):
            yield from _workspaces(each)


if __name__ == "__main__":
    found = print_table(models())
    print()
    sys.exit(min(found + print_table(examples()), 1))
