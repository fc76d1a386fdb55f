"""`python -m benchmarks.pages` draws every model in every form and counts what is wrong.

Nothing may be: no fault of the geometry, no text smaller than its paper allows. It also prints how
many pages there are, how long the slowest chain takes, and what is aimed at: arrows that stray
through an organisation that is none of theirs, the share of pages whose work ends before three
quarters of their length, and how white a page is on average. `--whites` prints that of each page.
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass, replace
from itertools import product
from pathlib import Path
from time import perf_counter

from palveluketju.export.svg import to_svg
from palveluketju.layout.drawing import Drawing
from palveluketju.layout.pages import draw_pages
from palveluketju.layout.paper import PAPERS, Page
from palveluketju.layout.scene import Direction, Scene
from palveluketju.layout.scene_of import scene_of
from palveluketju.pipeline import load
from tests.support.comfort import reached, white
from tests.support.geometry import faults, strays

MODELS = Path(__file__).parents[1] / "models"
SHORT = 0.75
"""A page whose work ends before this share of its length is half empty to a reader."""


@dataclass(frozen=True)
class Result:
    """What came of one chain in one form."""

    chain: str
    pages: int
    seconds: float
    wrong: tuple[str, ...]
    strays: int
    reached: tuple[float, ...]
    whites: tuple[float, ...]


def print_pages() -> int:
    """Print a line for each form and all that is wrong; how much that is."""
    scenes = [scene_of(chain) for chain in load(str(MODELS)).chains.values()]
    total = 0
    print(f"{len(scenes)} chains           pages  most  slowest  wrong  stray  short  white")
    for direction, page in product(Direction, Page):
        found = [_drawn(replace(scene, direction=direction), page) for scene in scenes]
        wrong = [f"{each.chain}: {what}" for each in found for what in each.wrong]
        pages = [each.pages for each in found]
        slowest = max(each.seconds for each in found)
        name = f"{direction} {page}"
        print(
            f"{name:18}{sum(pages):8}{max(pages):6}{slowest:8.1f}s{len(wrong):7}{_soft(found)}",
            flush=True,
        )
        if "--whites" in sys.argv:
            for each in found:
                print(f"  {each.chain:50}", *(f"{share:4.0%}" for share in each.whites))
        print("".join(f"  {line}\n" for line in wrong), end="", flush=True)
        total += len(wrong)
    return total


def _soft(found: list[Result]) -> str:
    """The cells of what is aimed at in one form."""
    ends = [share for each in found for share in each.reached]
    whites = [share for each in found for share in each.whites]
    short = sum(share < SHORT for share in ends) / len(ends)
    return f"{sum(each.strays for each in found):7}{short:7.0%}{sum(whites) / len(whites):7.0%}"


def _drawn(scene: Scene, page: Page) -> Result:
    start = perf_counter()
    pictures = draw_pages(scene, page)
    seconds = perf_counter() - start
    wrong = [what for picture in pictures for what in (*faults(picture), *_small(picture, page))]
    return Result(
        scene.id,
        len(pictures),
        seconds,
        tuple(wrong),
        sum(len(strays(picture)) for picture in pictures),
        tuple(map(reached, pictures)),
        tuple(map(white, pictures)),
    )


def _small(picture: Drawing, page: Page) -> list[str]:
    """What is said of a page whose text is too small."""
    if picture.sheet is None:
        return []
    sizes = map(float, re.findall(r'font-size="([0-9.]+)"', to_svg(picture)))
    least = min(sizes) * picture.sheet.scale
    enough = least >= PAPERS[page].least - 0.001
    return [] if enough else [f"text of {least:.1f} pt on {picture.sheet.foot.text}"]


if __name__ == "__main__":
    sys.exit(min(print_pages(), 1))
