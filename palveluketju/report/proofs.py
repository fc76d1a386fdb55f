"""What play has shown of chains, for a reader or a program."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from palveluketju.findings import Message, Move, Trace
from palveluketju.report.printable import dump, one_line, spot
from palveluketju.report.words import counted
from palveluketju.source import Place


@dataclass(frozen=True, slots=True)
class Leaning:
    """A proposal that a proof rests on, or a gap that opens without proposals.

    `subject` is `step`, `handoff` or the key that is proposed; `words` name the step or handoff
    `name`; `trace` leads to a gap.
    """

    subject: str
    name: str
    words: str
    place: Place
    trace: Trace = ()


@dataclass(frozen=True, slots=True)
class Proven:
    """What play has shown of one chain.

    `faults` are counted; `looked_at` is the number of states that had to be looked at. `gaps`
    are where nobody would hold the matter if proposals did not count.
    """

    chain: str
    title: str
    place: Place
    is_played: bool
    is_finished: bool
    looked_at: int
    faults: int
    leanings: tuple[Leaning, ...]
    gaps: tuple[Leaning, ...]
    is_firm_finished: bool

    @property
    def is_proven(self) -> bool:
        """Whether every state was looked at and no fault was found."""
        return self.is_played and self.is_finished and not self.faults


_SUBJECTS: Mapping[str, Message] = {
    "step": Message(fi="vaihe", en="step"),
    "wait": Message(fi="odotuksen päivä", en="date of a wait"),
    "question": Message(fi="kysymyksen määräpäivä", en="date of a question"),
    "handoff": Message(fi="siirto", en="handoff"),
    "acknowledge": Message(fi="siirron kuittaus", en="acknowledgement of a handoff"),
    "returned": Message(fi="siirron palautus", en="return of a handoff"),
    "unanswered": Message(fi="siirron määräpäivä", en="date of a handoff"),
    "follow_up": Message(fi="siirron seuranta", en="follow-up of a handoff"),
}
_ARROW = " → "


def subject_of(leaning: Leaning, language: str) -> str:
    """What a leaning is about, as a noun."""
    return _SUBJECTS[leaning.subject].say(language)


def path_of(leaning: Leaning, language: str) -> str:
    """The path to a gap in words, on one line."""
    return _ARROW.join(one_line(move.words.say(language)) for move in leaning.trace)


def verdict_of(proven: Proven, language: str) -> str:
    """One sentence on a chain."""
    faults = counted(proven.faults, "fault", language)
    states = counted(proven.looked_at, "state", language)
    if not proven.is_played:
        verdict = Message(
            fi="ei voitu tarkistaa, koska kuvaus on kesken",
            en="could not be played: it is not complete",
        )
    elif proven.faults:
        verdict = Message(fi=f"ei todistettu, {faults}", en=f"not proven, {faults}")
    elif not proven.is_finished:
        verdict = Message(
            fi=f"ei todistettu, {states} käyty läpi mutta ei kaikkia",
            en=f"not proven, {states} looked at but not all",
        )
    elif proven.looked_at:
        verdict = Message(fi=f"todistettu, {states}", en=f"proven, {states}")
    else:
        verdict = Message(fi="todistettu kulun muodosta", en="proven by the shape of its flow")
    see = Message(fi="; katso 'palveluketju check'", en="; see 'palveluketju check'")
    told = verdict.say(language)
    return told if proven.is_played and not proven.faults else told + see.say(language)


def to_text(proofs: Sequence[Proven], language: str, *, proposals: bool) -> str:
    """A line a chain; with `proposals` also what it rests on and what is open without that."""
    lines: list[str] = []
    for proven in proofs:
        lines.append(f"{one_line(proven.chain)}: {verdict_of(proven, language)}")
        if proposals:
            lines += _resting(proven, language)
    done = sum(proven.is_proven for proven in proofs)
    total = Message(
        fi=f"todistettu {done}, ketjuja {len(proofs)}",
        en=f"proven {done} of {counted(len(proofs), 'chain', language)}",
    )
    return "\n".join([*lines, "", total.say(language)]) + "\n"


def _resting(proven: Proven, language: str) -> Iterator[str]:
    english = language == "en"
    if proven.leanings:
        yield (
            "  proposals that responsibility rests on:"
            if english
            else "  vastuu nojaa ehdotuksiin:"
        )
    for leaning in proven.leanings:
        yield f"    {spot(leaning.place)}: {_named(leaning, language)}"
    if proven.gaps:
        yield (
            "  without proposals nobody would hold the matter here:"
            if english
            else "  ilman ehdotuksia kukaan ei vastaisi asiasta tässä:"
        )
    if proven.is_played and not proven.is_firm_finished:
        yield "    (not all were found)" if english else "    (kaikkia ei löydetty)"
    for gap in proven.gaps:
        yield f"    {spot(gap.place)}: {_named(gap, language)}"
        path = "path" if english else "polku"
        yield f"      {path}: {path_of(gap, language)}"


def _named(leaning: Leaning, language: str) -> str:
    words = one_line(leaning.words)
    return f"{subject_of(leaning, language)} '{one_line(leaning.name)}' ({words})"


def to_json(proofs: Sequence[Proven], language: str) -> str:
    """A list of one object a chain, in UTF-8; the keys are in `docs/reference/formats.md`."""
    return dump([_object(proven, language) for proven in proofs])


def _object(proven: Proven, language: str) -> dict[str, object]:
    return {
        "chain": proven.chain,
        "title": proven.title,
        "path": proven.place.path,
        "proven": proven.is_proven,
        "played": proven.is_played,
        "finished": proven.is_finished,
        "states": proven.looked_at,
        "faults": proven.faults,
        "gaps_are_all": proven.is_firm_finished,
        "proposals": [_leaning(each, language) for each in proven.leanings],
        "gaps_without_proposals": [
            {**_leaning(each, language), "trace": [_move(move, language) for move in each.trace]}
            for each in proven.gaps
        ],
    }


def _move(move: Move, language: str) -> dict[str, object]:
    return {"move": move.kind, **dict(move.names), "words": move.words.say(language)}


def _leaning(leaning: Leaning, language: str) -> dict[str, object]:
    return {
        "subject": leaning.subject,
        "name": leaning.name,
        "words": leaning.words,
        "path": leaning.place.path,
        "line": leaning.place.span.start.line,
        "column": leaning.place.span.start.column,
        "about": subject_of(leaning, language),
    }
