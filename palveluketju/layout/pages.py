"""A scene on sheets of paper: one page where it fits, else folded into several."""

from palveluketju.layout.drawing import Drawing
from palveluketju.layout.paper import Page, on_sheet
from palveluketju.layout.passes import draw
from palveluketju.layout.scene import Scene
from palveluketju.layout.scene_words import words_of


def draw_pages(scene: Scene, page: Page = Page.NONE) -> tuple[Drawing, ...]:
    """The pictures of a scene: the pages of its paper, or one picture without paper.

    Text is printed as large as the fullest page allows, and never smaller than the paper's
    least where the page can be folded. Raises ``SceneError`` as ``draw`` does.
    """
    if page is Page.NONE:
        return (draw(scene),)
    # A picture without paper starts faster without what folds.
    from palveluketju.layout.folded import candidates

    best = min(
        candidates(scene, page),
        key=lambda each: (not each.fit, len(each.pictures), each.bare),
    )
    words = words_of(scene.language)["page-bare" if best.bare else "page"]
    count = len(best.pictures)
    return tuple(
        on_sheet(picture, best.paper, best.scale, words.format(page=number, pages=count))
        for number, picture in enumerate(best.pictures, start=1)
    )
