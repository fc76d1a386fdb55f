"""Text, places in it and routes to it. Knows neither YAML nor the model."""

from palveluketju.source.excerpt import Excerpt, Mark, excerpt
from palveluketju.source.route import Route
from palveluketju.source.source import Source, decode
from palveluketju.source.span import WHOLE, Place, Position, Span

__all__ = [
    "WHOLE",
    "Excerpt",
    "Mark",
    "Place",
    "Position",
    "Route",
    "Source",
    "Span",
    "decode",
    "excerpt",
]
