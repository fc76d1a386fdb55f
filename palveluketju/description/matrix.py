"""Headings and cells of the responsibility matrix, the same in every form."""

from __future__ import annotations

from collections.abc import Mapping

from palveluketju.description.table import Had, Table
from palveluketju.findings import Message

_WORDS: Mapping[str, Message] = {
    "id": Message(fi="Tunnus", en="Id"),
    "chain": Message(fi="Ketju", en="Chain"),
    "duty": Message(fi="Tehtävä", en="Duty"),
    "duties": Message(fi="Tehtävät", en="Duties"),
    "step": Message(fi="Vaihe", en="Step"),
    "steps": Message(fi="Vaiheet", en="Steps"),
    "law": Message(fi="Laki", en="Law"),
    "remark": Message(fi="Huomio", en="Remark"),
    "row": Message(fi="Rivi", en="Row"),
    "areas": Message(fi="Kunnat", en="Areas"),
    "legend": Message(fi="Selite", en="Legend"),
    "sign": Message(fi="Merkki", en="Sign"),
    "meaning": Message(fi="Merkitys", en="Meaning"),
    "matrix": Message(fi="Vastuumatriisi", en="Responsibility matrix"),
    "duty-caption": Message(
        fi="Tehtävät ja oikeudet: kuka järjestää, vastaa, tekee, kuullaan ja saa tiedon",
        en="Duties and rights: who organises, is accountable, does, is heard and is told",
    ),
    "step-caption": Message(
        fi="Ketjun {} vaiheet: kuka järjestää, vastaa, tekee, kuullaan ja saa tiedon",
        en="Steps of {}: who organises, is accountable, does, is heard and is told",
    ),
    "area-caption": Message(
        fi="Kuka ilmoittaa hoitavansa tehtävän kunkin kunnan alueella",
        en="Who takes the duty in the area of each municipality",
    ),
    "source": Message(
        fi="Sulkeissa on, mistä tieto tulee: laki, sopimus, osapuolen oma ilmoitus, "
        "kaikkia kuntia koskeva yleinen ilmoitus, ehdotus tai ketju.",
        en="In parentheses is the source: law, agreement, the party's own word, "
        "the general word for all municipalities, proposal or the chain.",
    ),
    "everywhere": Message(
        fi="Matriisi koskee kaikkia kuntia, jotka eivät ole ilmoittaneet toisin.",
        en="The matrix is for every municipality that has not said otherwise.",
    ),
    "area": Message(fi="Matriisi koskee aluetta: {}.", en="The matrix is for the area of {}."),
    "itself": Message(fi="organisaatio itse", en="the organisation itself"),
    "empty": Message(fi="Ei yhtään riviä.", en="No rows."),
}


def word(name: str, language: str) -> str:
    """A word or sentence of the matrix by its name."""
    return _WORDS[name].say(language)


def words(language: str) -> Mapping[str, str]:
    """Every word by its name."""
    return {name: message.say(language) for name, message in _WORDS.items()}


def title_of(found: Table) -> str:
    """The name of the whole matrix."""
    own = word("matrix", found.language)
    return f"{own}: {found.title}" if found.title else own


def scope_of(found: Table) -> str:
    """What the matrix holds for."""
    if found.area:
        return word("area", found.language).format(found.area)
    return word("everywhere", found.language)


def part_text(had: Had) -> str:
    """A part as it stands in a cell: its word, letter and source, and the roles if it has any."""
    roles = f": {', '.join(had.roles)}" if had.roles else ""
    return f"{had.part} {had.letter}{roles} ({had.source})"


def cell_text(cell: tuple[Had, ...]) -> str:
    """A cell on one line."""
    return "; ".join(part_text(had) for had in cell)


def cell_lines(cell: tuple[Had, ...]) -> str:
    """A cell with each part on a line of its own."""
    return "\n".join(part_text(had) for had in cell)


def titles_of(found: Table) -> tuple[str, ...]:
    """The names of the columns, each different from the others."""
    seen: set[str] = set()
    titles = []
    for head in found.heads:
        title = head.title if head.title.casefold() not in seen else f"{head.title} ({head.key})"
        seen.add(title.casefold())
        titles.append(title)
    return tuple(titles)
