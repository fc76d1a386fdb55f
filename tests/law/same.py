"""Changes of a model that change nothing of what it means."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from random import Random
from typing import Any, TypeVar

from palveluketju.model.chain import Chain
from palveluketju.model.record import Record
from palveluketju.model.step import Doing, LimitUse, Step, Task
from palveluketju.model.text import Text
from palveluketju.model.workspace import SECTIONS, Model

V = TypeVar("V")

_DECLARED = ("steps", "handoffs", "consents", "anytime", "answers", "owners")


def reordered(model: Model, seed: int) -> Model:
    """The model with everything that has an id, and answers, declared in another order."""
    rng = Random(f"order {seed}")
    sections = {name: _mixed(rng, getattr(model, name)) for name in (*SECTIONS, "chains")}
    chains = {name: _reordered(rng, chain) for name, chain in sections["chains"].items()}
    return model.model_copy(update={**sections, "chains": chains})


def _reordered(rng: Random, record: V) -> V:
    """The record with every mapping of declarations in it in another order."""
    if isinstance(record, Record):
        parts = {
            key: _mixed(rng, value) if isinstance(value, Mapping) and key in _DECLARED else value
            for key, value in record.__dict__.items()
        }
        changes = {key: _reordered(rng, value) for key, value in parts.items()}
        return record.model_copy(update=changes)
    if isinstance(record, Mapping):
        return {key: _reordered(rng, value) for key, value in record.items()}  # type: ignore[return-value]
    return record


def _mixed(rng: Random, entries: Mapping[str, V]) -> Mapping[str, V]:
    names = list(entries)
    rng.shuffle(names)
    return {name: entries[name] for name in names}


def translated(value: V) -> V:
    """The record with every text also given in Swedish and English."""
    if isinstance(value, Text):
        said = value.default or value.fi
        return value.model_copy(update={"sv": value.sv or said, "en": value.en or said})
    if isinstance(value, Record):
        changes = {key: translated(each) for key, each in value.__dict__.items()}
        return value.model_copy(update=changes)
    if isinstance(value, Mapping):
        return {key: translated(each) for key, each in value.items()}  # type: ignore[return-value]
    if isinstance(value, tuple):
        return tuple(translated(each) for each in value)  # type: ignore[return-value]
    return value


def renaming(ids: Iterable[str]) -> Callable[[str], str]:
    """A function that gives every id in a text another name of the same length."""
    new = {name: "".join(map(_next_letter, name)) for name in ids}
    words = "|".join(sorted(map(re.escape, new), key=len, reverse=True))
    form = re.compile(rf"(?<![\w-])({words})(?![\w-])")
    return lambda text: form.sub(lambda match: new[match.group(1)], text)


def _next_letter(letter: str) -> str:
    for letters in ("abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"):
        if letter in letters:
            return letters[(letters.index(letter) + 1) % len(letters)]
    return letter


REST = "loppuosa"


def halved(chain: Chain, name: str) -> Chain:
    """The chain with a task split in two within its lane: the duty first, then its arrows.

    Whoever was there is there for both, and a second matter joins both.
    """
    whole = chain.steps[name]
    assert isinstance(whole, Task)
    moved = {"next": (), "sends": (), "asks": None, "replies": None}
    first = whole.model_copy(update={**moved, "next": (REST,)})
    told = {"role": whole.role, "title": whole.title, "status": whole.status}
    arrows = {key: whole.__dict__[key] for key in (*moved, "with_", "once")}
    second = Task.model_validate(told | {"source": whole.source}).model_copy(update=arrows)
    steps: dict[str, Step] = {}
    for key, step in chain.steps.items():
        steps[key] = first if key == name else _ending_later(step, name)
        if key == name:
            steps[REST] = second
    steps[name] = _ending_later(first, name)
    return chain.model_copy(update={"steps": steps})


def _ending_later(step: Step, name: str) -> Step:
    """The step with clocks that run from or to the end of the whole task."""
    if not isinstance(step, Doing):
        return step
    limits = tuple(_use_later(use, name) for use in step.limits)
    return step.model_copy(update={"limits": limits})


def _use_later(use: LimitUse, name: str) -> LimitUse:
    def later(event: str) -> str:
        return f"{REST}.done" if event == f"{name}.done" else event

    changes: dict[str, Any] = {"from_": tuple(map(later, use.from_))}
    if use.to:
        changes["to"] = later(use.to)
    return use.model_copy(update=changes)
