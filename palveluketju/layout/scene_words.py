"""The fixed words of a drawing, in the languages a drawing can have."""

from __future__ import annotations

from collections.abc import Mapping

from palveluketju.layout.scene import Line, NoteKind, PathMark, Shape, Status

Mark = Shape | Line | Status | NoteKind | PathMark

WORDS: Mapping[str, Mapping[str, str]] = {
    "fi": {
        "no-role": "Rooli puuttuu",
        "other-lanes": "Muut",
        "anytime": "Milloin tahansa",
        "with": "yhdessä: ",
        "informs": "tiedoksi: ",
        "record": "kirjaa: ",
        "once": "yksi avoin asia kerrallaan",
        "continues": "jatkuu: ",
        "decides": "luvun päättää: ",
        "decided-locally": "luku päätetään paikallisesti",
        "given": "annettu",
        "refused": "ei suostu",
        "answered": "vastaus",
        "unanswered": "ei vastausta",
        "returned": "palautetaan",
        "follow_up": "seuranta",
        "cannot": "ei pääse",
        "version": "Versio ",
        "owner": "Omistaja: ",
        "valid": "Voimassa ",
        "review": "tarkistetaan viimeistään ",
        "draft": "Luonnos",
        "proposed": "Ehdotus",
        "approved": "Hyväksytty",
        "retired": "Ei voimassa",
        "path": "Polku vikaan: ",
        "fault": "VIKA NÄKYY TÄSSÄ",
        "page": "Sivu {page} / {pages}",
        "to-page": "{name}, sivulle {page}",
        "from-page": "{name}, sivulta {page}",
        "from-pages": "{name}, sivuilta {page}",
    },
    "en": {
        "no-role": "No role given",
        "other-lanes": "Others",
        "anytime": "At any time",
        "with": "together with: ",
        "informs": "informs: ",
        "record": "records in: ",
        "once": "one open matter at a time",
        "continues": "continues with: ",
        "decides": "value decided by: ",
        "decided-locally": "value decided locally",
        "given": "given",
        "refused": "refused",
        "answered": "answer",
        "unanswered": "no answer",
        "returned": "returned",
        "follow_up": "follow-up",
        "cannot": "cannot come",
        "version": "Version ",
        "owner": "Owner: ",
        "valid": "In force ",
        "review": "to be reviewed by ",
        "draft": "Draft",
        "proposed": "Proposal",
        "approved": "Approved",
        "retired": "Not in force",
        "path": "The path to the fault: ",
        "fault": "THE FAULT SHOWS HERE",
        "page": "Page {page} / {pages}",
        "to-page": "{name}, to page {page}",
        "from-page": "{name}, from page {page}",
        "from-pages": "{name}, from pages {page}",
    },
}

LEGEND: Mapping[str, tuple[tuple[Mark, str], ...]] = {
    "fi": (
        (PathMark.LINE, "paksu viiva: polku vikaan"),
        (PathMark.NUMBER, "numerot: polun vaiheet järjestyksessä"),
        (Line.FLOW, "asia etenee"),
        (Line.NEXT, "siirto: asia siirtyy toiselle"),
        (Line.SENDS, "lähtee toiselle, oma työ jatkuu"),
        (Line.ASKS, "kysymys toiselle, oma työ odottaa"),
        (Line.EXIT, "siirron paluu: vastaus, ei vastausta, palautus, seuranta"),
        (Shape.CHAIN, "alaketju: oma kaavionsa"),
        (Shape.PARALLEL, "haarat etenevät yhtä aikaa"),
        (Shape.WAIT, "odotetaan päivää tai tapahtumaa"),
        (Shape.CONNECTOR, "nuoli jatkuu toisella sivulla samalla kirjaimella"),
        (NoteKind.LIMIT, "määräaika"),
        (Status.LAW, "perustuu lakiin"),
        (Status.AGREED, "sovittu"),
        (Status.PROPOSAL, "ehdotus: ei laissa eikä sovittu"),
    ),
    "en": (
        (PathMark.LINE, "heavy line: the path to the fault"),
        (PathMark.NUMBER, "numbers: the moves of the path in order"),
        (Line.FLOW, "the matter goes on"),
        (Line.NEXT, "handoff: the matter moves to another"),
        (Line.SENDS, "goes out to another, own work goes on"),
        (Line.ASKS, "a question to another, own work waits"),
        (Line.EXIT, "exit of a handoff: answer, no answer, return, follow-up"),
        (Shape.CHAIN, "sub-chain: a diagram of its own"),
        (Shape.PARALLEL, "branches go on at once"),
        (Shape.WAIT, "waits for a date or an event"),
        (Shape.CONNECTOR, "the arrow goes on on another page at the same letter"),
        (NoteKind.LIMIT, "time limit"),
        (Status.LAW, "based on law"),
        (Status.AGREED, "agreed"),
        (Status.PROPOSAL, "proposal: neither in law nor agreed"),
    ),
}


def words_of(language: str) -> Mapping[str, str]:
    """The fixed words in `language`; Finnish where there are none."""
    return WORDS.get(language, WORDS["fi"])
