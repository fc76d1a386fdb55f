"""The arrows of a chain become drawn arrows with their words."""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.graph import standing
from palveluketju.graph.arrow import Arrow as Way
from palveluketju.graph.arrow import ArrowKind
from palveluketju.layout.path_of import Path
from palveluketju.layout.scene import Arrow, Line, Status
from palveluketju.layout.speaker import Speaker
from palveluketju.layout.symbols_of import to_status
from palveluketju.model.asks import Unanswered
from palveluketju.model.handoff import Handoff
from palveluketju.model.step import SubChain, Task

_LONGEST = 40
_FIXED = ("given", "refused", "answered", "unanswered", "returned", "follow_up", "cannot")
_EXITS = (
    ArrowKind.REPLY,
    ArrowKind.RETURNED,
    ArrowKind.UNANSWERED,
    ArrowKind.FOLLOW_UP,
    ArrowKind.CANNOT,
)
_GOING = {ArrowKind.SENDS: Line.SENDS, ArrowKind.ASKS: Line.ASKS}


def arrows_of(speaker: Speaker, path: Path | None = None) -> Iterator[Arrow]:
    """Every arrow of the chain, in declared order, with an id of its own."""
    seen: dict[str, int] = {}
    for index, way in enumerate(speaker.chain.arrows):
        name = f"{way.source}-{way.target}"
        seen[name] = seen.get(name, 0) + 1
        handoff = speaker.chain.handoffs.get(way.handoff or "")
        yield Arrow(
            id=f"{name}-{seen[name]}",
            source=way.source,
            target=way.target,
            line=_line(speaker, way),
            label=_fault(speaker, way, path) + _label(speaker, way, handoff),
            kind=_kind(speaker, way, handoff),
            status=_status(speaker, way, handoff),
            taken=path is not None and index in path.taken,
            path=path.arrows.get(index, ()) if path else (),
        )


def _fault(speaker: Speaker, way: Way, path: Path | None) -> str:
    """What stands before the words of a handoff on its way at which the fault shows."""
    is_fault = path and way.handoff and way.handoff == path.fault and way.kind not in _EXITS
    return speaker.words["fault"] + ": " if is_fault else ""


def _line(speaker: Speaker, way: Way) -> Line:
    if way.kind in _EXITS:
        return Line.EXIT
    if way.handoff is None:
        return Line.ARRIVES if _passes_inside(speaker, way) else Line.FLOW
    return _GOING.get(way.kind, Line.NEXT)


def _passes_inside(speaker: Speaker, way: Way) -> bool:
    """Whether an arrow comes out of a sub-chain to another party than the one that went in."""
    chain = speaker.chain
    source, target = chain.steps[way.source], chain.steps[way.target]
    return isinstance(source, SubChain) and chain.parties.crosses(source.role, target.role)


def _kind(speaker: Speaker, way: Way, handoff: Handoff | None) -> str:
    if handoff is None or handoff.row is None or handoff.kind is None or way.kind in _EXITS:
        return ""
    return handoff.kind.value if speaker.language == "en" else handoff.row.finnish


def _label(speaker: Speaker, way: Way, handoff: Handoff | None) -> str:
    word = speaker.words[way.label] if way.label in _FIXED else _answer(speaker, way)
    if way.kind in _EXITS or handoff is None:
        return word + _time(speaker, way, handoff)
    content = speaker.say(handoff.title) or _content(speaker, handoff)
    return ": ".join(part for part in (word, content) if part)


def _answer(speaker: Speaker, way: Way) -> str:
    """The answer an arrow stands for; a sub-chain answers with the title of its end."""
    step = speaker.chain.steps[way.source]
    other = speaker.chain.model.chains.get(step.chain or "") if isinstance(step, SubChain) else None
    end = other.steps.get(way.label) if other else None
    return speaker.say(end.title, way.label) if end else way.label


def _content(speaker: Speaker, handoff: Handoff) -> str:
    """What a handoff carries, where that is short enough to stand beside an arrow."""
    first = speaker.say(handoff.carries[0]) if handoff.carries else ""
    return first if len(first) <= _LONGEST else ""


def _time(speaker: Speaker, way: Way, handoff: Handoff | None) -> str:
    """After what time an exit is taken, in words that follow its name."""
    exit_ = _exit(speaker, way, handoff)
    if exit_ is None or exit_.after is None:
        return ""
    return ", " + exit_.after.say("en" if speaker.language == "en" else "fi")


def _exit(speaker: Speaker, way: Way, handoff: Handoff | None) -> Unanswered | None:
    if way.kind is ArrowKind.FOLLOW_UP and handoff:
        return handoff.follow_up
    if way.kind is not ArrowKind.UNANSWERED:
        return None
    if handoff:
        return handoff.unanswered
    step = speaker.chain.steps[way.source]
    return step.asks.unanswered if isinstance(step, Task) and step.asks else None


def _status(speaker: Speaker, way: Way, handoff: Handoff | None) -> Status:
    exit_ = _exit(speaker, way, handoff)
    if exit_ is not None:
        return to_status(standing.of_date(exit_))
    if handoff is None or way.kind in _EXITS:
        return Status.NONE
    return to_status(standing.of_handoff(handoff, speaker.chain.model))
