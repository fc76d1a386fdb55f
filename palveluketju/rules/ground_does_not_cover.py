"""A ground is about others than those who pass the information by it.

A duty or right to give information is that of certain parties to certain others. Use inside the
register of one's own organisation, for instance, covers nothing that goes to another register
(ATL 4 § 3 mom.).

# Peruste koskee muita kuin niitä, jotka antavat ja saavat tiedon

Velvollisuus tai oikeus antaa tietoa koskee tiettyjä osapuolia. Esimerkiksi saman palvelunantajan
oma käyttö samassa rekisterissä ei kata tietoa, joka menee toiseen rekisteriin (ATL 4 § 3 mom.).

## Bad

`tehtavat.yaml`:

    format: 1
    acts:
      ATL: {number: 703/2023, title: Asiakastietolaki}
    duties:
      oma-kaytto:
        title: Potilastietojen käyttö samassa potilasrekisterissä
        nature: right
        responsible: wellbeing-services-county
        basis: ATL 4 § 3 mom.
        between: {from: potilasrekisteri, to: potilasrekisteri}
        attaches: true

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [psykologi, sosiaalityontekija]}
    steps:
      alku: {kind: start, role: psykologi, title: Tarve todetaan, next: yhteys}
      yhteys:
        role: psykologi
        title: Ottaa yhteyttä sosiaalityöhön
        sends: yhteydenotto
        next: loppu
      loppu: {kind: end, role: psykologi, title: Psykologin tuki jatkuu}
      arvio: {role: sosiaalityontekija, title: Arvioi palvelutarpeen, next: tuettu}
      tuettu: {kind: end, role: sosiaalityontekija, title: Tuki järjestyi}
    handoffs:
      yhteydenotto: {kind: contact, to: arvio, carries: Tuen tarve, ground: «oma-kaytto»}

## Good

`tehtavat.yaml`:

    format: 1
    duties:
      ilmoitus-tarpeesta:
        title: Yhteydenotto sosiaalihuoltoon
        responsible: {person: [psykologi, kuraattori]}
        basis: SHL 35 § 2 mom.
        between: {from: [psykologi, kuraattori], to: lastensuojelu}
        attaches: true

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [psykologi, sosiaalityontekija]}
    steps:
      alku: {kind: start, role: psykologi, title: Tarve todetaan, next: yhteys}
      yhteys:
        role: psykologi
        title: Ottaa yhteyttä sosiaalityöhön
        sends: yhteydenotto
        next: loppu
      loppu: {kind: end, role: psykologi, title: Psykologin tuki jatkuu}
      arvio: {role: sosiaalityontekija, title: Arvioi palvelutarpeen, next: tuettu}
      tuettu: {kind: end, role: sosiaalityontekija, title: Tuki järjestyi}
    handoffs:
      yhteydenotto: {kind: contact, to: arvio, carries: Tuen tarve, ground: ilmoitus-tarpeesta}
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from palveluketju.findings import Finding, Message, Related, Rule, Severity
from palveluketju.graph.chain import ChainView
from palveluketju.model.duty import Between
from palveluketju.rules.questions.coverage import Passing, uncovered
from palveluketju.rules.questions.law import duty_named
from palveluketju.rules.questions.naming import holder, joined, listed, titled
from palveluketju.source import Route


def check(chain: ChainView) -> Iterator[Finding]:
    """Each handoff by which information passes between some whom no ground of it is about."""
    for name in chain.handoffs:
        if found := list(uncovered(chain, name)):
            yield _finding(chain, name, found)


def _finding(chain: ChainView, name: str, found: list[Passing]) -> Finding:
    grounds = joined([duty_named(chain, duty) for duty in chain.handoffs[name].ground])
    givers = _parties(chain, name, (each.giver for each in found))
    way = f"{givers} → {_parties(chain, name, (each.receiver for each in found))}"
    leaves = Message(fi="tieto lähtee tästä vaiheesta", en="the information leaves from this step")
    return Finding(
        RULE.name,
        chain.at("handoffs", name, "ground"),
        Message(
            fi=f"siirron {titled(chain, name)} peruste {grounds.fi} ei koske niitä, joiden "
            f"välillä tieto kulkee: {way}",
            en=f"the ground {grounds.en} of handoff {titled(chain, name)} is not about those "
            f"between whom the information passes: {way}",
        ),
        Message(
            fi="nimeä peruste, joka koskee näitä osapuolia, tai vie tieto sille, jota peruste "
            "koskee",
            en="name a ground that is about these parties, or pass the information to those "
            "whom the ground is about",
        ),
        (
            *(_there(chain, duty) for duty in chain.handoffs[name].ground),
            *(
                Related(chain.at("steps", step).key, leaves)
                for step in dict.fromkeys(each.step for each in found)
            ),
        ),
    )


def _parties(chain: ChainView, name: str, names: Iterable[str]) -> str:
    """Roles with their actors, and with their registers where a ground speaks of such."""
    betweens = (chain.model.duties[duty].between for duty in chain.handoffs[name].ground)
    bearers = {bearer for each in betweens if each for bearer in (*each.from_, *each.to)}
    of_registers = not bearers.isdisjoint(chain.model.registers)
    return ", ".join(
        _party(chain, each, of_registers=of_registers) for each in dict.fromkeys(names)
    )


def _party(chain: ChainView, name: str, *, of_registers: bool) -> str:
    known = chain.model.registers
    titles = [
        known[register].title.say(chain.language, chain.language)
        for register in sorted(chain.parties.registers(name))
        if register in known and of_registers
    ]
    return " / ".join((holder(chain, name), *titles))


def _there(chain: ChainView, duty: str) -> Related:
    between = chain.model.duties[duty].between or Between()
    givers, takers = listed(between.from_, "tai", "or"), listed(between.to, "tai", "or")
    return Related(
        Route.to("duties", duty, "between"),
        Message(
            fi=f"peruste koskee näitä: {givers.fi or 'kuka vain'} → {takers.fi or 'kuka vain'}",
            en=f"the ground is about these: {givers.en or 'anybody'} → {takers.en or 'anybody'}",
        ),
    )


RULE = Rule("ground-does-not-cover", Severity.ERROR, __doc__, check)
