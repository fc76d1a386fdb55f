"""Elements of WordprocessingML (ECMA-376) as text; every text and attribute is escaped."""

from __future__ import annotations

from collections.abc import Mapping
from xml.sax.saxutils import escape, quoteattr

from palveluketju.export.cells import clean

NAMESPACES: Mapping[str, str] = {
    "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "xmlns:wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "xmlns:pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
}
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def xml(name: str, attributes: Mapping[str, object] | None = None, *inside: str) -> str:
    """An element by its full name; what is inside is XML already."""
    said = "".join(
        f" {key}={quoteattr(clean(str(each)))}" for key, each in (attributes or {}).items()
    )
    content = "".join(inside)
    return f"<{name}{said}>{content}</{name}>" if content else f"<{name}{said}/>"


def escaped(text: str) -> str:
    """A text that holds no markup and no character that XML forbids, on one line."""
    return escape(clean(" ".join(text.splitlines())))


def w(name: str, /, *inside: str, **attributes: object) -> str:
    """An element of the main namespace, its attributes in the same: `w("b")`, `w("sz", val=20)`."""
    return xml(f"w:{name}", {f"w:{key}": each for key, each in attributes.items()}, *inside)


def root(name: str, *inside: str) -> str:
    """A whole part."""
    return HEAD + xml(f"w:{name}", NAMESPACES, *inside)


def run(text: str, *properties: str) -> str:
    """A text with its properties, in the order of the schema."""
    kept = xml("w:t", {"xml:space": "preserve"}, escaped(text))
    return w("r", w("rPr", *properties) if properties else "", kept)


def paragraph(style: str, *inside: str, spacing: str = "", section: str = "") -> str:
    """A paragraph of a style, with a `spacing` other than the style's; a `section` ends with it."""
    return w("p", w("pPr", w("pStyle", val=style), spacing, section), *inside)
