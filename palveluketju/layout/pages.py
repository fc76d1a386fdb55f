"""A scene on sheets of paper: one page where it fits, else folded into several."""

from palveluketju.layout.drawing import Drawing
from palveluketju.layout.folds import page_scenes
from palveluketju.layout.p8_drawing import drawn
from palveluketju.layout.paper import PAPERS, Page, fits, on_sheet
from palveluketju.layout.partition import partition
from palveluketju.layout.passes import draw, laid_out
from palveluketju.layout.scene import Scene
from palveluketju.layout.scene_words import words_of


def draw_pages(scene: Scene, page: Page = Page.NONE) -> tuple[Drawing, ...]:
    """The pictures of a scene: the pages of its paper, or one picture without paper.

    Text is printed as large as the fullest page allows, and never smaller than the paper's
    least where the page can be folded. Raises ``SceneError`` as ``draw`` does.
    """
    if page is Page.NONE:
        return (draw(scene),)
    paper = PAPERS[page]
    placed = [laid_out(each) for each in page_scenes(scene, partition(scene, paper))]
    for scale in paper.scales:
        pictures = [drawn(each, paper.room(scale)[0]) for each in placed]
        if all(fits(picture, paper, scale) for picture in pictures):
            break
    words = words_of(scene.language)["page"]
    return tuple(
        on_sheet(picture, paper, scale, words.format(page=number, pages=len(pictures)))
        for number, picture in enumerate(pictures, start=1)
    )
