"""A fault at a place, a place that is left out, and a kind of fault."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from palveluketju.graph.workspace import Workspace
from palveluketju.model.workspace import Model
from palveluketju.source import Route


@dataclass(frozen=True)
class Place:
    """A model with one fault.

    `at` is what was changed, `chain` the chain that holds it, `spots` where the finding may
    stand: at one of them or under it. `several` says that the change itself is of several
    things that each deserve a finding. `note` tells what was done where a kind does several
    things.
    """

    at: Route
    chain: str
    model: Model
    spots: tuple[Route, ...]
    several: bool = False
    note: str = ""

    def __str__(self) -> str:
        return f"{self.at} ({self.note})" if self.note else str(self.at)


@dataclass(frozen=True)
class Skipped:
    """A place at which the fault could not be put, and why."""

    at: Route
    reason: str

    def __str__(self) -> str:
        return f"{self.at}: {self.reason}"


Places = Iterator[Place | Skipped]


@dataclass(frozen=True)
class Kind:
    """A kind of fault: its number and name, the rules meant for it, and its places."""

    number: int
    title: str
    rules: tuple[str, ...]
    places: Callable[[Workspace], Places]

    def __str__(self) -> str:
        return f"{self.number}-{self.title.replace(' ', '-')}"
