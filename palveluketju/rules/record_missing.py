"""A step says that nothing is recorded though its duty asks for a record.

What was decided and why must be found afterwards: by the child, by the next worker and by whoever
supervises (for instance OHL 20 §, LSL 25 b §).

# Vaihe ei kirjaa mitään, vaikka tehtävä vaatii kirjauksen

Jälkikäteen on löydettävä, mitä päätettiin ja miksi: lapsen, seuraavan työntekijän ja valvojan
(esimerkiksi OHL 20 §, LSL 25 b §).

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
        record: «none»
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
    """Each step with `record: none` and a duty that asks for a record."""
    for name, step in chain.steps.items():
        if isinstance(step, Doing) and step.record is not None and step.record.nothing:
            for _, duty in step.duties:
                known = chain.model.duties.get(duty)
                if known and known.record:
                    yield _finding(chain, name, duty)
                    break


def _finding(chain: ChainView, step: str, duty: str) -> Finding:
    there = Message(fi="kirjausta vaaditaan tässä", en="the record is asked for here")
    return Finding(
        RULE.name,
        chain.at("steps", step, "record"),
        Message(
            fi=f"vaihe '{step}' ei kirjaa mitään, mutta tehtävä {duty_named(chain, duty)} vaatii "
            "kirjauksen",
            en=f"step '{step}' records nothing, but duty {duty_named(chain, duty)} asks for a "
            "record",
        ),
        Message(
            fi="poista 'record: none', jolloin tehtävän kirjaus on voimassa",
            en="remove 'record: none', so that the duty's record holds",
        ),
        (Related(Route.to("duties", duty, "record").key, there),),
    )


RULE = Rule("record-missing", Severity.ERROR, __doc__, check)
