"""A title is too long to be drawn.

A title in the drawing is read at a glance: at most 60 characters, a question 80, the name of
a handoff 40. The rest belongs to `note`.

# Otsikko on liian pitkä piirrettäväksi

Kaavion otsikko luetaan yhdellä silmäyksellä: enintään 60 merkkiä, kysymys 80 ja siirron nimi 40.
Loppu kuuluu avaimeen 'note'.

## Bad

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: puhe}
      puhe:
        role: opettaja
        title: «Ottaa huolen puheeksi oppilaan kanssa ja sopii siitä, kerrotaanko huoltajalle»
        next: loppu
      loppu: {kind: end, role: opettaja, title: Tuki järjestyi}

## Good

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: puhe}
      puhe:
        role: opettaja
        title: Ottaa huolen puheeksi oppilaan kanssa
        note: Samalla sovitaan, kerrotaanko huoltajalle.
        next: loppu
      loppu: {kind: end, role: opettaja, title: Tuki järjestyi}
"""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.findings import Finding, Message, Rule, Severity
from palveluketju.graph.chain import ChainView
from palveluketju.model.step import Decision
from palveluketju.model.text import LANGUAGES, Text
from palveluketju.source import Route

LONGEST_TITLE = 60
LONGEST_QUESTION = 80
LONGEST_HANDOFF = 40


def check(chain: ChainView) -> Iterator[Finding]:
    """Each wording of a step's or a handoff's title that is longer than the drawing bears."""
    for name, step in chain.steps.items():
        longest = LONGEST_QUESTION if isinstance(step, Decision) else LONGEST_TITLE
        yield from _too_long(step.title, longest, chain.at("steps", name, "title"))
    for name, handoff in chain.handoffs.items():
        yield from _too_long(handoff.title, LONGEST_HANDOFF, chain.at("handoffs", name, "title"))


def _too_long(title: Text | None, longest: int, at: Route) -> Iterator[Finding]:
    if title is None:
        return
    places = [(title.default, at)]
    places += [(getattr(title, language), at / language) for language in LANGUAGES]
    for text, place in places:
        if text is not None and len(text) > longest:
            yield Finding(
                RULE.name,
                place,
                Message(
                    fi=f"otsikossa on {len(text)} merkkiä, kaavioon mahtuu {longest}",
                    en=f"the title has {len(text)} characters, the drawing holds {longest}",
                ),
                Message(
                    fi="lyhennä otsikkoa ja siirrä tarkennus avaimeen 'note'",
                    en="shorten the title and move the details to 'note'",
                ),
            )


RULE = Rule("label-too-long", Severity.WARNING, __doc__, check)
