"""A chain rests on a duty that is about another stage of education.

The acts of basic education, general upper secondary and vocational education differ: what one of
them lays on the provider another may not (for instance POL 26 § 2 mom., NuorL 11 §).

# Ketju nojaa tehtävään, joka koskee muuta koulutusta

Perusopetuksen, lukion ja ammatillisen koulutuksen säädökset eroavat: mihin yksi velvoittaa, siihen
toinen ei (esimerkiksi POL 26 § 2 mom., NuorL 11 §).

## Bad

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Poissaolot, education: [vocational], lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Oppilas on poissa, next: selvitys}
      selvitys: {role: opettaja, title: Puuttuu poissaoloon, duty: «poissaolot», next: loppu}
      loppu: {kind: end, role: opettaja, title: Poissaolo on selvitetty}

`laki.yaml`:

    format: 1
    acts:
      POL: {number: 628/1998, title: Perusopetuslaki}
    duties:
      poissaolot:
        title: Poissaoloihin puuttuminen
        responsible: education-provider
        education: [basic]
        basis: POL 26 § 2 mom. (947/2022)

## Good

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Poissaolot, education: [basic], lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Oppilas on poissa, next: selvitys}
      selvitys: {role: opettaja, title: Puuttuu poissaoloon, duty: poissaolot, next: loppu}
      loppu: {kind: end, role: opettaja, title: Poissaolo on selvitetty}

`laki.yaml`:

    format: 1
    acts:
      POL: {number: 628/1998, title: Perusopetuslaki}
    duties:
      poissaolot:
        title: Poissaoloihin puuttuminen
        responsible: education-provider
        education: [basic]
        basis: POL 26 § 2 mom. (947/2022)
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from palveluketju.findings import Finding, Message, Related, Rule, Severity
from palveluketju.graph.chain import ChainView
from palveluketju.model.step import Doing
from palveluketju.model.words import Education
from palveluketju.rules.questions.law import duty_named
from palveluketju.source import Route

_WORDS: Mapping[Education, str] = {
    Education.BASIC: "perusopetusta",
    Education.GENERAL_UPPER_SECONDARY: "lukiokoulutusta",
    Education.VOCATIONAL: "ammatillista koulutusta",
    Education.PREPARATORY: "tutkintokoulutukseen valmentavaa koulutusta",
}


def check(chain: ChainView) -> Iterator[Finding]:
    """Each duty or ground that is about other education than the chain."""
    own = set(chain.record.education)
    for duty, at in _uses(chain) if own else ():
        record = chain.model.duties.get(duty)
        if record and record.education and not own & set(record.education):
            yield _finding(chain, duty, at)


def _uses(chain: ChainView) -> Iterator[tuple[str, Route]]:
    for name, step in chain.steps.items():
        for member, duty in step.duties if isinstance(step, Doing) else ():
            at = chain.at("steps", name, "duty")
            yield duty, at if member is None else at / member
    for name, handoff in chain.handoffs.items():
        for index, duty in enumerate(handoff.ground):
            yield duty, chain.at("handoffs", name, "ground", index)


def _finding(chain: ChainView, duty: str, at: Route) -> Finding:
    law, own = chain.model.duties[duty].education, chain.record.education
    there = Message(fi="koulutus sanotaan tässä", en="the education is stated here")
    return Finding(
        RULE.name,
        at,
        Message(
            fi=f"tehtävä {duty_named(chain, duty)} koskee {_said(law)}, mutta ketju {_said(own)}",
            en=f"duty {duty_named(chain, duty)} is about {', '.join(law)} education, but the chain "
            f"about {', '.join(own)}",
        ),
        Message(
            fi="vaihda tehtävä siihen, joka koskee ketjun koulutusta, tai korjaa ketjun "
            "'education:'",
            en="change the duty to the one about the chain's education, or correct the chain's "
            "'education:'",
        ),
        (Related(Route.to("duties", duty, "education"), there),),
    )


def _said(stages: tuple[Education, ...]) -> str:
    return " ja ".join(_WORDS[stage] for stage in stages)


RULE = Rule("duty-of-other-education", Severity.ERROR, __doc__, check)
