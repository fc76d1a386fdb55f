"""Routes of the model turned into places of the files it was read from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from palveluketju.document import Document
from palveluketju.source import Place, Route

Parts = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Places:
    """Where each record stands.

    `records` maps the route of a record to its document and to its path in that document;
    `root` is the path of the file that absences of the whole workspace point to, if any.
    """

    records: Mapping[Parts, tuple[Document, Parts]]
    root: str | None = None

    def locate(self, route: Route) -> Place:
        """The place of a route: of its nearest ancestor that stands in a file.

        A model without files has the place `<python>`, 1:1.
        """
        for length in range(len(route.parts), 0, -1):
            found = self.records.get(route.parts[:length])
            if found is None:
                continue
            document, path = found
            span = document.locate((*path, *route.parts[length:]), on_key=route.on_key)
            return document.source.place(span)
        return Place(self.root or "<python>")
