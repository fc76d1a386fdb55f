"""The parts of a Word file put together: what they are, how they refer, and the packing.

The package follows the Open Packaging Conventions (ECMA-376, Part 2). Nothing in it is packed
tight or dated: another library of compression or another day would give other bytes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from palveluketju.export.word_parts import locale, numbering, settings, styles
from palveluketju.export.word_xml import HEAD, escaped, xml

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_KINDS: Mapping[str, str] = {
    "document": f"{_WORD}.document.main+xml",
    "styles": f"{_WORD}.styles+xml",
    "settings": f"{_WORD}.settings+xml",
    "numbering": f"{_WORD}.numbering+xml",
    "header": f"{_WORD}.header+xml",
}
_NO_DAY = (1980, 1, 1, 0, 0, 0)
"""The first day that a zip file knows."""


@dataclass(frozen=True, slots=True)
class Link:
    """A relation of the text: its id there, its kind, and the part or address that it means."""

    id: str
    kind: str
    target: str


@dataclass(frozen=True, slots=True)
class WordText:
    """What is told: the body, its headers and pictures by name, and its links to the web."""

    title: str
    subject: str
    language: str
    body: str
    headers: Mapping[str, str]
    pictures: Mapping[str, bytes]
    links: tuple[Link, ...]


def to_docx(text: WordText) -> bytes:
    """The whole file; the same text gives the same bytes."""
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": _types(text),
        "_rels/.rels": _relations(_TOP),
        "docProps/core.xml": _properties(text),
        "word/document.xml": text.body,
        "word/_rels/document.xml.rels": _relations((*_fixed(text), *text.links)),
        "word/styles.xml": styles(text.language),
        "word/settings.xml": settings(text.language),
        "word/numbering.xml": numbering(),
        **{f"word/{name}": header for name, header in text.headers.items()},
        **{f"word/media/{name}": picture for name, picture in text.pictures.items()},
    }
    data = BytesIO()
    with ZipFile(data, "w", ZIP_STORED) as file:
        for name, part in parts.items():
            entry = ZipInfo(name, _NO_DAY)
            # Else it would tell the system on which it was made.
            entry.create_system = 0
            file.writestr(entry, part)
    return data.getvalue()


def _types(text: WordText) -> str:
    def part(name: str, kind: str) -> str:
        return xml("Override", {"PartName": name, "ContentType": kind})

    def ending(name: str, kind: str) -> str:
        return xml("Default", {"Extension": name, "ContentType": kind})

    core = "application/vnd.openxmlformats-package.core-properties+xml"
    named = ("document", "styles", "settings", "numbering")
    return HEAD + xml(
        "Types",
        {"xmlns": f"{_PACKAGE}/content-types"},
        ending("rels", "application/vnd.openxmlformats-package.relationships+xml"),
        ending("xml", "application/xml"),
        ending("png", "image/png"),
        part("/docProps/core.xml", core),
        *(part(f"/word/{name}.xml", _KINDS[name]) for name in named),
        *(part(f"/word/{name}", _KINDS["header"]) for name in text.headers),
    )


_TOP = (
    Link("rId1", f"{_OFFICE}/officeDocument", "word/document.xml"),
    Link("rId2", f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
)


def _fixed(text: WordText) -> tuple[Link, ...]:
    """The relations to the parts; a picture and a header have their names as ids."""
    parts = ("styles", "settings", "numbering")
    return (
        *(Link(f"rId-{name}", f"{_OFFICE}/{name}", f"{name}.xml") for name in parts),
        *(Link(part_id(name), f"{_OFFICE}/header", name) for name in text.headers),
        *(Link(part_id(name), f"{_OFFICE}/image", f"media/{name}") for name in text.pictures),
    )


def part_id(name: str) -> str:
    """By what the text refers to a header or a picture."""
    return f"rId-{name.partition('.')[0]}"


def web_link(number: int, address: str) -> Link:
    """A relation to an address on the web."""
    return Link(f"rId-web{number}", f"{_OFFICE}/hyperlink", address)


def _relations(links: tuple[Link, ...]) -> str:
    def one(link: Link) -> str:
        told = {"Id": link.id, "Type": link.kind, "Target": link.target}
        is_web = link.kind.endswith("/hyperlink")
        return xml("Relationship", {**told, "TargetMode": "External"} if is_web else told)

    return HEAD + xml(
        "Relationships", {"xmlns": f"{_PACKAGE}/relationships"}, *(one(link) for link in links)
    )


def _properties(text: WordText) -> str:
    """Title, state and language; neither a day nor a maker."""
    names = {
        "xmlns:cp": f"{_PACKAGE}/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    }
    told = {"title": text.title, "subject": text.subject, "language": locale(text.language)}
    return HEAD + xml(
        "cp:coreProperties",
        names,
        *(xml(f"dc:{key}", None, escaped(each)) for key, each in told.items()),
    )
