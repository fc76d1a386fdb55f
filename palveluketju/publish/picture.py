"""The picture of a chain inside its page: each step leads to its text."""

from __future__ import annotations

from dataclasses import replace

from palveluketju.export.svg import to_svg
from palveluketju.layout import draw
from palveluketju.layout.scene import Scene
from palveluketju.publish.address import anchor_of


def picture_of(scene: Scene) -> str:
    """The swimlane as SVG, for a page that holds the steps as text."""
    symbols = tuple(replace(each, link=f"#{anchor_of('step', each.id)}") for each in scene.symbols)
    return to_svg(draw(replace(scene, symbols=symbols)))
