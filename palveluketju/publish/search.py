"""The index that the search of the site looks in, as a script: no page fetches anything."""

from __future__ import annotations

import json
from collections.abc import Iterator

from palveluketju.description.names import Names
from palveluketju.description.pieces import Piece
from palveluketju.export.cells import clean
from palveluketju.model.text import Text
from palveluketju.publish.address import START, href
from palveluketju.publish.source import Source
from palveluketju.publish.words import words


def index_of(source: Source) -> str:
    """One list of entries: what it is, its name, where it is, and further text to find it by.

    Roles first, then chains, duties and steps: of what fits as well, the wider comes first.
    """
    rows = [
        [kind, clean(piece.text), href(piece.target, START), clean(more)]
        for kind, piece, more in _entries(source)
    ]
    text = json.dumps(rows, ensure_ascii=False, separators=(",", ":"))
    # Nothing in a text may end the script or be read as HTML.
    safe = text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    return f"window.palveluketjut = {safe};\n"


def _entries(source: Source) -> Iterator[tuple[str, Piece, str]]:
    names, say = source.names, words(source.language)
    for role, record in source.workspace.model.roles.items():
        yield say["kind_role"], names.role_piece(role), _also(names, record.title)
    for name, told in source.chains.items():
        also = (wording for _, wording in told.also)
        yield say["kind_chain"], names.chain_piece(name), " ".join((told.purpose, *also))
    for duty, right in source.workspace.model.duties.items():
        yield say["kind_duty"], names.duty_piece(duty), _also(names, right.title)
    for name, told in source.chains.items():
        for step in told.steps:
            yield say["step"], Piece(step.title, ("step", name, step.id)), told.title


def _also(names: Names, title: Text | None) -> str:
    """A title in the other languages: whoever knows a thing by its Swedish name finds it too."""
    return " ".join(wording for _, wording in names.others(title))
