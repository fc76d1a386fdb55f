"""A citation names a section that has been repealed.

What rests on it rests on nothing any more: the duty may have moved to another act, or ended.

# Lainkohta on kumottu

Se, mikä nojaa kumottuun pykälään, ei enää perustu lakiin: tehtävä on voinut siirtyä toiseen
säädökseen tai päättyä.

## Bad

`tehtavat.yaml`:

    format: 1
    acts:
      OHL-luettu:
        number: 1287/2013
        title: Oppilas- ja opiskelijahuoltolaki
        sections: {"12": (kumottu 377/2022), "13": "Opiskeluhuoltosuunnitelma (377/2022)"}
    duties:
      suunnitelma:
        title: Opiskeluhuoltosuunnitelma
        responsible: education-provider
        basis: «OHL-luettu 12 §»

## Good

`tehtavat.yaml`:

    format: 1
    acts:
      OHL-luettu:
        number: 1287/2013
        title: Oppilas- ja opiskelijahuoltolaki
        sections: {"12": (kumottu 377/2022), "13": "Opiskeluhuoltosuunnitelma (377/2022)"}
    duties:
      suunnitelma:
        title: Opiskeluhuoltosuunnitelma
        responsible: education-provider
        basis: OHL-luettu 13 § (377/2022)
"""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.findings import Finding, Message, Related, Rule, Severity
from palveluketju.graph.marks import repealed_by
from palveluketju.graph.workspace import Workspace
from palveluketju.model.citation import Citation
from palveluketju.rules.questions.cited import citations
from palveluketju.source import Route


def check(workspace: Workspace) -> Iterator[Finding]:
    """Each citation of a section that the index of acts says to be repealed."""
    for at, cited in citations(workspace.model):
        repeal = repealed_by(workspace.model, cited)
        if repeal:
            yield _finding(at, cited, repeal)


def _finding(at: Route, cited: Citation, repeal: str) -> Finding:
    there = Message(
        fi="säädöksen pykälät luetellaan tässä", en="the act's sections are listed here"
    )
    return Finding(
        RULE.name,
        at,
        Message(
            fi=f"lainkohta {cited.act} {cited.section} § on kumottu (laki {repeal})",
            en=f"provision {cited.act} {cited.section} § has been repealed (act {repeal})",
        ),
        Message(
            fi="tarkista, missä säädöksessä asiasta nyt säädetään, ja vaihda lainkohta; jos "
            "tehtävää ei enää ole, kirjoita siihen 'until:'",
            en="check where the matter is now provided for and change the citation; if the duty "
            "no longer exists, write 'until:' in it",
        ),
        (Related(Route.to("acts", cited.act, "sections"), there),),
    )


RULE = Rule("repealed-section", Severity.ERROR, __doc__, check)
