"""What the model room says of files: each finding by its rule and the text it points at."""

from __future__ import annotations

from textwrap import dedent

from palveluketju.document import Document, parse
from palveluketju.findings import Finding
from palveluketju.model.build import Built, build
from palveluketju.source import Place, Source

FILE = "malli.yaml"


def documents(*texts: str) -> list[Document]:
    """The documents of the texts, named `malli.yaml`, `malli-1.yaml` and so on."""
    found = []
    for number, text in enumerate(texts):
        name = f"malli-{number}.yaml" if number else FILE
        document = parse(Source(name, "format: 1\n" + dedent(text))).document
        assert document is not None
        found.append(document)
    return found


def built(*texts: str) -> Built:
    return build(documents(*texts), FILE)


def place(built: Built, finding: Finding) -> Place:
    return finding.at if isinstance(finding.at, Place) else built.places.locate(finding.at)


def told(*texts: str) -> list[tuple[str, str]]:
    """Each finding as its rule and the text under its place."""
    result = built(*texts)
    sources = {document.source.name: document.source for document in documents(*texts)}
    return [(finding.rule, under(sources, place(result, finding))) for finding in result.findings]


def under(sources: dict[str, Source], place: Place) -> str:
    line = sources[place.path].lines[place.span.start.line - 1]
    return line[place.span.start.column - 1 : place.span.end.column - 1]


def advice(*texts: str) -> str:
    """The English advice of the only finding."""
    (finding,) = built(*texts).findings
    return finding.help.en
