"""The citations of a model, and how far each was read, in words."""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.model.citation import Citation
from palveluketju.model.workspace import SECTIONS, Model
from palveluketju.rules.questions.parts import parts
from palveluketju.source import Route


def citations(model: Model) -> Iterator[tuple[Route, Citation]]:
    """Every citation with its route: those of the sections, then those of the chains."""
    for section in SECTIONS:
        for key, record in getattr(model, section).items():
            yield from parts(record, Citation, Route.to(section, key))
    for chain in model.chains.values():
        yield from parts(chain, Citation, Route.to("chains", chain.id))
