"""A chain rests on a citation whose text nobody has read.

The section may say something else, or belong to another act. Whoever reads the chain must be able
to see which citations were checked against the text.

# Ketju nojaa lainkohtaan, jonka tekstiä ei ole luettu

Pykälässä voi lukea jotain muuta, tai asia voi olla toisessa säädöksessä. Ketjun lukijan on
nähtävä, mitkä lainkohdat on tarkistettu säädöksen tekstistä.

## Bad

`tehtavat.yaml`:

    format: 1
    acts:
      OHL-luettu:
        number: 1287/2013
        title: Oppilas- ja opiskelijahuoltolaki
        sections: {"16": "Yhteydenotto (1287/2013)"}
    duties:
      yhteydenotto:
        title: Yhteydenotto opiskeluhuoltoon
        responsible: education-provider
        basis: «OHL-luettu 16 § 1 mom. (377/2022)»

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: yhteys}
      yhteys: {role: opettaja, title: Ottaa yhteyttä, duty: yhteydenotto, next: loppu}
      loppu: {kind: end, role: opettaja, title: Yhteyttä on otettu}

## Good

`tehtavat.yaml`:

    format: 1
    acts:
      OHL-luettu:
        number: 1287/2013
        title: Oppilas- ja opiskelijahuoltolaki
        sections: {"16": "Yhteydenotto (1287/2013, 377/2022)"}
    duties:
      yhteydenotto:
        title: Yhteydenotto opiskeluhuoltoon
        responsible: education-provider
        basis: OHL-luettu 16 § 1 mom. (377/2022)

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: yhteys}
      yhteys: {role: opettaja, title: Ottaa yhteyttä, duty: yhteydenotto, next: loppu}
      loppu: {kind: end, role: opettaja, title: Yhteyttä on otettu}
"""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.findings import MARKS, Finding, Message, Rule, Severity
from palveluketju.graph.marks import Mark, has_index, mark_of, repealed_by
from palveluketju.graph.workspace import Workspace
from palveluketju.model.citation import Citation
from palveluketju.rules.questions.parts import parts
from palveluketju.rules.questions.used import used
from palveluketju.source import Route


def check(workspace: Workspace) -> Iterator[Finding]:
    """Each citation that some chain rests on and whose text was not read.

    Silent where the workspace has no index of acts: then nothing is known of what was read.
    """
    model = workspace.model
    if not has_index(model):
        return
    for (section, name), record in used(model).items():
        for at, cited in parts(record, Citation, Route.to(section, name)):
            mark = mark_of(model, cited)
            is_known = cited.act in model.acts and not repealed_by(model, cited)
            if mark is not Mark.TEXT_READ and is_known:
                yield _finding(at, cited, mark, name)


def _finding(at: Route, cited: Citation, mark: Mark, name: str) -> Finding:
    said = MARKS[mark]
    return Finding(
        RULE.name,
        at,
        Message(
            fi=f"ketju nojaa kohdassa '{name}' lainkohtaan {cited} ({said.fi})",
            en=f"a chain rests in '{name}' on {cited} ({said.en})",
        ),
        Message(
            fi="lue lainkohta säädöksen tekstistä ja lisää pykälä säädöksen luetteloon "
            "('sections:'), tai korjaa lainkohta",
            en="read the provision in the text of the act and add the section to the list of the "
            "act ('sections:'), or correct the citation",
        ),
    )


RULE = Rule("citation-not-read", Severity.HINT, __doc__, check)
