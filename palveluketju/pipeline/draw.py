"""A chain becomes a picture that can be saved or shown."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from palveluketju.export.svg import to_svg
from palveluketju.findings import Trace
from palveluketju.graph.chain import ChainView
from palveluketju.layout import draw as place
from palveluketju.layout.drawing import Drawing
from palveluketju.layout.scene_of import scene_of
from palveluketju.pipeline.save import save
from palveluketju.pipeline.trouble import CannotRun

PNG_SCALE = 2.0
SUFFIXES = (".svg", ".png")


class Picture:
    """The swimlane of one chain; a notebook shows it."""

    def __init__(self, drawing: Drawing) -> None:
        self.drawing = drawing

    @cached_property
    def svg(self) -> str:
        """The picture as SVG text."""
        return to_svg(self.drawing)

    def png(self, scale: float = PNG_SCALE) -> bytes:
        """The picture as PNG; `scale` is pixels per unit of the drawing (96 to an inch)."""
        from palveluketju.export.png import to_png

        return to_png(self.svg, scale)

    def save(self, path: str | Path) -> None:
        """Write the picture to a file, as SVG or PNG by its suffix.

        Raises CannotRun for another suffix or a folder that cannot be written.
        """
        target = Path(path)
        suffix = target.suffix.lower()
        if suffix not in SUFFIXES:
            known = ", ".join(SUFFIXES)
            raise CannotRun(
                f"kuvamuotoa '{target.suffix}' ei ole; anna tiedostolle pääte {known}",
                f"there is no picture format '{target.suffix}'; end the file name with {known}",
            )
        save(target, self.svg.encode("utf-8") if suffix == ".svg" else self.png())

    def _repr_svg_(self) -> str:
        return self.svg


def draw(
    chain: ChainView, language: str | None = None, trace: Trace = (), fault: str = ""
) -> Picture:
    """The swimlane of a chain, its texts in `language` (default: the workspace's).

    With the `trace` of a finding the path to the fault stands out: heavy, and numbered; `fault` is
    the step or handoff at which it shows.
    """
    return Picture(place(scene_of(chain, language, trace, fault)))
