"""Where each thing of a site has its page; the one place that knows addresses."""

from __future__ import annotations

import re

from palveluketju.description.pieces import Target

START, MATRIX, OPEN, GLOSSARY = "index.html", "matriisi.html", "avoimet.html", "sanasto.html"
_FOLDERS = {"chain": "ketjut", "role": "roolit", "duty": "tehtavat"}
_ACT = re.compile(r"(\d+)/(\d{4})")
_WEB = re.compile(r"https?://[^\s<>\"']+\Z", re.IGNORECASE)


def page_of(kind: str, name: str) -> str:
    """The path of a page from the root of the site."""
    return f"{_FOLDERS[kind]}/{name}.html"


def anchor_of(kind: str, name: str) -> str:
    """The id of a part of a chain's page."""
    return f"{'vaihe' if kind == 'step' else 'siirto'}-{name}"


def href(target: Target | None, at: str) -> str | None:
    """What a link on the page `at` says to lead to a target; None where it leads nowhere.

    Only pages of the site and addresses of http and https.
    """
    if target is None:
        return None
    kind, *names = target
    if kind == "web":
        return names[0] if _WEB.match(names[0]) else None
    if kind == "act":
        return act_address(names[0])
    if kind in ("step", "handoff"):
        page = page_of("chain", names[0])
        start = "" if page == at else relative(page, at)
        return f"{start}#{anchor_of(kind, names[1])}"
    return relative(page_of(kind, names[0]), at)


def relative(page: str, at: str) -> str:
    """The way from one page of the site to another."""
    return "../" * at.count("/") + page


def act_address(number: str) -> str | None:
    """The address of an act in Finlex, by its number such as `1287/2013`."""
    match = _ACT.fullmatch(number)
    if match is None:
        return None
    return f"https://www.finlex.fi/fi/lainsaadanto/{match[2]}/{match[1]}"
