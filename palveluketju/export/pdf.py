"""Pages of text and SVG -> one PDF: vectors and real text in the bundled font, the same bytes.

The file is PDF/UA-1 (tagged, titled, in its language, every picture said in words) unless a text
has a letter that the font lacks.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import as_file, files
from typing import Any

import typst

TEMPLATE = """
#let told = json(bytes(sys.inputs.told))
#set document(title: told.title, date: none)
#set text(lang: told.language)
#for leaf in told.leaves {
  page(
    width: leaf.width_mm * 1mm,
    height: leaf.height_mm * 1mm,
    margin: 0mm,
    image(leaf.file, width: 100%, height: 100%, fit: "contain", alt: leaf.words),
  )
}
"""
"""Texts are handed over as data, so none of them is read as Typst."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """A page: its picture, its size and what the picture says in words."""

    svg: str
    width_mm: float
    height_mm: float
    words: str


def to_pdf(leaves: Sequence[Leaf], title: str, language: str) -> bytes:
    """All pages in one file, which says neither when nor where it was made."""
    names = [f"{number}.svg" for number in range(len(leaves))]
    told = {
        "title": title,
        "language": language,
        "leaves": [
            {
                "file": name,
                "width_mm": leaf.width_mm,
                "height_mm": leaf.height_mm,
                "words": leaf.words,
            }
            for name, leaf in zip(names, leaves, strict=True)
        ],
    }
    pictures = {name: leaf.svg for name, leaf in zip(names, leaves, strict=True)}
    return typeset(TEMPLATE, told, pictures)


def typeset(template: str, told: object, pictures: Mapping[str, str]) -> bytes:
    """A file by a template in Typst, which gets `told` as JSON and may show the pictures."""
    source = {"main.typ": template.encode()}
    source |= {name: svg.encode() for name, svg in pictures.items()}
    try:
        return _compiled(source, told, ["ua-1"])
    except typst.TypstError:
        # The standard refuses a letter that the font lacks; the page shows it as an empty box.
        return _compiled(source, told, [])


def _compiled(source: dict[str, bytes], told: object, standards: list[str]) -> bytes:
    # The types of the library tell neither of several files nor of a plain list of standards.
    compiled: Any = typst.compile
    with as_file(files("palveluketju.layout").joinpath("fonts")) as fonts:
        made = compiled(
            source,
            font_paths=[str(fonts)],
            ignore_system_fonts=True,
            sys_inputs={"told": json.dumps(told)},
            pdf_standards=standards,
        )
    return bytes(made)
