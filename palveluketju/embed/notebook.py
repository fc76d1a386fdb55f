"""What a notebook shows of a chain: its picture, and the same as text."""

from __future__ import annotations

from palveluketju.embed.asked import Asked
from palveluketju.embed.parts import parts_of
from palveluketju.embed.plain import text
from palveluketju.graph.chain import ChainView
from palveluketju.graph.workspace import Workspace
from palveluketju.pipeline.draw import draw
from palveluketju.pipeline.notebook import Bundle
from palveluketju.pipeline.notebook import bundle as picture_bundle


def bundle(view: ChainView) -> Bundle:
    """A chain by kind of content; the plain text is its steps with every way on from each."""
    workspace = Workspace(view.model, today=view.today)
    parts = parts_of(workspace, Asked(view.id, ("steps",)))
    picture = draw(view)
    return picture_bundle(picture.drawings, text(picture.drawing.title, parts))
