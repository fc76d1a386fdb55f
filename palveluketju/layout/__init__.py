"""Scene -> Drawing: geometry only, no colours, no SVG. See ``docs/explanation/layout.md``."""

from palveluketju.layout.drawing import Drawing
from palveluketju.layout.passes import draw
from palveluketju.layout.scene import Scene

__all__ = ["Drawing", "Scene", "draw"]
