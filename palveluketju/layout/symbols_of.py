"""The steps of a chain become symbols with their notes."""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.graph import standing
from palveluketju.graph.clocks import clocks_of
from palveluketju.layout.path_of import Path
from palveluketju.layout.scene import Note, NoteKind, Shape, Status, Symbol
from palveluketju.layout.speaker import Speaker
from palveluketju.model.duty import Duty
from palveluketju.model.step import Decision, Doing, End, Step, SubChain, Wait
from palveluketju.model.words import Status as Standing

_UNNUMBERED = (Shape.START, Shape.END, Shape.PARALLEL, Shape.JOIN)


def symbols_of(speaker: Speaker, path: Path | None = None) -> Iterator[Symbol]:
    """Every step as a symbol, in reading order; those that are done are numbered from 1.

    With a path only its moves are numbered, so that nobody takes one number for the other.
    """
    number, chain = 0, speaker.chain
    for name in chain.reading:
        step = chain.steps[name]
        shape = Shape(getattr(step, "kind", "task"))
        numbered = path is None and shape not in _UNNUMBERED
        number += numbered
        yield Symbol(
            id=name,
            lane=step.role or "?",
            shape=shape,
            text=_text(speaker, name, step),
            notes=(*_fault(speaker, name, path), *_notes(speaker, name, step)),
            status=to_status(standing.of_step(step, chain.model, chain.parties)),
            number=number if numbered else None,
            path=path.steps.get(name, ()) if path else (),
        )


def _fault(speaker: Speaker, name: str, path: Path | None) -> Iterator[Note]:
    if path and path.fault == name:
        yield Note(NoteKind.FAULT, speaker.words["fault"])


def to_status(status: Standing | None) -> Status:
    """The mark of a statement's status."""
    return Status(status.value) if status else Status.NONE


def _text(speaker: Speaker, name: str, step: Step) -> str:
    if isinstance(step, SubChain) and step.title is None:
        other = speaker.chain.model.chains.get(step.chain or "")
        return speaker.say(other.title if other else None, name)
    if step.title is None and Shape(getattr(step, "kind", "task")) in _UNNUMBERED:
        return ""
    return speaker.say(step.title, name)


def _duties(speaker: Speaker, step: Doing) -> list[Duty]:
    known = speaker.chain.model.duties
    return [known[name] for _, name in step.duties if name in known]


def _notes(speaker: Speaker, name: str, step: Step) -> Iterator[Note]:
    words = speaker.words
    if isinstance(step, End) and step.continues_with:
        yield Note(NoteKind.OTHER, words["continues"] + speaker.actor(step.continues_with))
    if not isinstance(step, Doing):
        return
    if isinstance(step, Wait):
        yield from _wait_notes(speaker, step)
    yield from _limit_notes(speaker, name, step)
    yield from _parameter_notes(speaker, step)
    if isinstance(step, Decision):
        return  # A question stands in a diamond: its law mark must do.
    yield from _duty_notes(speaker, step)
    if step.with_:
        yield Note(NoteKind.WITH, words["with"] + _roles(speaker, step.with_))
    if step.informs:
        told = tuple(informs.who for informs in step.informs)
        yield Note(NoteKind.INFORMS, words["informs"] + _roles(speaker, told))
    if step.record and step.record.register_:
        register = speaker.chain.model.registers.get(step.record.register_)
        named = speaker.say(step.record.title or (register.title if register else None))
        yield Note(NoteKind.RECORD, words["record"] + (named or step.record.register_))
    if step.once:
        yield Note(NoteKind.ONCE, words["once"])


def _roles(speaker: Speaker, roles: tuple[str, ...]) -> str:
    return ", ".join(dict.fromkeys(speaker.role(role) for role in roles))


def _wait_notes(speaker: Speaker, step: Wait) -> Iterator[Note]:
    if step.after:
        text = step.after.within.say(_spoken(speaker))
        yield Note(NoteKind.LIMIT, text, to_status(standing.of_date(step.after)))
    if step.event:
        yield Note(NoteKind.OTHER, speaker.say(step.event))


def _limit_notes(speaker: Speaker, name: str, step: Doing) -> Iterator[Note]:
    for clock in clocks_of(speaker.chain, name, step):
        if clock.within is not None:
            answers = ", ".join(clock.use.when.values()) if clock.use else ""
            answers = answers or _condition(speaker, clock.limit)
            condition = f"{answers}: " if answers else ""
            said = condition + clock.within.say(_spoken(speaker))
            yield Note(NoteKind.LIMIT, said, to_status(clock.status))


def _condition(speaker: Speaker, limit: str | None) -> str:
    """For which matters a limit is, in words; empty where it is for every one."""
    record = speaker.chain.model.limits.get(limit or "")
    return speaker.say(record.condition) if record and record.condition else ""


def _parameter_notes(speaker: Speaker, step: Doing) -> Iterator[Note]:
    known = speaker.chain.model.parameters
    deciders = (known[name].decides for name in step.parameters if name in known)
    for decider in dict.fromkeys(deciders):
        said = speaker.words["decides"] + speaker.actor(decider) if decider else ""
        yield Note(NoteKind.OTHER, said or speaker.words["decided-locally"])


def _duty_notes(speaker: Speaker, step: Doing) -> Iterator[Note]:
    bases = [duty.basis[0] for duty in _duties(speaker, step) if duty.basis]
    if bases:
        text = ", ".join(dict.fromkeys(basis.short for basis in bases))
        act = speaker.chain.model.acts.get(bases[0].act)
        yield Note(NoteKind.DUTY, text, Status.LAW, act.number if act else "")


def _spoken(speaker: Speaker) -> str:
    """The language in which durations are said: they have Finnish and English words."""
    return "en" if speaker.language == "en" else "fi"
