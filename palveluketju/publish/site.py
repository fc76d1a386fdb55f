"""The whole site: every file by its path, made from a workspace without reading or writing any.

No server, no network: pages are complete without scripts and work from a file share.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from importlib import resources

from palveluketju.description.chain import describe
from palveluketju.description.names import Names
from palveluketju.findings import Located
from palveluketju.graph.workspace import Workspace
from palveluketju.publish import (
    chain_files,
    chain_page,
    duty_page,
    role_page,
    start_page,
    whole_pages,
)
from palveluketju.publish.frame import Frame
from palveluketju.publish.search import index_of
from palveluketju.publish.source import Source

_STATIC = ("ulkoasu.css", "sivusto.js", "kaavio.js")


def site(
    workspace: Workspace, findings: Sequence[Located], language: str, *, files: bool = False
) -> Mapping[str, bytes]:
    """Every file of the site by its path; the same workspace gives the same bytes.

    With `files` each chain also has its PDF, Word, Excel and Markdown, which takes about two
    seconds a chain.
    """
    chains = {name: describe(workspace, name, language) for name in workspace.chains}
    source = Source(workspace, language, findings, chains, Names(workspace, language))
    frame = Frame.of(workspace, language, files=files)
    pages = {path: text.encode("utf-8") for path, text in _pages(source, frame)}
    static = {name: _static(name) for name in _STATIC}
    beside = dict(chain_files.files(source, frame)) if files else {}
    return {**pages, **beside, **static, "hakemisto.js": index_of(source).encode("utf-8")}


def _pages(source: Source, frame: Frame) -> Iterator[tuple[str, str]]:
    yield from start_page.pages(source, frame)
    yield from chain_page.pages(source, frame)
    yield from role_page.pages(source, frame)
    yield from duty_page.pages(source, frame)
    yield from whole_pages.pages(source, frame)


def _static(name: str) -> bytes:
    return resources.files("palveluketju.publish").joinpath("static", name).read_bytes()
