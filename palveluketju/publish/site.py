"""The whole site: every file by its path, made from a workspace without reading or writing any.

No server, no network: pages are complete without scripts and work from a file share.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib import resources
from typing import Protocol, TypeVar

from palveluketju.description.chain import ChainDescription, describe
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
from palveluketju.timing.across import root_of

T = TypeVar("T")
R = TypeVar("R")
_STATIC = ("ulkoasu.css", "sivusto.js", "kaavio.js")


class Each(Protocol):
    """Does the same work for many things and gives what came of it, in their order."""

    def __call__(self, work: Callable[[T], R], items: Sequence[T], /) -> list[R]:
        """What the work gives for every item."""


def in_turn(work: Callable[[T], R], items: Sequence[T], /) -> list[R]:
    """The work done here, one item after another."""
    return [work(item) for item in items]


def site(
    workspace: Workspace,
    findings: Sequence[Located],
    language: str,
    *,
    files: bool = False,
    each: Each = in_turn,
) -> Mapping[str, bytes]:
    """Every file of the site by its path; the same workspace gives the same bytes.

    With `files` each chain also has its PDF, Word, Excel and Markdown, which takes about two
    seconds a chain. `each` does what is to be done for every chain: it may use many processors.
    """
    chains = _told(workspace, language, each)
    source = Source(workspace, language, findings, chains, Names(workspace, language))
    frame = Frame.of(workspace, language, files=files)

    def of_chain(told: ChainDescription) -> dict[str, bytes]:
        beside = dict(chain_files.files(told, frame)) if files else {}
        return {**_bytes(chain_page.pages(told, frame)), **beside}

    made = [_bytes(_pages(source, frame)), *each(of_chain, tuple(chains.values()))]
    static = {name: _static(name) for name in _STATIC}
    index = {"hakemisto.js": index_of(source).encode("utf-8")}
    return {path: data for some in (*made, static, index) for path, data in some.items()}


def _told(workspace: Workspace, language: str, each: Each) -> dict[str, ChainDescription]:
    """Every chain in words. Those of one map together: what is shown over a map is found once."""
    maps: dict[str, list[str]] = {}
    for name, chain in workspace.model.chains.items():
        maps.setdefault(root_of(chain, workspace.model).id, []).append(name)

    def tell(names: Sequence[str]) -> list[ChainDescription]:
        return [describe(workspace, name, language) for name in names]

    found = {told.id: told for some in each(tell, tuple(maps.values())) for told in some}
    return {name: found[name] for name in workspace.chains}


def _pages(source: Source, frame: Frame) -> Iterator[tuple[str, str]]:
    yield from start_page.pages(source, frame)
    yield from role_page.pages(source, frame)
    yield from duty_page.pages(source, frame)
    yield from whole_pages.pages(source, frame)


def _bytes(pages: Iterator[tuple[str, str]]) -> dict[str, bytes]:
    return {path: text.encode("utf-8") for path, text in pages}


def _static(name: str) -> bytes:
    return resources.files("palveluketju.publish").joinpath("static", name).read_bytes()
