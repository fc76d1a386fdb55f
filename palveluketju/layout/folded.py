"""A scene folded into the pages of a paper, at the largest scale at which they fit."""

from dataclasses import dataclass

from palveluketju.layout.drawing import Drawing
from palveluketju.layout.p8_drawing import drawn
from palveluketju.layout.paper import PAPERS, Page, Paper, fits
from palveluketju.layout.partition import Layouts, partition
from palveluketju.layout.scene import Direction, Scene


@dataclass(frozen=True, slots=True)
class Folded:
    """The pictures of all pages of one paper at one scale, and whether they fit it.

    ``bare`` says that lanes on which nothing stands are left out.
    """

    paper: Paper
    scale: float
    pictures: tuple[Drawing, ...]
    fit: bool
    bare: bool


def candidates(scene: Scene, page: Page) -> list[Folded]:
    """The ways to try: where time runs down, upright sheets and stretches side by side first."""
    paper, layouts = PAPERS[page], Layouts(scene)
    if scene.direction is Direction.RIGHT:
        return [_folded(layouts, paper, beside=False)]
    papers = (paper.upright, paper) if paper.turns else (paper,)
    return [_folded(layouts, each, beside=beside) for each in papers for beside in (True, False)]


def _folded(layouts: Layouts, paper: Paper, *, beside: bool) -> Folded:
    """The pages at the largest scale at which all of them fit."""
    found = partition(layouts, paper, beside=beside)
    parts = [[found.stretches[number] for number in page] for page in found.plan.pages]
    for scale in paper.scales:
        wide = paper.room(scale)[0]
        pictures = tuple(drawn(page, wide, beside=beside) for page in parts)
        fit = all(fits(picture, paper, scale) for picture in pictures)
        if fit:
            break
    return Folded(paper, scale, pictures, fit, found.plan.bare)
