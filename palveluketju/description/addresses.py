"""Where the parts of a described chain stand, and where on the web its sources are."""

from __future__ import annotations

import re

from palveluketju.description.pieces import Target

_ACT = re.compile(r"(\d+)/(\d{4})")
_WEB = re.compile(r"https?://[^\s<>\"']+\Z", re.IGNORECASE)


def anchor_of(kind: str, name: str) -> str:
    """The id of a step or a handoff where its chain is told whole."""
    return f"{'vaihe' if kind == 'step' else 'siirto'}-{name}"


def web_address(target: Target | None) -> str | None:
    """The address on the web that a target means: of http or https, or of an act; else None."""
    if target is None:
        return None
    kind, *names = target
    if kind == "act":
        return act_address(names[0])
    return names[0] if kind == "web" and _WEB.match(names[0]) else None


def act_address(number: str) -> str | None:
    """The address of an act in Finlex, by its number such as `1287/2013`."""
    match = _ACT.fullmatch(number)
    if match is None:
        return None
    return f"https://www.finlex.fi/fi/lainsaadanto/{match[2]}/{match[1]}"
