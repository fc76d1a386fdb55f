"""Headings and cells of the responsibility matrix, the same in every form."""

from __future__ import annotations

from collections.abc import Mapping

from palveluketju.description.days import day_text
from palveluketju.description.table import Had, Table, Taken
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
    "area-head": Message(fi="Kunnan alueella", en="In the area of"),
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
        fi="Kuka hoitaa tehtävän kunkin kunnan alueella ilmoitusten mukaan. Yleinen ilmoitus ja "
        "ehdotus eivät ole kunnan omaa sanaa.",
        en="Who takes the duty in the area of each municipality by the declarations. A general "
        "word or a proposal is not the municipality's own.",
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
    "day": Message(fi="Tilanne {}.", en="As of {}."),
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
    """What the matrix holds for, and on which day."""
    where = word("area" if found.area else "everywhere", found.language).format(found.area)
    if found.day is None:
        return where
    day = word("day", found.language).format(day_text(found.day, found.language))
    return f"{where} {day}"


def taken_text(taken: Taken) -> str:
    """Who takes a duty in an area, on one line; a dash for nobody."""
    names = " / ".join(f"{each.title} ({each.source})" for each in taken.takers)
    return "; ".join((names or "–", *taken.remarks))


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
    """The names of the columns."""
    return tuple(head.title for head in found.heads)
