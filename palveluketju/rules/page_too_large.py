"""A chain has more than twenty steps.

More symbols than about twenty do not fit one page that is still read as a whole.

# Ketjussa on yli 20 vaihetta

Noin kahtakymmentä symbolia enempää ei mahdu sivulle, jonka vielä hahmottaa yhdellä silmäyksellä.

## Bad

`huoli.yaml`:

    format: 1
    «chain»: {id: huoli, title: Huolesta tukeen, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: v1}
      v1: {role: opettaja, title: Huomaa muutoksen, next: v2}
      v2: {role: opettaja, title: Havainnoi tuntitilannetta, next: v3}
      v3: {role: opettaja, title: Kirjaa havainnot, next: v4}
      v4: {role: opettaja, title: Juttelee oppilaan kanssa, next: v5}
      v5: {role: opettaja, title: Kysyy oppilaan näkemystä, next: v6}
      v6: {role: opettaja, title: Soittaa huoltajalle, next: v7}
      v7: {role: opettaja, title: Sopii tapaamisen, next: v8}
      v8: {role: opettaja, title: Tapaa huoltajan ja oppilaan, next: v9}
      v9: {role: opettaja, title: Arvioi tuen tarvetta, next: v10}
      v10: {role: opettaja, title: Valitsee tukitoimet, next: v11}
      v11: {role: opettaja, title: Sopii tukitoimista, next: v12}
      v12: {role: opettaja, title: Kirjaa tukitoimet, next: v13}
      v13: {role: opettaja, title: Aloittaa tukiopetuksen, next: v14}
      v14: {role: opettaja, title: Muuttaa istumajärjestystä, next: v15}
      v15: {role: opettaja, title: Jakaa tehtävät osiin, next: v16}
      v16: {role: opettaja, title: Seuraa viikon ajan, next: v17}
      v17: {role: opettaja, title: Kysyy oppilaan kokemusta, next: v18}
      v18: {role: opettaja, title: Kysyy huoltajan kokemusta, next: v19}
      v19: {role: opettaja, title: Arvioi tuen vaikutuksen, next: loppu}
      loppu: {kind: end, role: opettaja, title: Tuki järjestyi}

## Good

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: selvitys}
      selvitys:
        kind: chain
        role: opettaja
        chain: huolen-selvitys
        answers: {selvitetty: loppu}
      loppu: {kind: end, role: opettaja, title: Tuki järjestyi}

`selvitys.yaml`:

    format: 1
    chain: {id: huolen-selvitys, title: Huolen selvitys, part_of: huoli, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Selvitys alkaa, next: puhe}
      puhe: {role: opettaja, title: Juttelee oppilaan kanssa, next: selvitetty}
      selvitetty: {kind: end, role: opettaja, title: Huoli on selvitetty}
"""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.findings import Finding, Message, Rule, Severity
from palveluketju.graph.chain import ChainView

MOST_STEPS = 20
"""What a reader still takes in at a glance; style of the field, stated in no standard."""


def check(chain: ChainView) -> Iterator[Finding]:
    """The chain itself, if it has more than `MOST_STEPS` steps."""
    number = len(chain.steps)
    if number <= MOST_STEPS:
        return
    yield Finding(
        RULE.name,
        chain.route.key,
        Message(
            fi=f"ketjussa '{chain.id}' on {number} vaihetta, yli {MOST_STEPS}",
            en=f"chain '{chain.id}' has {number} steps, more than {MOST_STEPS}",
        ),
        Message(
            fi="siirrä yhtenäinen osa omaksi ketjukseen ja viittaa siihen vaiheella 'kind: chain'",
            en="move a part that belongs together into a chain of its own and refer to it with "
            "a step 'kind: chain'",
        ),
    )


RULE = Rule("page-too-large", Severity.HINT, __doc__, check)
