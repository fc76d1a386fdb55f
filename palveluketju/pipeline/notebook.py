"""What a notebook is given to show of a picture: by kind of content."""

from __future__ import annotations

import hashlib
from base64 import b64encode
from collections.abc import Sequence
from dataclasses import replace

from palveluketju.export.html import page
from palveluketju.export.svg import name_of, to_svg
from palveluketju.layout.drawing import Drawing

Bundle = dict[str, str]


def bundle(drawings: Sequence[Drawing], words: str) -> Bundle:
    """The pages of a picture with `words` that say the same: as a page, as SVG, as plain text.

    In the page a picture is an image: its ids stay inside it however often it is shown, and a
    notebook that is not trusted keeps it. The SVG is that of the first page; its ids end with what
    it says, so that two pictures of one chain differ.
    """
    pages = [to_svg(drawing) for drawing in drawings]
    shown = [
        (name_of(drawing), b64encode(svg.encode()).decode("ascii"))
        for drawing, svg in zip(drawings, pages, strict=True)
    ]
    mark = hashlib.sha256(pages[0].encode()).hexdigest()[:8]
    own = replace(drawings[0], id=f"{drawings[0].id}-{mark}")
    language = drawings[0].language
    return {
        "text/html": page("notebook", {"pages": shown, "words": words, "language": language}),
        "image/svg+xml": to_svg(own),
        "text/plain": words,
    }
