"""The site of a workspace, made once for all tests of a process, and its pages read."""

from collections.abc import Iterator, Mapping
from functools import cache

import palveluketju as pk
from palveluketju.pipeline import workers
from palveluketju.publish.site import site
from tests.responsibility import raw
from tests.support.pagehtml import Element, read_page


@cache
def files(folder: str = "models") -> Mapping[str, bytes]:
    """Every file of the site by its path."""
    workspace = pk.load(folder)
    return site(workspace, pk.check(workspace), "fi", each=workers.each)


@cache
def page(path: str, folder: str = "models") -> Element:
    """A page, read."""
    return read_page(files(folder)[path].decode("utf-8"))


def elements(root: Element) -> Iterator[Element]:
    """Every element inside one, in order."""
    for child in root.children:
        yield child
        yield from elements(child)


def chain_paths() -> list[tuple[str, str]]:
    """Every chain of the models with its page."""
    return [(name, f"ketjut/{name}.html") for name in raw.read("models")["chains"]]
