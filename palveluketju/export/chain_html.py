"""A chain as one page of HTML that stands alone: nothing is fetched, the picture is inside."""

from __future__ import annotations

from palveluketju.description.addresses import web_address
from palveluketju.description.document import Document
from palveluketju.description.pieces import Piece
from palveluketju.export.html import page
from palveluketju.export.links import inner_anchor


def chain_to_html(told: Document, picture: str) -> str:
    """The page; `picture` is its SVG, whose steps lead to their texts."""
    return page(
        "document",
        {
            "language": told.language,
            "title": told.title,
            "told": told,
            "picture": picture,
            "kind_of": lambda block: type(block).__name__,
            "link": lambda piece: _link(told, piece),
        },
    )


def _link(told: Document, piece: Piece) -> str | None:
    anchor = inner_anchor(told, piece)
    return f"#{anchor}" if anchor else web_address(piece.target)
