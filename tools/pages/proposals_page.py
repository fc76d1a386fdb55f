"""The page that tells where responsibility rests on a proposal alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from palveluketju.pipeline.load import load
from palveluketju.pipeline.prove import prove_chain
from palveluketju.report.proofs import Proven, subject_of
from tools.pages.frame import filled, table

_KINDS: Mapping[str, str] = {
    "handoff": "Siirto matkalla",
    "question": "Vastausta odotetaan",
    "wait": "Odotus",
    "step": "Vaihe",
}


def proposals_page(root: Path) -> str:
    """The page as Markdown, from the models."""
    workspace = load(root / "models")
    proofs = [prove_chain(workspace, chain) for chain in workspace.chains.values()]
    parts = (_chain(proven) for proven in proofs if proven.leanings or proven.gaps)
    return filled("proposals.md", {"summary": _summary(proofs), "chains": "\n\n".join(parts)})


def _summary(proofs: list[Proven]) -> str:
    rows = [("Ketju", "Tiloja", "Ehdotuksia", "Aukkoja ilman ehdotuksia")]
    rows += [
        (each.title, str(each.looked_at or "–"), str(len(each.leanings)), str(len(each.gaps)))
        for each in proofs
    ]
    proposals = sum(len(each.leanings) for each in proofs)
    gaps = sum(len(each.gaps) for each in proofs)
    rows.append(("**Yhteensä**", "", f"**{proposals}**", f"**{gaps}**"))
    return table(rows)


def _chain(proven: Proven) -> str:
    lines = [f"## {proven.title}", "", f"`{proven.chain}`"]
    if proven.gaps:
        lines += ["", "Ilman ehdotuksia kukaan ei vastaisi asiasta näissä kohdissa:", ""]
        lines += _gaps(proven)
    else:
        lines += ["", "Ilman ehdotuksiakin joku vastaa asiasta jokaisessa tilassa."]
    lines += ["", "Ehdotukset, joihin todistus nojaa:", ""]
    lines += [f"- {subject_of(each, 'fi')}: {each.words}" for each in proven.leanings]
    return "\n".join(lines)


def _gaps(proven: Proven) -> Iterator[str]:
    for kind, title in _KINDS.items():
        for gap in proven.gaps:
            if gap.subject == kind:
                yield f"- **{title}:** {gap.words}"
                path = " → ".join(move.words.fi for move in gap.trace)
                yield f"  <br>Polku: {path}"
