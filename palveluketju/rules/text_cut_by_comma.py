"""A text in a list begins in the middle of a sentence: a comma has probably cut it in two.

In square brackets a comma parts the items of a list, so a text with a comma needs quotation marks
(YAML 1.2.2, section 7.4.1). It is a guess by the first word, therefore a hint.

# Pilkku on ehkä katkaissut luettelon tekstin

Hakasulkeissa pilkku erottaa luettelon kohdat toisistaan, joten teksti, jossa on pilkku, tarvitsee
lainausmerkit (YAML 1.2.2, kohta 7.4.1). Päätelmä tehdään kohdan ensimmäisestä sanasta, siksi
tämä on vihje.

## Bad

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, receives: [tieto, «joka auttaa»], lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Oppilas tarvitsee tukea, next: loppu}
      loppu: {kind: end, role: opettaja, title: Tuki on sovittu}

## Good

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, receives: ["tieto, joka auttaa"], lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Oppilas tarvitsee tukea, next: loppu}
      loppu: {kind: end, role: opettaja, title: Tuki on sovittu}
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from palveluketju.findings import Finding, Message, Rule, Severity
from palveluketju.graph.chain import ChainView
from palveluketju.model.step import Doing
from palveluketju.model.text import Text
from palveluketju.source import Route

_FIRST = frozenset(
    [
        "joka",
        "jotka",
        "jonka",
        "joiden",
        "jota",
        "joita",
        "jossa",
        "joissa",
        "josta",
        "joista",
        "johon",
        "joihin",
        "jolla",
        "joilla",
        "jolta",
        "joilta",
        "jolle",
        "joille",
        "jona",
        "joina",
        "että",
        "ettei",
        "jos",
        "kun",
        "koska",
        "vaan",
        "mutta",
        "eikä",
        "vaikka",
        "jotta",
        "jottei",
        "mikäli",
        "which",
        "that",
        "who",
        "whose",
        "because",
        "but",
        "if",
        "when",
        "where",
    ]
)


def check(chain: ChainView) -> Iterator[Finding]:
    """Each item of a list of texts, after the first, that begins as a clause does."""
    for at, texts in _lists(chain):
        for index, text in enumerate(texts):
            said = text.say(chain.language, chain.language)
            if index and said.split(" ", 1)[0] in _FIRST:
                yield _finding(at / index, texts[index - 1].say(chain.language), said)


def _lists(chain: ChainView) -> Iterator[tuple[Route, Sequence[Text]]]:
    yield chain.at("receives"), chain.record.receives
    for name, handoff in chain.handoffs.items():
        yield chain.at("handoffs", name, "carries"), handoff.carries
    for name, consent in chain.record.consents.items():
        yield chain.at("consents", name, "for"), consent.for_
    for name, step in chain.steps.items():
        if isinstance(step, Doing):
            yield chain.at("steps", name, "uses"), step.uses


def _finding(at: Route, before: str, text: str) -> Finding:
    return Finding(
        RULE.name,
        at,
        Message(
            fi=f"luettelon kohta '{text}' alkaa kesken lauseen: pilkku katkaisee tekstin "
            "hakasulkeissa",
            en=f"item '{text}' begins in the middle of a sentence: in brackets a comma cuts a text",
        ),
        Message(
            fi=f'pane koko teksti lainausmerkkeihin: "{before}, {text}"',
            en=f'put the whole text in quotation marks: "{before}, {text}"',
        ),
    )


RULE = Rule("text-cut-by-comma", Severity.HINT, __doc__, check)
