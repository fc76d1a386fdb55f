"""A step lets the time of a limit run from a later moment than the law does.

The law names the event: the request, the contact, the opening of the matter. Whoever counts from
their own first look at it gives themselves time that the child does not have (OHL 15 §, LSL 26 §).

# Vaihe alkaa laskea määräaikaa myöhemmin kuin laki

Laki nimeää tapahtuman: pyynnön, yhteydenoton, vireilletulon. Se, joka laskee aikaa vasta omasta
käsittelystään, antaa itselleen aikaa, jota lapsella ei ole (OHL 15 §, LSL 26 §).

## Bad

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Opettaja saa tiedon lapsesta, next: pohtii}
      pohtii: {role: opettaja, title: Pohtii asiaa, next: ilmoittaa}
      ilmoittaa:
        role: opettaja
        title: Ilmoittaa lapsesta
        duty: ilmoitus
        limits: [{limit: ilmoitusaika, from: «pohtii.done»}]
        next: loppu
      loppu: {kind: end, role: opettaja, title: Ilmoitus on tehty}

`laki.yaml`:

    format: 1
    limits:
      ilmoitusaika:
        title: Ilmoitus viipymättä
        within: viipymättä
        from: knowledge
        basis: LSL 25 § 1 mom.
    duties:
      ilmoitus:
        title: Lastensuojeluilmoitus
        responsible: {person: [opettaja]}
        basis: LSL 25 § 1 mom.
        limits: [ilmoitusaika]

## Good

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Opettaja saa tiedon lapsesta, next: pohtii}
      pohtii: {role: opettaja, title: Pohtii asiaa, next: ilmoittaa}
      ilmoittaa:
        role: opettaja
        title: Ilmoittaa lapsesta
        duty: ilmoitus
        limits: [{limit: ilmoitusaika, from: alku.begun}]
        next: loppu
      loppu: {kind: end, role: opettaja, title: Ilmoitus on tehty}

`laki.yaml`:

    format: 1
    limits:
      ilmoitusaika:
        title: Ilmoitus viipymättä
        within: viipymättä
        from: knowledge
        basis: LSL 25 § 1 mom.
    duties:
      ilmoitus:
        title: Lastensuojeluilmoitus
        responsible: {person: [opettaja]}
        basis: LSL 25 § 1 mom.
        limits: [ilmoitusaika]
"""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.findings import Finding, Message, Rule, Severity
from palveluketju.graph.chain import ChainView
from palveluketju.graph.clocks import legal_starts
from palveluketju.rules.questions.late_start import is_late, starts_before
from palveluketju.rules.questions.limits import Stated, limit_named, stated
from palveluketju.rules.questions.naming import listed


def check(chain: ChainView) -> Iterator[Finding]:
    """Each event from which a step counts and that comes after the law's own.

    Silent where the workspace does not say by which duty the time begins, and where nothing in
    the chain or those it belongs with carries that duty.
    """
    for each in stated(chain):
        limit, step = each.clock.limit or "", each.clock.step
        legal = legal_starts(chain, each.limit, step)
        before = bool(each.use.from_) and not legal and starts_before(chain, limit, step)
        for index, event in enumerate(each.use.from_):
            if before or (legal and is_late(chain, event, legal)):
                yield _finding(each, index, event, legal)
                break


def _finding(each: Stated, index: int, event: str, legal: tuple[str, ...]) -> Finding:
    named, law = limit_named(each), listed(legal, "tai", "or")
    since = Message(
        fi=f"lain aika alkaa jo tapahtumasta {law.fi}"
        if legal
        else "aika alkaa jo ennen tätä sivua",
        en=f"by law the time runs from {law.en}" if legal else "the time runs before this page",
    )
    return Finding(
        RULE.name,
        each.at / "from" / index,
        Message(
            fi=f"vaihe '{each.clock.step}' laskee määräaikaa {named} tapahtumasta '{event}', mutta "
            f"{since.fi}",
            en=f"step '{each.clock.step}' counts limit {named} from '{event}', but {since.en}",
        ),
        Message(
            fi="poista 'from:', jolloin lain alkuhetki on voimassa",
            en="remove 'from:', so that the law's start holds",
        ),
        (each.there,),
    )


RULE = Rule("limit-starts-late", Severity.ERROR, __doc__, check)
