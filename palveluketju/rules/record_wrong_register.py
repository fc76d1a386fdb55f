"""A step records in another register than its duty asks for.

Whose register a record belongs to follows from the kind of record, never from the employer of the
one who writes: the controller answers for it, gives it out and keeps it (OHL 20–21 §).

# Vaihe kirjaa muuhun rekisteriin kuin tehtävä vaatii

Kirjauksen rekisteri seuraa asiakirjan lajista, ei kirjaajan työnantajasta: rekisterinpitäjä vastaa
siitä, antaa siitä tietoja ja säilyttää sen (OHL 20–21 §).

## Bad

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [kuraattori]}
    steps:
      alku: {kind: start, role: kuraattori, title: Pyyntö saapuu, next: keskustelu}
      keskustelu:
        role: kuraattori
        title: Keskustelee oppilaan kanssa
        duty: R-16b
        record: {register: «opetuksen-rekisteri»}
        next: loppu
      loppu: {kind: end, role: kuraattori, title: Tuki järjestyi}

`kirjaukset.yaml`:

    format: 1
    duties:
      R-16b:
        title: Kuraattorin kirjaus
        responsible: wellbeing-services-county
        basis: [OHL 20 § 2 mom., OHL 21 § 2 mom.]
        record: {title: Asiakaskertomus, register: sosiaalihuollon-rekisteri}

## Good

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [kuraattori]}
    steps:
      alku: {kind: start, role: kuraattori, title: Pyyntö saapuu, next: keskustelu}
      keskustelu:
        role: kuraattori
        title: Keskustelee oppilaan kanssa
        duty: R-16b
        record: {register: sosiaalihuollon-rekisteri}
        next: loppu
      loppu: {kind: end, role: kuraattori, title: Tuki järjestyi}

`kirjaukset.yaml`:

    format: 1
    duties:
      R-16b:
        title: Kuraattorin kirjaus
        responsible: wellbeing-services-county
        basis: [OHL 20 § 2 mom., OHL 21 § 2 mom.]
        record: {title: Asiakaskertomus, register: sosiaalihuollon-rekisteri}
"""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.findings import Finding, Message, Related, Rule, Severity
from palveluketju.graph.chain import ChainView
from palveluketju.model.step import Doing
from palveluketju.rules.questions.law import duty_named
from palveluketju.source import Route


def check(chain: ChainView) -> Iterator[Finding]:
    """Each record of a step that none of its duties puts into that register."""
    for name, step in chain.steps.items():
        if not isinstance(step, Doing) or step.record is None:
            continue
        own, known = step.record.register_, chain.model.registers
        records = {duty: _register(chain, duty) for _, duty in step.duties}
        legal = {duty: register for duty, register in records.items() if register in known}
        if own in known and legal and own not in legal.values():
            yield _finding(chain, name, own or "", *next(iter(legal.items())))


def _register(chain: ChainView, duty: str) -> str:
    """The register that a duty asks for, if it is known and names one."""
    known = chain.model.duties.get(duty)
    return (known.record.register_ or "") if known and known.record else ""


def _finding(chain: ChainView, step: str, own: str, duty: str, legal: str) -> Finding:
    there = Message(fi="rekisteri sanotaan tässä", en="the register is stated here")
    return Finding(
        RULE.name,
        chain.at("steps", step, "record", "register"),
        Message(
            fi=f"vaihe '{step}' kirjaa rekisteriin {_kept(chain, own)}, mutta tehtävän "
            f"{duty_named(chain, duty)} kirjaus kuuluu rekisteriin {_kept(chain, legal)}",
            en=f"step '{step}' records in {_kept(chain, own)}, but the record of duty "
            f"{duty_named(chain, duty)} belongs in {_kept(chain, legal)}",
        ),
        Message(
            fi="poista vaiheen 'record:', jolloin tehtävän kirjaus on voimassa, tai vaihda "
            "rekisteri",
            en="remove 'record:' from the step, so that the duty's holds, or change the register",
        ),
        (Related(Route.to("duties", duty, "record", "register"), there),),
    )


def _kept(chain: ChainView, register: str) -> str:
    """A register with its controller: `'potilasrekisteri' (pohde)`."""
    controller = chain.model.registers[register].controller
    return f"'{register}' ({controller})" if controller else f"'{register}'"


RULE = Rule("record-wrong-register", Severity.ERROR, __doc__, check)
