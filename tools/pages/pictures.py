"""The pictures of the pages, drawn by the program from the models and the examples."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import palveluketju as pk

PICTURES: Mapping[str, str] = {
    "keskustelu-psykologin-kanssa": "examples/ensiketju",
    "yhteydenotto-koulusta": "models",
    "yksilokohtainen-opiskeluhuolto": "models",
}
"""The chains that are drawn, and the workspace of each."""


def pictures(root: Path) -> Iterator[tuple[str, str]]:
    """Path in the repository and SVG text of each picture."""
    for chain, folder in PICTURES.items():
        workspace = pk.load(root / folder)
        yield f"docs/pictures/{chain}.svg", pk.draw(workspace.chains[chain]).svg
