"""For each map page of the models a page that tells what it rests on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from palveluketju.findings import MARKS
from palveluketju.graph.marks import mark_of
from palveluketju.graph.workspace import Workspace
from palveluketju.model.citation import Citation
from palveluketju.model.duty import Duty, Limit
from palveluketju.model.parameter import Parameter
from palveluketju.model.record import Record
from palveluketju.model.words import Certainty, Nature
from palveluketju.model.workspace import Model
from palveluketju.pipeline.law import catalogue
from palveluketju.pipeline.load import load
from tools.pages.frame import filled, table
from tools.pages.resting import pages_of, proposals, records, say, tops, users

FOLDER = "docs/reference/perusteet"
_NONE = "Ei yhtään."
_CERTAINTIES: Mapping[Certainty, str] = {
    Certainty.FROM_KNOWLEDGE: "muistin varassa, ei luettu lähteestä",
    Certainty.SYNTHESIS: "koottu tai tulkittu lähteistä",
}
_SECTIONS: Mapping[str, str] = {
    "actors": "toimija",
    "roles": "rooli",
    "registers": "rekisteri",
    "duties": "tehtävä",
    "limits": "määräaika",
    "acts": "säädös",
}


def grounds_pages(root: Path) -> Iterator[tuple[str, str]]:
    """The path of each page and its Markdown; first the list of them all."""
    workspace = load(root / "models")
    names = tops(workspace.model)
    yield f"{FOLDER}/index.md", _index(workspace.model, names)
    for name in names:
        yield f"{FOLDER}/{name}.md", _page(workspace, name)


def _index(model: Model, names: tuple[str, ...]) -> str:
    links = (f"- [{say(model.chains[name].title)}]({name}.md)" for name in names)
    head = "<!-- Tämän sivun tekee tools/write_docs.py (make docs). -->\n# Mihin ketjut nojaavat\n"
    return "\n".join((head, *links)) + "\n"


def _page(workspace: Workspace, top: str) -> str:
    model = workspace.model
    pages = pages_of(model, top)
    found = records(model, pages)
    where = users(pages)
    parts = {
        "title": f"# Mihin ketju nojaa: {say(pages[0].title)}",
        "pages": _lines(
            f"**{say(each.title)}** (`{each.id}`): {say(each.purpose)}" for each in pages
        ),
        "duties": _duties(workspace, found, where),
        "limits": _limits(model, found),
        "unsure": _lines(_unsure(found)),
        "parameters": _lines(_parameters(model, found)),
        "proposals": _proposals(workspace, top),
        "questions": _lines(say(each) for page in pages for each in page.questions),
    }
    return filled("grounds.md", parts)


def _lines(texts: Iterator[str]) -> str:
    return "\n".join(f"- {text}" for text in texts) or _NONE


def _duties(
    workspace: Workspace,
    found: Mapping[tuple[str, str], Record],
    where: Mapping[tuple[str, str], tuple[str, ...]],
) -> str:
    whose = {row.duty: row.responsible for row in catalogue(workspace, "fi").duties}
    rows = [("Tunnus", "Tehtävä tai oikeus", "Kenen", "Lainkohdat", "Sivuilla")]
    for (_, name), duty in found.items():
        if isinstance(duty, Duty) and ("duties", name) in where:
            right = " (oikeus)" if duty.nature is Nature.RIGHT else ""
            cited = _cited(workspace.model, duty.basis)
            pages = ", ".join(where["duties", name])
            rows.append((name, say(duty.title) + right, whose[name], cited, pages))
    return table(rows)


def _cited(model: Model, basis: tuple[Citation, ...]) -> str:
    return ", ".join(f"{each} ({MARKS[mark_of(model, each)].fi})" for each in basis)


def _limits(model: Model, found: Mapping[tuple[str, str], Record]) -> str:
    rows = [("Tunnus", "Määräaika", "Aika", "Alkaa", "Lainkohdat")]
    for (_, name), limit in found.items():
        if isinstance(limit, Limit):
            span = limit.within or limit.not_before
            said = span.say("fi") if span else ""
            cited = _cited(model, limit.basis)
            rows.append((name, say(limit.title), said, say(limit.starts), cited))
    return table(rows) if len(rows) > 1 else _NONE


def _unsure(found: Mapping[tuple[str, str], Record]) -> Iterator[str]:
    for (section, name), record in found.items():
        said = _CERTAINTIES.get(getattr(record, "certainty", None) or Certainty.VERIFIED)
        if said:
            note = say(getattr(record, "note", None))
            title = say(getattr(record, "title", None))
            yield f"{_SECTIONS[section]} **{title}** (`{name}`): {said}. {note}".rstrip()


def _parameters(model: Model, found: Mapping[tuple[str, str], Record]) -> Iterator[str]:
    for record in found.values():
        if isinstance(record, Parameter):
            decider = model.actors.get(record.decides or "")
            who = f"päättää {say(decider.title)}" if decider else "päätetään paikallisesti"
            unit = f", {say(record.unit)}" if record.unit else ""
            examples = ", ".join(say(each) for each in record.examples)
            others = f" Muualla: {examples}." if examples else ""
            yield f"**{say(record.title)}**{unit}: {who}. {say(record.source)}{others}"


def _proposals(workspace: Workspace, top: str) -> str:
    parts: list[str] = []
    for page in pages_of(workspace.model, top):
        lines = [
            f"- {each.what} *{each.title}*: {each.source or 'perustetta ei ole kirjoitettu'}"
            for each in dict.fromkeys(proposals(workspace, page))
        ]
        if lines:
            parts.append("\n".join((f"### {say(page.title)}", "", *lines)))
    return "\n\n".join(parts) or _NONE
