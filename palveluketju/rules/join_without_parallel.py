"""A join does not name the parallel that it closes.

A join waits for one arrival from each branch of a parallel. Without it nobody can tell how
many arrivals it waits for, and the matter may wait for ever.

# Yhtyminen ei nimeä rinnakkaisvaihetta, jonka se päättää

Yhtyminen odottaa yhden saapumisen kustakin rinnakkaisvaiheen haarasta. Ilman sitä kukaan ei
tiedä, montaako saapumista odotetaan, ja asia voi jäädä odottamaan loputtomiin.

## Bad

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: jako}
      jako: {kind: parallel, role: opettaja, branches: [luokka, koti]}
      luokka: {role: opettaja, title: Järjestää tuen luokassa, next: yhteen}
      koti: {role: opettaja, title: Sopii tuesta kodin kanssa, next: yhteen}
      «yhteen»: {kind: join, role: opettaja, next: loppu}
      loppu: {kind: end, role: opettaja, title: Tuki järjestyi}

## Good

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: jako}
      jako: {kind: parallel, role: opettaja, branches: [luokka, koti]}
      luokka: {role: opettaja, title: Järjestää tuen luokassa, next: yhteen}
      koti: {role: opettaja, title: Sopii tuesta kodin kanssa, next: yhteen}
      yhteen: {kind: join, of: jako, role: opettaja, next: loppu}
      loppu: {kind: end, role: opettaja, title: Tuki järjestyi}
"""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.findings import Finding, Message, Related, Rule, Severity
from palveluketju.graph.chain import ChainView
from palveluketju.model.step import Join, Parallel
from palveluketju.rules.questions.naming import listed


def check(chain: ChainView) -> Iterator[Finding]:
    """Each join that names no step, or a step that is no parallel."""
    for name, step in chain.steps.items():
        if not isinstance(step, Join):
            continue
        at = chain.at("steps", name)
        if step.of is None:
            message = Message(
                fi=f"yhtyminen '{name}' ei kerro, minkä rinnakkaisvaiheen haarat se yhdistää",
                en=f"join '{name}' does not say which parallel's branches it joins",
            )
            yield Finding(RULE.name, at.key, message, _advice(chain))
        elif step.of in chain.steps and not isinstance(chain.steps[step.of], Parallel):
            message = Message(
                fi=f"yhtyminen '{name}' yhdistää vaiheen '{step.of}', joka ei haaraudu rinnakkain",
                en=f"join '{name}' closes step '{step.of}', which is no parallel",
            )
            there = Message(fi="tämä ei ole 'kind: parallel'", en="this is not 'kind: parallel'")
            related = Related(chain.at("steps", step.of).key, there)
            yield Finding(RULE.name, at / "of", message, _advice(chain), (related,))


def _advice(chain: ChainView) -> Message:
    known = [name for name, step in chain.steps.items() if isinstance(step, Parallel)]
    if not known:
        return Message(
            fi="jos haarat alkavat yhtä aikaa, tee niiden alkuun vaihe 'kind: parallel'; muuten "
            "poista yhtyminen ja vie nuolet suoraan seuraavaan vaiheeseen",
            en="if the branches begin at once, begin them with a step 'kind: parallel'; otherwise "
            "remove the join and lead the arrows straight to the next step",
        )
    names = listed(known, "tai", "or")
    return Message(
        fi=f"kirjoita 'of:' ja rinnakkaisvaiheen tunnus: {names.fi}",
        en=f"write 'of:' and the id of the parallel: {names.en}",
    )


RULE = Rule("join-without-parallel", Severity.ERROR, __doc__, check)
