"""Reads parsed YAML into plain records, so that the rest of the player sees no shorthand."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

Raw = Mapping[str, Any]

BODY = {"task", "decision", "join", "wait", "chain"}
KINDS = {
    "next": {"task", "start", "join", "wait", "chain"},
    "sends": {"task"},
    "asks": {"task"},
    "replies": {"task"},
    "answers": {"decision", "chain"},
    "same_as": {"decision"},
    "branches": {"parallel"},
    "of": {"join"},
    "after": {"wait"},
    "chain": {"chain"},
    "continues_with": {"end"},
    "final": {"end"},
    **dict.fromkeys(("duty", "with", "informs", "once", "names_lead", "releases_lead"), BODY),
}
"""Which kinds of step may have a key; elsewhere the key is not looked at."""


@dataclass(frozen=True)
class Exit:
    """An exit with a target, or only a date: `unanswered`, `follow_up`, `returned`, `after`.

    It is a proposal unless its status says something else.
    """

    to: str | None
    dated: bool
    proposal: bool


@dataclass(frozen=True)
class Question:
    """What a task `asks`: answer words with their targets, and the exit for silence."""

    handoff: str | None
    answers: dict[str, str]
    unanswered: Exit | None


@dataclass(frozen=True)
class Step:
    """One step, with every list written out."""

    id: str
    kind: str
    role: str | None
    status: str | None
    next: tuple[str, ...]
    sends: tuple[str, ...]
    branches: tuple[str, ...]
    answers: dict[str, str]
    asks: Question | None
    replies: tuple[tuple[str, str], ...]
    same_as: str | None
    of: str | None
    after: Exit | None
    chain: str | None
    partners: tuple[str, ...]
    informs: tuple[str, ...]
    duties: tuple[tuple[str | None, str], ...]
    once: bool
    names_lead: str | None
    releases_lead: bool
    continues_with: str | None
    final: bool


@dataclass(frozen=True)
class Handoff:
    """One handoff; `exits` has those of unanswered, follow_up, returned and cannot that it has."""

    id: str
    kind: str | None
    to: str | None
    status: str | None
    acknowledge: bool
    ground: tuple[str, ...]
    exits: dict[str, Exit] = field(default_factory=dict)


def as_list(value: Any) -> list[Any]:
    """A list from a list, from a single value, or from nothing."""
    if value is None:
        return []
    return list(value) if isinstance(value, list | tuple) else [value]


def words(value: Any) -> tuple[str, ...]:
    return tuple(str(item) for item in as_list(value))


def _word(value: Any) -> str | None:
    return None if value is None else str(value)


def read_exit(raw: Any, *, date: str) -> Exit | None:
    """An exit; a bare text is a target, or for a wait (`date="within"`) a time."""
    if raw is None:
        return None
    if isinstance(raw, Mapping):
        proposal = raw.get("status") in (None, "proposal")
        return Exit(_word(raw.get("to")), raw.get(date) is not None, proposal)
    return Exit(None, True, True) if date == "within" else Exit(str(raw), False, True)


def read_question(raw: Any) -> Question | None:
    if raw is None:
        return None
    if not isinstance(raw, Mapping):
        return Question(str(raw), {}, None)
    answers = {key: str(raw[key]) for key in ("given", "refused", "answered") if raw.get(key)}
    answers |= {str(word): str(to) for word, to in (raw.get("answers") or {}).items()}
    silence = read_exit(raw.get("unanswered"), date="after")
    return Question(_word(raw.get("handoff")), answers, silence)


def read_replies(raw: Any) -> Iterable[tuple[str, str]]:
    for item in as_list(raw):
        if isinstance(item, Mapping):
            yield str(item["to"]), str(item.get("answer") or "answered")
        else:
            yield str(item), "answered"


def read_duties(raw: Any) -> Iterable[tuple[str | None, str]]:
    if isinstance(raw, Mapping):
        for member, duties in raw.items():
            yield from ((str(member), duty) for duty in words(duties))
    else:
        yield from ((None, duty) for duty in words(raw))


def read_informs(raw: Any) -> Iterable[str]:
    for item in as_list(raw):
        yield from words(item.get("who") if isinstance(item, Mapping) else item)


def read_step(name: str, raw: Raw) -> Step:
    kind = str(raw.get("kind") or "task")
    raw = {key: value for key, value in raw.items() if kind in KINDS.get(key, {kind})}
    return Step(
        id=name,
        kind=kind,
        role=_word(raw.get("role")),
        status=_word(raw.get("status")),
        next=words(raw.get("next")),
        sends=words(raw.get("sends")),
        branches=words(raw.get("branches")),
        answers={str(word): str(to) for word, to in (raw.get("answers") or {}).items()},
        asks=read_question(raw.get("asks")),
        replies=tuple(read_replies(raw.get("replies"))),
        same_as=_word(raw.get("same_as")),
        of=_word(raw.get("of")),
        after=read_exit(raw.get("after"), date="within"),
        chain=_word(raw.get("chain")),
        partners=words(raw.get("with")),
        informs=tuple(read_informs(raw.get("informs"))),
        duties=tuple(read_duties(raw.get("duty"))),
        once=bool(raw.get("once")),
        names_lead=_word(raw.get("names_lead")),
        releases_lead=bool(raw.get("releases_lead")),
        continues_with=_word(raw.get("continues_with")),
        final=bool(raw.get("final")),
    )


def read_handoff(name: str, raw: Raw) -> Handoff:
    exits = {
        key: exit_
        for key in ("unanswered", "follow_up", "returned", "cannot")
        if (exit_ := read_exit(raw.get(key), date="after"))
    }
    return Handoff(
        id=name,
        kind=_word(raw.get("kind")),
        to=_word(raw.get("to")),
        status=_word(raw.get("status")),
        acknowledge=raw.get("acknowledge") is not None,
        ground=words(raw.get("ground")),
        exits=exits,
    )
