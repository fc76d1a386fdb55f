"""When each limit of a chain falls, for a reader or a program."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from palveluketju.findings import Message
from palveluketju.report.printable import dump, one_line
from palveluketju.timing.deadline import (
    VERDICTS,
    WAITING,
    Deadline,
    Timeline,
    day_in_words,
    shown_as,
)

_NO_DATE = Message(fi="ei päivää", en="no date")
_HEADS = {
    "when": Message(fi="koskee, kun", en="applies where"),
    "starts": Message(fi="alkaa", en="starts"),
    "first": Message(
        fi="samaa vaihetta sitoo ensin (jos ajat alkavat samana päivänä)",
        en="the same step is bound first (if both times start on the same day) by",
    ),
    "way": Message(fi="pisin reitti", en="longest way"),
    "promise": Message(
        fi="pitää vain, jos muu osapuoli pysyy määräajassaan",
        en="holds only if another party keeps its limit",
    ),
    "exceptions": Message(fi="poikkeukset laissa", en="exceptions by law"),
    "law": Message(fi="laki", en="law"),
}


def to_text(line: Timeline, language: str) -> str:
    """The limits in the order of their last days, each with what was shown of it."""
    return "\n".join(_lines(line, language)) + "\n"


def _lines(line: Timeline, language: str) -> Iterator[str]:
    day = day_in_words(line.start, language)
    yield one_line(line.title)
    yield Message(
        fi=f"Viimeiset päivät, kun aika alkaa {day}", en=f"Last days when the time starts on {day}"
    ).say(language)
    for each in line.deadlines:
        yield ""
        yield from _deadline(line, each, language)
    yield ""
    yield counts(line, language)
    yield from (f"  {one_line(each)}" for each in (*line.kinds, *line.sources))


def counts(line: Timeline, language: str) -> str:
    """How many limits are kept, broken and not shown: `määräaikoja 3: pitää 1, ...`."""
    said = ", ".join(
        f"{words.say(language)} {line.count(verdict)}" for verdict, words in VERDICTS.items()
    )
    total = _total(line)
    return Message(fi=f"määräaikoja {total}: {said}", en=f"limits {total}: {said}").say(language)


def _deadline(line: Timeline, each: Deadline, language: str) -> Iterator[str]:
    last = day_in_words(each.last, language) if each.last else _NO_DATE.say(language)
    named = " · ".join(filter(None, (each.limit, each.title, each.step)))
    yield f"{last}  {one_line(named)}"
    verdict = shown_as(each.verdict).say(language)
    yield f"    {one_line(each.within)}: {verdict}{_reason(each)}"
    notes: Sequence[tuple[str, str]] = (
        ("when", each.when),
        ("starts", each.starts),
        ("first", _first(line, each, language)),
        ("way", " → ".join(each.way)),
        ("promise", ", ".join(each.promises)),
        ("exceptions", each.exceptions),
        ("law", ", ".join(each.law)),
    )
    for key, text in notes:
        if text:
            yield f"    {_HEADS[key].say(language)}: {one_line(text)}"


def _first(line: Timeline, each: Deadline, language: str) -> str:
    """The limit that binds the same step sooner, with its last day."""
    first = line.first(each)
    if first is None or first.last is None:
        return ""
    return f"{first.limit or first.within}, {day_in_words(first.last, language)}"


def _reason(each: Deadline) -> str:
    reasons = "; ".join(filter(None, (each.reason, each.why)))
    return f" ({one_line(reasons)})" if reasons else ""


def to_json(line: Timeline) -> str:
    """The same as one object, in UTF-8; days as `2026-10-13`."""
    return dump(
        {
            "chain": line.chain,
            "title": line.title,
            "start": line.start.isoformat(),
            "counts": {verdict: line.count(verdict) for verdict in VERDICTS},
            "deadlines": [_as_object(line, each) for each in line.deadlines],
            "kinds": list(line.kinds),
            "sources": list(line.sources),
        }
    )


def _as_object(line: Timeline, each: Deadline) -> dict[str, object]:
    first = line.first(each)
    return {
        "limit": each.limit or None,
        "title": each.title,
        "step": each.step,
        "within": each.within,
        "when": each.when or None,
        "starts": each.starts,
        "last": each.last.isoformat() if each.last else None,
        "no_last": each.why or None,
        "first": (first.limit or first.within) if first else None,
        "verdict": each.verdict,
        "reason": each.reason or None,
        "way": list(each.way),
        "gaps": list(each.gaps),
        "promises": list(each.promises),
        "exceptions": each.exceptions or None,
        "law": list(each.law),
    }


def counts_to_text(lines: Sequence[Timeline], language: str) -> str:
    """A line for each chain that has limits, and one for all of them together."""
    shown = [f"{one_line(line.chain)}: {counts(line, language)}" for line in lines if _total(line)]
    return "\n".join([*shown, "", counts(_together(lines), language)]) + "\n"


def counts_to_json(lines: Sequence[Timeline], language: str) -> str:  # noqa: ARG001
    """The counts of each chain as a list of objects."""
    found = [
        {"chain": line.chain, "counts": {verdict: line.count(verdict) for verdict in VERDICTS}}
        for line in lines
    ]
    return dump(found)


def _together(lines: Sequence[Timeline]) -> Timeline:
    deadlines = tuple(each for line in lines for each in line.deadlines)
    return Timeline("", "", date.min, deadlines, (), ())


def _total(line: Timeline) -> int:
    return sum(each.verdict != WAITING for each in line.deadlines)
