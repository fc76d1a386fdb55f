"""The page of twenty statements over the real chains, for a professional to judge."""

from __future__ import annotations

from pathlib import Path

from palveluketju.pipeline.load import load
from tools.pages.frame import filled
from tools.pages.statements import statement

ROUTES = (
    "monialainen-asiantuntijaryhma.steps.pyytaa-oppilaalta.asks.refused",
    "monialainen-asiantuntijaryhma.consents.suostumus-ryhmaan",
    "yhteydenotto-koulusta.handoffs.yhteydenotto.unanswered",
    "yhteydenotto-koulusta.steps.kertoo-huoltajalle.informs.0",
    "poissaolojen-seuranta.steps.kertoo-huoltajalle",
    "poissaolojen-selvittely.steps.toinen-raja.answers.Kyllä",
    "opiskelupaikan-varmistaminen.handoffs.ilmoitus-asuinkunnalle",
    "kiusaamiseen-puuttuminen.steps.kertoo-huoltajille",
    "opetuksen-epaaminen.handoffs.keskustelupyynto",
    "lapset-puheeksi-keskustelu.steps.haluaako.answers.Ei",
    "mielenterveyden-arvio.handoffs.kiireellinen-hoito.unanswered",
    "hoitoon-paasy.handoffs.saattaen-vaihto",
    "nuorisopsykiatrian-hoito.handoffs.lahete.unanswered",
    "ilmoituksen-tekeminen.handoffs.ilmoitus",
    "ilmoituksen-kasittely.steps.kertoo-asiakkuudesta.informs.0",
    "yhteydenotto-palveluohjaukseen.steps.pyytaa-suostumuksen.asks.unanswered",
    "verkosto-ja-suunnitelma.steps.pyytaa-suostumuksen.asks.refused",
    "kriisin-ensitoimet.handoffs.tuen-pyynto.unanswered",
    "nepsy-perustaso.consents.lupa-koulun-arvioon",
    "koulun-yhteisollinen-tyo.anytime.yksittaisen-oppilaan-asia",
)
"""Two of each chain: the places where a mistake would hurt a child most."""


def statements_page(root: Path) -> str:
    """The page as Markdown."""
    workspace = load(root / "models")
    parts = []
    for number, route in enumerate(ROUTES, 1):
        found = statement(workspace, route)
        parts.append(
            f"{number}. **{found.page}.** {found.words}\n"
            f"   <br>Perustuu: {found.rests_on}\n"
            "   <br>☐ oikein ☐ väärin ☐ en osaa sanoa. Mitä pitäisi muuttaa? ________"
        )
    return filled("statements.md", {"statements": "\n\n".join(parts)})
