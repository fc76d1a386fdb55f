"""The citations of a model, and how far each was read, in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from palveluketju.findings import Message
from palveluketju.graph.marks import Mark, has_index, mark_of
from palveluketju.model.citation import Citation
from palveluketju.model.workspace import SECTIONS, Model
from palveluketju.rules.questions.parts import parts
from palveluketju.source import Route

MARKS: Mapping[Mark, Message] = {
    Mark.TEXT_READ: Message(fi="teksti luettu", en="text read"),
    Mark.ACT_READ: Message(fi="säädös luettu, ei tätä pykälää", en="act read but not this section"),
    Mark.NOT_AVAILABLE: Message(fi="säädös ei saatavilla", en="act not available"),
}


def citations(model: Model) -> Iterator[tuple[Route, Citation]]:
    """Every citation with its route: those of the sections, then those of the chains."""
    for section in SECTIONS:
        for key, record in getattr(model, section).items():
            yield from parts(record, Citation, Route.to(section, key))
    for chain in model.chains.values():
        yield from parts(chain, Citation, Route.to("chains", chain.id))


def marked(model: Model, cited: Citation) -> Message:
    """A citation with its mark; without one where the workspace has no index of acts."""
    if not has_index(model):
        return Message(fi=cited.short, en=cited.short)
    mark = MARKS[mark_of(model, cited)]
    return Message(fi=f"{cited.short}, {mark.fi}", en=f"{cited.short}, {mark.en}")
