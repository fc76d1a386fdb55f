"""A scene on sheets of paper: one page where it fits, else folded into several."""

from dataclasses import dataclass

from palveluketju.layout.drawing import Drawing
from palveluketju.layout.p8_drawing import drawn
from palveluketju.layout.paper import PAPERS, Page, Paper, fits, on_sheet
from palveluketju.layout.partition import partition
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
        (_folded(scene, paper) for paper in _papers(scene, page)),
        key=lambda each: (not each.fit, len(each.pictures)),
    )
    words = words_of(scene.language)["page"]
    count = len(best.pictures)
    return tuple(
        on_sheet(picture, best.paper, best.scale, words.format(page=number, pages=count))
        for number, picture in enumerate(best.pictures, start=1)
    )


def _papers(scene: Scene, page: Page) -> tuple[Paper, ...]:
    """The sheets to try: where time runs down, upright ones first."""
    paper = PAPERS[page]
    return (paper.upright, paper) if scene.direction is Direction.DOWN else (paper,)


def _folded(scene: Scene, paper: Paper) -> Folded:
    """The pages at the largest scale at which all of them fit."""
    found = partition(scene, paper)
    parts = [[found.stretches[number] for number in page] for page in found.plan.pages]
    for scale in paper.scales:
        pictures = tuple(drawn(page, paper.room(scale)[0]) for page in parts)
        fit = all(fits(picture, paper, scale) for picture in pictures)
        if fit:
            break
    return Folded(paper, scale, pictures, fit)
