"""A step says that the law is its source, but the provision it names is not in the index of acts.

`status: law` is a claim about the law. Where a step carries no duty, the claim rests on the text
of its `source` alone: it has to name a section that exists and is in force. The moments of a
section are not compared. It is a warning, as the index may lack an act that is in force.

# Lähteessä nimettyä lainkohtaa ei löydy

`status: law` väittää, että asiasta säädetään. Jos vaiheella ei ole tehtävää, väite on vain lähteen
(`source`) varassa: siinä on nimettävä pykälä, joka on olemassa ja voimassa. Momentteja ei verrata.
Tämä on varoitus, koska säädösluettelosta voi puuttua säädös, joka on voimassa.

## Bad

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Oppilas tarvitsee tukea, next: kertoo}
      kertoo:
        role: opettaja
        title: Kertoo kuraattorille
        status: law
        source: «Kissalaki 1 §»
        next: loppu
      loppu: {kind: end, role: opettaja, title: Tuki on sovittu}

`saadokset.yaml`:

    format: 1
    acts:
      POL:
        number: 628/1998
        title: Perusopetuslaki
        sections: {"41": "Salassapito ja tietojen käsittely (628/1998)"}

## Good

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Oppilas tarvitsee tukea, next: kertoo}
      kertoo:
        role: opettaja
        title: Kertoo kuraattorille
        status: law
        source: POL 41 §
        next: loppu
      loppu: {kind: end, role: opettaja, title: Tuki on sovittu}

`saadokset.yaml`:

    format: 1
    acts:
      POL:
        number: 628/1998
        title: Perusopetuslaki
        sections: {"41": "Salassapito ja tietojen käsittely (628/1998)"}
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain as joined

from palveluketju.findings import Finding, Message, Rule, Severity
from palveluketju.graph.chain import ChainView
from palveluketju.graph.marks import has_index, repealed_by
from palveluketju.model.chain import Consent
from palveluketju.model.citation import Citation
from palveluketju.model.handoff import Handoff
from palveluketju.model.step import Step
from palveluketju.model.words import Status
from palveluketju.rules.questions.named_law import named
from palveluketju.source import Route

_UNKNOWN = Message(
    fi="lisää säädös säädösluetteloon (acts) tai merkitse 'status: proposal', jos laki ei "
    "säädä asiasta",
    en="add the act to the index (acts), or mark it 'status: proposal' if no act provides for it",
)


def check(chain: ChainView) -> Iterator[Finding]:
    """Each source of what is said to be law that names no section known to be in force."""
    if not has_index(chain.model):
        return
    for at, source in _sources(chain):
        cited = list(named(source))
        if not cited:
            yield Finding(
                RULE.name,
                at,
                Message(
                    fi="tämän sanotaan perustuvan lakiin, mutta lähteessä ei ole lainkohtaa",
                    en="this is said to be law, but its source names no section",
                ),
                Message(fi="kirjoita lainkohta: 'POL 41 §'", en="write the section: 'POL 41 §'"),
            )
        yield from (found for each in cited if (found := _fault(chain, at, each)))


def _sources(chain: ChainView) -> Iterator[tuple[Route, str]]:
    parts: Iterator[tuple[Route, Step | Handoff | Consent]] = joined(
        ((chain.at("steps", name), step) for name, step in chain.steps.items()),
        ((chain.at("handoffs", name), each) for name, each in chain.handoffs.items()),
        ((chain.at("consents", name), each) for name, each in chain.record.consents.items()),
    )
    for at, record in parts:
        if record.status is Status.LAW and record.source is not None:
            yield at / "source", record.source.say(chain.language, chain.language)


def _fault(chain: ChainView, at: Route, cited: Citation) -> Finding | None:
    act = chain.model.acts.get(cited.act)
    if act is None:
        return _finding(
            at, cited, "säädöstä ei ole säädösluettelossa", "the act is not in the index of acts"
        )
    repeal = repealed_by(chain.model, cited)
    if repeal:
        return _finding(at, cited, f"pykälä on kumottu (laki {repeal})", f"repealed by {repeal}")
    if act.sections and cited.section not in act.sections:
        return _finding(at, cited, "säädöksessä ei ole pykälää", "the act has no such section")
    return None


def _finding(at: Route, cited: Citation, fi: str, en: str) -> Finding:
    message = Message(
        fi=f"lähteen lainkohtaa {cited.short} ei löydy: {fi}",
        en=f"provision {cited.short} of the source is not found: {en}",
    )
    return Finding(RULE.name, at, message, _UNKNOWN)


RULE = Rule("source-not-in-law", Severity.WARNING, __doc__, check)
