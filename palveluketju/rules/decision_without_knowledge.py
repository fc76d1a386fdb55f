"""A decision depends on something that its maker has not been told.

The drawing knows what another has answered, but the one who decides does not: perhaps it may
not even be told to them. In practice they guess.

# Päätös riippuu tiedosta, jota päättäjä ei ole saanut

Kaaviosta näkee, mitä toinen on ratkaissut, mutta päättäjä ei sitä tiedä. Aina sitä ei edes saa
kertoa hänelle. Käytännössä hän arvaa.

## Bad

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [rehtori, sosiaalityontekija]}
    steps:
      alku: {kind: start, role: rehtori, title: Suojelun tarve tulee ilmi, next: ilmoitus}
      ilmoitus:
        role: rehtori
        title: Tekee lastensuojeluilmoituksen
        duty: H-11
        sends: ls-ilmoitus
        next: jatko
      jatko:
        kind: decision
        role: rehtori
        title: Saako oppilas tukea lastensuojelusta?
        same_as: «tarve»
        answers: {Kyllä: rinnalla, Ei: oma}
      rinnalla: {kind: end, role: rehtori, title: Koulu tukee muun tuen rinnalla}
      oma: {kind: end, role: rehtori, title: Koulu vahvistaa omaa tukeaan}
      tarve:
        kind: decision
        role: sosiaalityontekija
        title: Tarvitseeko lapsi lastensuojelua?
        answers: {Kyllä: asiakkuus, Ei: ei-tarvetta}
      asiakkuus: {kind: end, role: sosiaalityontekija, title: Lastensuojelun asiakkuus alkaa}
      ei-tarvetta: {kind: end, role: sosiaalityontekija, title: Asiakkuus ei ala}
    handoffs:
      ls-ilmoitus: {kind: notification, to: tarve, carries: Suojelun tarve, ground: H-11}

## Good

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [rehtori, sosiaalityontekija]}
    steps:
      alku: {kind: start, role: rehtori, title: Suojelun tarve tulee ilmi, next: ilmoitus}
      ilmoitus:
        role: rehtori
        title: Tekee lastensuojeluilmoituksen
        duty: H-11
        sends: ls-ilmoitus
        next: jatko
      jatko:
        kind: decision
        role: rehtori
        title: Riittääkö koulun nykyinen tuki?
        answers: {Kyllä: rinnalla, Ei: oma}
      rinnalla: {kind: end, role: rehtori, title: Koulu jatkaa nykyistä tukea}
      oma: {kind: end, role: rehtori, title: Koulu vahvistaa omaa tukeaan}
      tarve:
        kind: decision
        role: sosiaalityontekija
        title: Tarvitseeko lapsi lastensuojelua?
        answers: {Kyllä: asiakkuus, Ei: ei-tarvetta}
      asiakkuus: {kind: end, role: sosiaalityontekija, title: Lastensuojelun asiakkuus alkaa}
      ei-tarvetta: {kind: end, role: sosiaalityontekija, title: Asiakkuus ei ala}
    handoffs:
      ls-ilmoitus: {kind: notification, to: tarve, carries: Suojelun tarve, ground: H-11}
"""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.findings import Finding, Message, Related, Rule, Severity
from palveluketju.flow.faults import Fault, FaultKind
from palveluketju.flow.net.same_answer import roots
from palveluketju.graph.chain import ChainView
from palveluketju.rules.questions.naming import holder, titled
from palveluketju.rules.questions.play import faults, is_answered, trace


def check(chain: ChainView) -> Iterator[Finding]:
    """Each lane that has to answer as another did, without having been told, at its first such."""
    by_lane: dict[tuple[str, str | None], list[Fault]] = {}
    for fault in faults(chain, FaultKind.UNKNOWABLE):
        key = roots(chain)[fault.name], chain.steps[fault.name].role
        by_lane.setdefault(key, []).append(fault)
    for (root, _), (first, *others) in by_lane.items():
        yield _finding(chain, first, root, [fault.name for fault in others])


def _finding(chain: ChainView, fault: Fault, root: str, others: list[str]) -> Finding:
    apart = chain.parties.crosses(chain.steps[root].role, chain.steps[fault.name].role)
    if not apart and not is_answered(chain, fault, root):
        return _too_early(chain, fault, root)
    doer = holder(chain, chain.steps[fault.name].role)
    other = holder(chain, chain.steps[root].role)
    decided = Message(fi="tämä ratkaistaan täällä", en="it is decided here")
    too = Message(fi="tämäkin riippuu samasta päätöksestä", en="this depends on it too")
    return Finding(
        RULE.name,
        chain.at("steps", fault.name, "same_as"),
        Message(
            fi=f"päätös {titled(chain, fault.name)} riippuu päätöksestä {titled(chain, root)}, "
            f"mutta {doer} voi joutua päättämään tietämättä, mitä {other} on vastannut",
            en=f"decision {titled(chain, fault.name)} depends on decision {titled(chain, root)}, "
            f"but {doer} may have to decide without knowing what {other} has answered",
        ),
        Message(
            fi="tuo vastaus siirrolla, jolle on peruste (ground tai needs); jos sitä ei saa "
            "kertoa, poista 'same_as' ja päätä sen mukaan, mitä oma toimija tietää",
            en="bring the answer by a handoff that has a ground (ground or needs); if it may not "
            "be told, remove 'same_as' and decide on what the own actor knows",
        ),
        (
            Related(chain.at("steps", root).key, decided),
            *(Related(chain.at("steps", name, "same_as"), too) for name in others),
        ),
        trace(chain, fault),
    )


def _too_early(chain: ChainView, fault: Fault, root: str) -> Finding:
    return Finding(
        RULE.name,
        chain.at("steps", fault.name, "same_as"),
        Message(
            fi=f"päätös {titled(chain, fault.name)} riippuu päätöksestä {titled(chain, root)}, "
            "jota ei ole vielä tehty",
            en=f"decision {titled(chain, fault.name)} depends on decision {titled(chain, root)}, "
            "which has not been made yet",
        ),
        Message(
            fi=f"tee päätös '{root}' ensin, tai poista 'same_as', jos päätökset ovat eri asioita",
            en=f"make decision '{root}' first, or remove 'same_as' if the decisions are different",
        ),
        (
            Related(
                chain.at("steps", root).key,
                Message(fi="tämä ratkaistaan täällä", en="it is decided here"),
            ),
        ),
        trace(chain, fault),
    )


RULE = Rule("decision-without-knowledge", Severity.ERROR, __doc__, check)
