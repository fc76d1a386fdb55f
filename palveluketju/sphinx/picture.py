"""The nodes of a picture, of the text that says the same, and of a wide table, in each builder."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from html import escape
from pathlib import Path
from typing import Any

from docutils import nodes

from palveluketju.embed.figure import Figure


class chain_picture(nodes.General, nodes.Element):  # noqa: N801 - as nodes are called
    """A picture; its `figure` has it in every form."""


class chain_words(nodes.General, nodes.Element):  # noqa: N801
    """The text that says the same as a picture; `same` is what it is called."""


class chain_table(nodes.General, nodes.Element):  # noqa: N801
    """What is around a table that may be wider than its page; `label` names it."""


def _html(translator: Any, node: nodes.Element) -> None:
    figure: Figure = node["figure"]
    if translator.builder.name == "epub":
        # A page of a book must say beforehand that it holds SVG; a picture file need not.
        name = _file(translator, figure.svg.encode(), "svg", translator.builder.imagedir)
        source = f"{translator.builder.imgpath}/{name}"
        translator.body.append(f'<p><img src="{source}" alt="{escape(figure.words)}" /></p>\n')
    else:
        translator.body.append(
            f'<div class="palveluketju-picture" role="region" tabindex="0" '
            f'aria-label="{escape(figure.caption)}">\n{figure.svg}</div>\n'
        )
    raise nodes.SkipNode


def _latex(translator: Any, node: nodes.Element) -> None:
    """The picture on sheets of A4, each turned so that it fills a page."""
    from palveluketju.export.pdf import Leaf, to_pdf

    figure: Figure = node["figure"]
    leaves = [Leaf(*map(sheet.__getattribute__, _LEAF)) for sheet in figure.sheets]
    name = _file(translator, to_pdf(leaves, figure.title, figure.language), "pdf", "")
    for number, sheet in enumerate(figure.sheets, start=1):
        turned = "angle=90," if sheet.width_mm > sheet.height_mm else ""
        size = "width=\\linewidth,totalheight=0.92\\textheight,keepaspectratio"
        translator.body.append(
            f"\n\n\\begin{{center}}\\includegraphics[page={number},{turned}{size}]"
            f"{{{{{name.removesuffix('.pdf')}}}.pdf}}\\end{{center}}\n\n"
        )
    raise nodes.SkipNode


_LEAF = ("svg", "width_mm", "height_mm", "words")


def _file(translator: Any, data: bytes, suffix: str, folder: str) -> str:
    """The name of a file of the built document that holds the picture."""
    name = f"palveluketju-{hashlib.sha256(data).hexdigest()[:16]}.{suffix}"
    target = Path(translator.builder.outdir) / folder / name
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(data)
    return name


def _nothing(translator: Any, node: nodes.Element) -> None:
    """Its caption and its words stand beside it."""


def _open(translator: Any, node: nodes.Element) -> None:
    translator.body.append(
        f'<details class="palveluketju-same"><summary>{escape(node["same"])}</summary>\n'
    )


def _close(translator: Any, node: nodes.Element) -> None:  # noqa: ARG001
    translator.body.append("</details>\n")


def _open_table(translator: Any, node: nodes.Element) -> None:
    """A region that the keyboard reaches, as it may have to be scrolled."""
    label = escape(node["label"])
    translator.body.append(
        f'<div class="palveluketju-table" role="region" tabindex="0" aria-label="{label}">\n'
    )


def _close_table(translator: Any, node: nodes.Element) -> None:  # noqa: ARG001
    translator.body.append("</div>\n")


_PLAIN = dict.fromkeys(("text", "man", "texinfo"), (_nothing, _nothing))
PICTURE: Mapping[str, Any] = {"html": (_html, None), "latex": (_latex, None), **_PLAIN}
WORDS: Mapping[str, Any] = {"html": (_open, _close), "latex": (_nothing, _nothing), **_PLAIN}
TABLE: Mapping[str, Any] = {**WORDS, "html": (_open_table, _close_table)}
