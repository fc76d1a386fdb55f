"""A chain becomes a picture that can be saved or shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from palveluketju.description.law_links import linked_to_law
from palveluketju.export.svg import to_svg, words_of
from palveluketju.export.svg_font import can_embed, texts
from palveluketju.findings import Trace
from palveluketju.graph.chain import ChainView
from palveluketju.layout.drawing import Drawing
from palveluketju.layout.focus_of import focused
from palveluketju.layout.glyphs import lacking
from palveluketju.layout.pages import draw_pages
from palveluketju.layout.paper import DPI, MILLIMETRES, Page
from palveluketju.layout.scene import Direction
from palveluketju.layout.scene_of import scene_of
from palveluketju.pipeline.named import role_named
from palveluketju.pipeline.save import save
from palveluketju.pipeline.trouble import CannotRun

PNG_SCALE = 2.0
SUFFIXES = (".svg", ".png", ".pdf")


@dataclass(frozen=True, slots=True)
class Form:
    """How a picture is laid and written: its paper or screen, and time to the `right` or `down`.

    The `page` is `none`, `a4`, `a3` or `screen`.

    With a `role` what that role does stands out and the rest recedes. With `law_links` a section
    of law in the picture leads to its act on the web.

    A PNG has `dpi` dots to an inch. An SVG with its `own_font` holds the letters that it shows.
    """

    page: str = "none"
    direction: str = "right"
    role: str | None = None
    law_links: bool = False
    dpi: float = PNG_SCALE * DPI
    own_font: bool = False


PLAIN = Form()


class Picture:
    """The swimlane of one chain, on one page or several; a notebook shows it."""

    def __init__(self, *drawings: Drawing, form: Form = PLAIN) -> None:
        self.drawings = drawings
        self.form = form

    @property
    def drawing(self) -> Drawing:
        """The geometry of the picture; of several pages, the first."""
        return self.drawings[0]

    @property
    def svg(self) -> str:
        """The picture as SVG text; of several pages, the first."""
        return self.svgs[0]

    @property
    def cramped(self) -> bool:
        """Whether a page is so full that its text is smaller than the paper's least."""
        return any(drawing.sheet and drawing.sheet.cramped for drawing in self.drawings)

    @property
    def lacking(self) -> str:
        """The letters, each once, that PNG and PDF show as empty boxes: the font lacks them."""
        return lacking("".join(map(texts, self.svgs)))

    @cached_property
    def svgs(self) -> tuple[str, ...]:
        """Every page as SVG text."""
        return tuple(to_svg(drawing) for drawing in self.drawings)

    def png(self, scale: float = PNG_SCALE) -> bytes:
        """The picture as PNG; `scale` is pixels per unit of the drawing (96 to an inch).

        Of several pages, the first.
        """
        return _png(self.svg, scale)

    def pdf(self) -> bytes:
        """All pages as one PDF; a picture without paper is a page of its own size."""
        from palveluketju.export.pdf import Leaf, to_pdf

        leaves = [
            Leaf(svg, *_millimetres(drawing), words_of(drawing))
            for svg, drawing in zip(self.svgs, self.drawings, strict=True)
        ]
        return to_pdf(leaves, self.drawing.title, self.drawing.language)

    def save(self, path: str | Path) -> Sequence[Path]:
        """Write the picture to a file, as SVG, PNG or PDF by its suffix; the files written.

        Several pages have a file each, `kuva.svg` becoming `kuva-1.svg` and so on; a PDF has them
        all. Raises CannotRun for another suffix, a folder that cannot be written, or a font that
        is asked for without the library that cuts it.
        """
        target = Path(path)
        suffix = target.suffix.lower()
        if suffix not in SUFFIXES:
            known = ", ".join(SUFFIXES)
            raise CannotRun(
                f"kuvamuotoa '{target.suffix}' ei ole; anna tiedostolle pääte {known}",
                f"there is no picture format '{target.suffix}'; end the file name with {known}",
            )
        if suffix == ".pdf":
            save(target, self.pdf())
            return (target,)
        targets = _numbered(target, len(self.svgs))
        if suffix == ".png":
            pages = (_png(svg, self.form.dpi / DPI) for svg in self.svgs)
        else:
            pages = (svg.encode("utf-8") for svg in self._written())
        for file, page in zip(targets, pages, strict=True):
            save(file, page)
        return targets

    def _written(self) -> tuple[str, ...]:
        """Every page as it is written to a file of SVG."""
        if not self.form.own_font:
            return self.svgs
        if not can_embed():
            raise CannotRun(
                "fontin upottaminen vaatii lisäosan: python -m pip install 'palveluketju[font]'",
                "to embed the font, install the extra: python -m pip install 'palveluketju[font]'",
            )
        return tuple(to_svg(drawing, own_font=True) for drawing in self.drawings)

    def _repr_mimebundle_(self, **_: object) -> dict[str, str]:
        from palveluketju.pipeline.notebook import bundle

        return bundle(self.drawings, "\n".join(words_of(drawing) for drawing in self.drawings))


def _png(svg: str, scale: float) -> bytes:
    from palveluketju.export.png import to_png

    return to_png(svg, scale)


def _millimetres(drawing: Drawing) -> tuple[float, float]:
    sheet = drawing.sheet
    if sheet:
        return sheet.width_mm, sheet.height_mm
    return drawing.width * MILLIMETRES, drawing.height * MILLIMETRES


def _numbered(target: Path, count: int) -> tuple[Path, ...]:
    """The file of each page."""
    if count == 1:
        return (target,)
    return tuple(
        target.with_name(f"{target.stem}-{number}{target.suffix}") for number in range(1, count + 1)
    )


def draw(
    chain: ChainView,
    language: str | None = None,
    trace: Trace = (),
    fault: str = "",
    form: Form = PLAIN,
) -> Picture:
    """The swimlane of a chain, its texts in `language` (default: the workspace's).

    With the `trace` of a finding the path to the fault stands out: heavy, and numbered; `fault` is
    the step or handoff at which it shows. With a paper in the `form`, what does not fit on one
    sheet is folded into several. Raises CannotRun where the form's role does nothing in the chain.
    """
    scene = scene_of(chain, language, trace, fault)
    if form.role is not None:
        scene = focused(scene, chain, role_named(chain, form.role))
    if form.law_links:
        scene = linked_to_law(scene)
    turned = replace(scene, direction=Direction(form.direction))
    return Picture(*draw_pages(turned, Page(form.page)), form=form)
