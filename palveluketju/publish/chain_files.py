"""The files of a chain that stand beside its page: for mail, paper and comments."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from palveluketju.description.chain import ChainDescription
from palveluketju.export.chain_file import FORMS, ChainFile
from palveluketju.publish.address import page_of
from palveluketju.publish.frame import Frame

NAMES: Mapping[str, str] = {
    ".pdf": "PDF",
    ".docx": "Word (docx)",
    ".xlsx": "Excel (xlsx)",
    ".md": "Markdown",
}
"""What each file is called in a link, by its ending."""


def files(told: ChainDescription, frame: Frame) -> Iterator[tuple[str, bytes]]:
    """Every file of a chain by its path."""
    made = ChainFile(told, is_whole=frame.is_whole)
    for ending in NAMES:
        yield file_of(told.id, ending), FORMS[ending](made)


def file_of(chain: str, ending: str) -> str:
    """The path of a file from the root of the site."""
    return page_of("chain", chain).removesuffix(".html") + ending


def links_of(chain: str) -> tuple[tuple[str, str], ...]:
    """What the page of a chain links to: each file beside it, and its name."""
    return tuple((f"{chain}{ending}", name) for ending, name in NAMES.items())
