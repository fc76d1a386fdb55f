"""Where each thing of a site has its page; the one place that knows addresses."""

from __future__ import annotations

from palveluketju.description.addresses import anchor_of, web_address
from palveluketju.description.pieces import Target

START, MATRIX, OPEN, GLOSSARY = "index.html", "matriisi.html", "avoimet.html", "sanasto.html"
_FOLDERS = {"chain": "ketjut", "role": "roolit", "duty": "tehtavat"}


def page_of(kind: str, name: str) -> str:
    """The path of a page from the root of the site."""
    return f"{_FOLDERS[kind]}/{name}.html"


def href(target: Target | None, at: str) -> str | None:
    """What a link on the page `at` says to lead to a target; None where it leads nowhere.

    Only pages of the site and addresses of http and https.
    """
    if target is None:
        return None
    kind, *names = target
    if kind in ("web", "act"):
        return web_address(target)
    if kind in ("step", "handoff"):
        page = page_of("chain", names[0])
        start = "" if page == at else relative(page, at)
        return f"{start}#{anchor_of(kind, names[1])}"
    return relative(page_of(kind, names[0]), at)


def relative(page: str, at: str) -> str:
    """The way from one page of the site to another."""
    return "../" * at.count("/") + page
