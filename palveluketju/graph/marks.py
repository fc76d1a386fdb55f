"""What stands behind a citation: whether the text that it names was read."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum

from palveluketju.model.citation import Citation
from palveluketju.model.workspace import Model

_TEXTS = re.compile(r"\(([^()]*)\)$")
_REPEALED = re.compile(r"\(kumottu (\d+/\d{4})\)$")
_ACTS = re.compile(r"\d+/\d{4}")


class Mark(StrEnum):
    """How far a citation has been read; subsections and items are not compared."""

    TEXT_READ = "text-read"
    """The section, in the act that is cited, or in the newest one where none is."""
    ACT_READ = "act-read"
    """The act, but not this section, or not in the amending act that is cited."""
    NOT_AVAILABLE = "not-available"
    """Nothing of the act."""


def has_index(model: Model) -> bool:
    """Whether the workspace says of some act which of its sections were read."""
    return any(act.sections for act in model.acts.values())


def mark_of(model: Model, cited: Citation) -> Mark:
    """How far a citation has been read, as the index of acts says."""
    act = model.acts.get(cited.act)
    if act is None or not act.sections:
        return Mark.NOT_AVAILABLE
    texts = _texts(act.sections, cited.section)
    is_read = cited.amended in texts if cited.amended else bool(texts)
    return Mark.TEXT_READ if is_read else Mark.ACT_READ


def repealed_by(model: Model, cited: Citation) -> str:
    """The number of the act that has repealed the cited section; empty if none has."""
    act = model.acts.get(cited.act)
    match = _REPEALED.search(act.sections.get(cited.section, "")) if act else None
    return match[1] if match else ""


def _texts(sections: Mapping[str, str], section: str) -> list[str]:
    """The numbers of the acts in which the text of a section was read."""
    said = sections.get(section, "")
    match = _TEXTS.search(said)
    return _ACTS.findall(match[1]) if match and not _REPEALED.search(said) else []
