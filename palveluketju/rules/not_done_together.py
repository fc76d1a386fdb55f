"""A step does alone what the law lets be done only together with somebody.

A contact to social care stands in the place of a child protection notice only where it is made
together with the child or a parent (LSL 25 a §). Made alone it is another duty.

# Vaiheessa tehdään yksin se, mikä lain mukaan tehdään yhdessä

Yhteydenotto sosiaalihuoltoon voidaan tehdä lastensuojeluilmoituksen sijasta yhdessä lapsen tai
vanhemman kanssa (LSL 25 a §). Yksin tehtynä kyse on toisesta tehtävästä.

## Bad

`tehtavat.yaml`:

    format: 1
    duties:
      yhteys-yhdessa:
        title: Yhteydenotto yhdessä lapsen tai vanhemman kanssa
        responsible: {person: [opettaja, rehtori]}
        basis: LSL 25 a § (1302/2014)
        together: [oppilas, huoltaja]
        attaches: true

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja, sosiaalityontekija]}
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: yhteys}
      «yhteys»:
        role: opettaja
        title: Ottaa yhteyttä sosiaalihuoltoon
        duty: yhteys-yhdessa
        sends: yhteydenotto
        next: loppu
      loppu: {kind: end, role: opettaja, title: Koulun oma tuki jatkuu}
      arvio: {role: sosiaalityontekija, title: Arvioi palvelutarpeen, next: tuettu}
      tuettu: {kind: end, role: sosiaalityontekija, title: Tuki järjestyi}
    handoffs:
      yhteydenotto: {kind: contact, to: arvio, carries: Tuen tarve, ground: yhteys-yhdessa}

## Good

`tehtavat.yaml`:

    format: 1
    duties:
      yhteys-yhdessa:
        title: Yhteydenotto yhdessä lapsen tai vanhemman kanssa
        responsible: {person: [opettaja, rehtori]}
        basis: LSL 25 a § (1302/2014)
        together: [oppilas, huoltaja]
        attaches: true

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja, sosiaalityontekija]}
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: yhteys}
      yhteys:
        role: opettaja
        title: Ottaa yhteyttä huoltajan kanssa
        with: [huoltaja]
        duty: yhteys-yhdessa
        sends: yhteydenotto
        next: loppu
      loppu: {kind: end, role: opettaja, title: Koulun oma tuki jatkuu}
      arvio: {role: sosiaalityontekija, title: Arvioi palvelutarpeen, next: tuettu}
      tuettu: {kind: end, role: sosiaalityontekija, title: Tuki järjestyi}
    handoffs:
      yhteydenotto: {kind: contact, to: arvio, carries: Tuen tarve, ground: yhteys-yhdessa}
"""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.findings import Finding, Message, Related, Rule, Severity
from palveluketju.graph.chain import ChainView
from palveluketju.model.step import Doing
from palveluketju.rules.questions.law import duties_of, duty_named
from palveluketju.rules.questions.naming import listed, titled
from palveluketju.rules.questions.telling import is_same
from palveluketju.source import Route


def check(chain: ChainView) -> Iterator[Finding]:
    """Each duty that a step does without any of those with whom it has to be done."""
    for name, step in chain.steps.items():
        if not isinstance(step, Doing):
            continue
        there = (*step.with_, *((step.role,) if step.role else ()))
        for duty in _carried(chain, name):
            if not _is_done_with(chain, there, chain.model.duties[duty].together):
                yield _finding(chain, name, duty)


def _carried(chain: ChainView, name: str) -> tuple[str, ...]:
    """The duties of a step, and what a handoff that it sends rests on alone."""
    sent = {out.target for source, out in chain.outs() if source == name}
    grounds = [chain.handoffs[target].ground for target in sent if target in chain.handoffs]
    alone = (ground[0] for ground in grounds if len(ground) == 1)
    found = dict.fromkeys((*duties_of(chain.steps[name]), *sorted(alone)))
    return tuple(duty for duty in found if duty in chain.model.duties)


def _is_done_with(chain: ChainView, there: tuple[str, ...], together: tuple[str, ...]) -> bool:
    """Whether somebody who has to be there is; who is unknown on either side may be them."""
    roles = chain.model.roles
    if not together or any(role not in roles for role in (*there, *together)):
        return True
    return any(is_same(chain, role, who) for role in there for who in together)


def _finding(chain: ChainView, name: str, duty: str) -> Finding:
    together = listed(chain.model.duties[duty].together, "tai", "or")
    whom = Message(fi="kenen kanssa, sanotaan tässä", en="with whom is stated here")
    return Finding(
        RULE.name,
        chain.at("steps", name).key,
        Message(
            fi=f"vaihe {titled(chain, name)} hoitaa tehtävää {duty_named(chain, duty)} yksin; "
            f"se tehdään yhdessä: {together.fi}",
            en=f"step {titled(chain, name)} does duty {duty_named(chain, duty)} alone; it is "
            f"done together with {together.en}",
        ),
        Message(
            fi="lisää vaiheeseen 'with:' ja se, jonka kanssa vaihe tehdään, tai vaihda tehtävä "
            "sellaiseen, jonka voi hoitaa yksin",
            en="add 'with:' and who takes part to the step, or change the duty to one that may "
            "be done alone",
        ),
        (Related(Route.to("duties", duty, "together"), whom),),
    )


RULE = Rule("not-done-together", Severity.ERROR, __doc__, check)
