"""A chain drawn in one form and what it is judged by, of models as of generated chains."""

from __future__ import annotations

import re
import signal
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import product
from time import process_time
from types import FrameType

from palveluketju.export.svg import to_svg
from palveluketju.layout.drawing import Drawing
from palveluketju.layout.pages import draw_pages
from palveluketju.layout.paper import Page
from palveluketju.layout.scene import Direction, Scene
from tests.support.comfort import reached, white
from tests.support.geometry import bends, faults
from tests.support.pictured import picture_faults, pictured

LEAST = {Page.A4: 7.0, Page.INSIDE: 7.0, Page.A3: 8.0, Page.SCREEN: 7.875}
"""The least printed text in points; of a screen the 10.5 pixels of a picture's small text."""
SHORT = 0.75
"""A page whose work ends before this share of its length is half empty to a reader."""
PATIENCE = 300
"""Seconds after which a chain counts as one that is never drawn."""

Form = tuple[Direction, Page]
FORMS: tuple[Form, ...] = tuple(product(Direction, Page))


@dataclass(frozen=True, slots=True)
class Judged:
    """What came of one chain in one form; the last three tell of every page."""

    chain: str
    form: Form
    seconds: float
    wrong: tuple[str, ...]
    bends: tuple[int, ...] = ()
    text: tuple[float, ...] = ()
    reached: tuple[float, ...] = ()
    whites: tuple[float, ...] = ()


def judged(scene: Scene, form: Form) -> Judged:
    """A chain drawn in one form. What is not drawn in time is wrong."""
    direction, page = form
    start = process_time()
    try:
        with _in_time():
            pictures = draw_pages(replace(scene, direction=direction), page)
    except TimeoutError:
        late = f"not drawn in {PATIENCE} seconds"
        return Judged(scene.id, form, process_time() - start, (late,))
    return Judged(
        scene.id,
        form,
        process_time() - start,
        tuple(what for picture in pictures for what in _wrong(picture, page)),
        tuple(bends(wire) for picture in pictures for wire in picture.wires),
        tuple(least_text(picture) for picture in pictures),
        tuple(map(reached, pictures)),
        tuple(map(white, pictures)),
    )


def judge(scenes: Sequence[Scene], forms: Iterable[Form]) -> Iterator[tuple[Form, list[Judged]]]:
    """Each form with what came of every chain, on all processors."""
    with ProcessPoolExecutor() as pool:
        for form in forms:
            yield form, list(pool.map(judged, scenes, [form] * len(scenes)))


def _wrong(picture: Drawing, page: Page) -> Iterator[str]:
    """All that is wrong, by the numbers of the layout and by the SVG read back."""
    yield from faults(picture)
    yield from picture_faults(pictured(to_svg(picture)))
    least = least_text(picture)
    if picture.sheet is not None and least < LEAST[page] - 0.001:
        yield f"text of {least:.1f} pt"


def least_text(picture: Drawing) -> float:
    """The smallest text as printed, in points; of a picture without paper in pixels."""
    sizes = map(float, re.findall(r'font-size="([0-9.]+)"', to_svg(picture)))
    return min(sizes, default=0.0) * (picture.sheet.scale if picture.sheet else 1.0)


@contextmanager
def _in_time() -> Iterator[None]:
    """Raise TimeoutError in what takes too long."""
    before = signal.signal(signal.SIGALRM, _late)
    signal.alarm(PATIENCE)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def _late(*_: int | FrameType | None) -> None:
    raise TimeoutError


COLUMNS = {"hard": 6, "label": 6, "border": 7, "mark": 6, "small": 6}
"""The columns of what is wrong, and how wide they are."""
HEAD = (
    f"{'pages':>6}{'slowest':>9}{''.join(f'{name:>{wide}}' for name, wide in COLUMNS.items())}"
    f"{'bends':>12}{'text':>6}{'short':>7}{'white':>6}"
)
"""The last two columns are aims."""


def line(form: Form, found: Sequence[Judged]) -> str:
    """The row of one form."""
    turns = [each for one in found for each in one.bends]
    text = [each for one in found for each in one.text]
    ends = [each for one in found for each in one.reached]
    whites = [each for one in found for each in one.whites]
    kinds = [kind_of(what) for one in found for what in one.wrong]
    wrong = "".join(f"{kinds.count(kind):{wide}}" for kind, wide in COLUMNS.items())
    mean = sum(turns) / max(1, len(turns))
    short = sum(share < SHORT for share in ends) / max(1, len(ends))
    return (
        f"{' '.join(form):16}{len(whites):6}{max(one.seconds for one in found):8.1f}s{wrong}"
        f"{mean:7.2f}, {max(turns, default=0):2}{min(text, default=0.0):6.1f}"
        f"{short:7.0%}{sum(whites) / max(1, len(whites)):6.0%}"
    )


def kind_of(what: str) -> str:
    """Which column of the table a fault is counted in."""
    if what.endswith("on a lane's border"):
        return "border"
    if "a mark of " in what:
        return "mark"
    if what.startswith("label of"):
        return "label"
    return "small" if what.startswith("text of") else "hard"


def print_table(scenes: Sequence[Scene], forms: Iterable[Form] = FORMS) -> int:
    """Print a line for each form and below it all that is wrong; how much that is."""
    total = 0
    print(f"{len(scenes)} chains".ljust(16) + HEAD, flush=True)
    for form, found in judge(scenes, forms):
        wrong = [f"  {one.chain}: {what}" for one in found for what in one.wrong]
        print("\n".join((line(form, found), *wrong)), flush=True)
        total += len(wrong)
    return total
