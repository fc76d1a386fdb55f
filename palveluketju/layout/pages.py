"""A scene on sheets of paper: one page where it fits, else folded into several."""

from dataclasses import dataclass

from palveluketju.layout.drawing import Drawing
from palveluketju.layout.p8_drawing import drawn
from palveluketju.layout.paper import PAPERS, Page, Paper, fits, on_sheet
from palveluketju.layout.partition import Layouts, partition
from palveluketju.layout.passes import draw
from palveluketju.layout.scene import Direction, Scene
from palveluketju.layout.scene_words import words_of


@dataclass(frozen=True, slots=True)
class Folded:
    """The pictures of all pages of one paper at one scale, and whether they fit it."""

    paper: Paper
    scale: float
    pictures: tuple[Drawing, ...]
    fit: bool


def draw_pages(scene: Scene, page: Page = Page.NONE) -> tuple[Drawing, ...]:
    """The pictures of a scene: the pages of its paper, or one picture without paper.

    Text is printed as large as the fullest page allows, and never smaller than the paper's
    least where the page can be folded. Raises ``SceneError`` as ``draw`` does.
    """
    if page is Page.NONE:
        return (draw(scene),)
    best = min(
        _candidates(scene, page),
        key=lambda each: (not each.fit, len(each.pictures)),
    )
    words = words_of(scene.language)["page"]
    count = len(best.pictures)
    return tuple(
        on_sheet(picture, best.paper, best.scale, words.format(page=number, pages=count))
        for number, picture in enumerate(best.pictures, start=1)
    )


def _candidates(scene: Scene, page: Page) -> list[Folded]:
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
    return Folded(paper, scale, pictures, fit)
