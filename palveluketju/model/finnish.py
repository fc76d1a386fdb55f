"""Finnish words that a writer may try where a file uses an English one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from palveluketju.document.vocabulary import KEYS
from palveluketju.model.handoff import KIND_ROWS

_VALUES: Mapping[str, str] = {
    "tehtävä": "task",
    "vaihe": "task",
    "alku": "start",
    "loppu": "end",
    "päätös": "decision",
    "valinta": "decision",
    "rinnakkain": "parallel",
    "haarautuminen": "parallel",
    "yhdistyminen": "join",
    "odotus": "wait",
    "alaketju": "chain",
    "kunta": "municipality",
    "koulutuksen järjestäjä": "education-provider",
    "hyvinvointialue": "wellbeing-services-county",
    "valtio": "state",
    "yhdistys": "association",
    "seurakunta": "parish",
    "yritys": "company",
    "ryhmä": "group",
    "asiakas": "client",
    "laki": "law",
    "sovittu": "agreed",
    "ehdotus": "proposal",
    "luonnos": "draft",
    "hyväksytty": "approved",
    "velvollisuus": "duty",
    "oikeus": "right",
    "kirjallinen": "written",
    "suomi": "fi",
    "ruotsi": "sv",
    "englanti": "en",
    **{row.finnish: kind.value for kind, row in KIND_ROWS.items()},
}


def value_for(word: str, known: Iterable[str]) -> str | None:
    """The word of the closed set `known` that a Finnish word means, if it has one."""
    names = tuple(known)
    meant = (value for finnish, value in _VALUES.items() if finnish == word.casefold())
    return next((value for value in meant if value in names), None)


def key_for(word: str, known: Iterable[str]) -> str | None:
    """The key among `known` whose Finnish name the word is, if there is one."""
    names = set(known)
    for record in KEYS.values():
        for key, entry in record.items():
            if key in names and entry.finnish.casefold() == word.casefold():
                return key
    return None
