"""A chain as a file of any form; a library is loaded when its form is asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property

from palveluketju.description.chain import ChainDescription
from palveluketju.description.document import Document, document_of
from palveluketju.export.chain_picture import PictureSheet, picture_of, sheets_of


class ChainFile:
    """What every form of one chain is made of; a part is made once, when a form asks for it."""

    def __init__(self, told: ChainDescription, *, is_whole: bool = True) -> None:
        self.told = told
        self.document: Document = document_of(told, is_whole=is_whole)

    @cached_property
    def sheets(self) -> tuple[PictureSheet, ...]:
        """The picture on sheets of paper."""
        return sheets_of(self.told.scene)


def _pdf(source: ChainFile) -> bytes:
    from palveluketju.export.chain_pdf import chain_to_pdf

    return chain_to_pdf(source.document, source.sheets)


def _docx(source: ChainFile) -> bytes:
    from palveluketju.export.chain_docx import chain_to_docx

    return chain_to_docx(source.document, source.sheets)


def _html(source: ChainFile) -> bytes:
    from palveluketju.export.chain_html import chain_to_html

    return chain_to_html(source.document, picture_of(source.told.scene)).encode("utf-8")


def _markdown(source: ChainFile) -> bytes:
    from palveluketju.export.chain_markdown import chain_to_markdown

    return chain_to_markdown(source.document).encode("utf-8")


def _xlsx(source: ChainFile) -> bytes:
    from palveluketju.export.chain_xlsx import chain_to_xlsx

    return chain_to_xlsx(source.told, source.document.remarks)


FORMS: Mapping[str, Callable[[ChainFile], bytes]] = {
    ".pdf": _pdf,
    ".docx": _docx,
    ".xlsx": _xlsx,
    ".md": _markdown,
    ".html": _html,
}
"""What writes each form, by the ending of a file's name."""
