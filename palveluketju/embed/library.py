"""A workspace as documents ask of it: read once, and what was made of it kept while it stays."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

from palveluketju import __version__
from palveluketju.description.pieces import Target
from palveluketju.embed.asked import Asked
from palveluketju.embed.parts import Part, parts_of
from palveluketju.embed.shelf import Shelf
from palveluketju.findings import Located, Message, Severity, did_you_mean
from palveluketju.graph.workspace import Workspace
from palveluketju.pipeline.check import check
from palveluketju.pipeline.files import Plan, plans, read_bytes, whole_path
from palveluketju.pipeline.load import load_plan
from palveluketju.pipeline.trouble import CannotRun

_LARGEST = 1_000_000_000


@dataclass(frozen=True, slots=True)
class Told:
    """A finding as a build tells it: where, how grave, by which rule, and in words."""

    path: str
    line: int
    column: int
    severity: Severity
    rule: str
    words: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}: {self.severity}[{self.rule}]: {self.words}"


@dataclass(frozen=True, slots=True)
class Contents:
    """What of a workspace every page may ask: its language, its findings, and the names in it."""

    language: str
    findings: tuple[Told, ...]
    names: Mapping[Target, str]


class Library:
    """One workspace; reads its files only when what is asked is not on the shelf.

    `is_told` is for a builder to note that it has told the findings.
    """

    def __init__(self, plan: Plan, shelf: Shelf) -> None:
        self._plan = plan
        self._shelf = shelf
        self.is_told = False
        self.files = tuple(whole_path(file) for file in plan.files)

    @cached_property
    def digest(self) -> str:
        """What decides what is shown: the program and every byte of the model."""
        found = hashlib.sha256(__version__.encode())
        for file in self.files:
            found.update(f"\0{file.as_posix()}\0".encode())
            found.update(hashlib.sha256(read_bytes(file, _LARGEST)).digest())
        return found.hexdigest()

    @cached_property
    def contents(self) -> Contents:
        """The findings and the names of the workspace."""
        return self._shelf.keep(Contents, self.digest, "", lambda: _contents(self._workspace))

    def parts(self, asked: Asked) -> tuple[Part, ...]:
        """What was asked for; CannotRun, with the nearest name, where there is no such chain."""
        self.name(asked.chain)
        return self._shelf.keep(
            tuple, self.digest, repr(asked), lambda: parts_of(self._workspace, asked)
        )

    def name(self, text: str) -> tuple[Target, str]:
        """A chain by its id, or a step or handoff as `chain/step`, and what it is called.

        Raises CannotRun, with the nearest name, where there is none.
        """
        chain, _, inner = text.partition("/")
        names = self.contents.names
        if ("chain", chain) not in names:
            known = [each[1] for each in names if each[0] == "chain"]
            raise _unknown(chain, known, Message(fi="ketjua", en="chain"))
        if not inner:
            return ("chain", chain), names["chain", chain]
        for kind in ("step", "handoff"):
            if (kind, chain, inner) in names:
                return (kind, chain, inner), names[kind, chain, inner]
        known = [each[2] for each in names if each[1] == chain and len(each) > 2]
        sort = Message(fi=f"ketjussa '{chain}' vaihetta tai siirtoa", en="step or handoff")
        raise _unknown(inner, known, sort)

    @cached_property
    def _workspace(self) -> Workspace:
        return load_plan(self._plan)


def library(path: Path, shelf: Path | None = None) -> Library:
    """The workspace of a folder or file; what is made of it is kept in a folder if one is given.

    Raises CannotRun where there is nothing to read.
    """
    plan = plans(path)[0]
    return _library(plan, shelf, tuple(_stamp(file) for file in plan.files))


@lru_cache(maxsize=4)
def _library(plan: Plan, shelf: Path | None, stamps: tuple[object, ...]) -> Library:  # noqa: ARG001
    """The same workspace as before as long as no file of it has changed."""
    return Library(plan, Shelf(shelf))


def _stamp(file: Path) -> tuple[int, int]:
    try:
        found = file.stat()
    except OSError:
        return 0, 0
    return found.st_mtime_ns, found.st_size


def told(item: Located, language: str) -> Told:
    """A finding in words of a language, at its place from the root of the disk."""
    start, finding = item.place.span.start, item.finding
    words = f"{finding.message.say(language)}; {finding.help.say(language)}"
    path = whole_path(item.place.path).as_posix()
    return Told(path, start.line, start.column, item.severity, item.rule, words)


def _contents(workspace: Workspace) -> Contents:
    language = workspace.model.workspace.language
    findings = tuple(told(item, language) for item in check(workspace))
    return Contents(language, findings, _names(workspace))


def _names(workspace: Workspace) -> dict[Target, str]:
    own = workspace.model.workspace.language
    found: dict[Target, str] = {}
    for name, view in workspace.chains.items():
        found["chain", name] = view.record.title.say(own, own)
        for kind, several in (("step", view.steps), ("handoff", view.handoffs)):
            for key, each in several.items():
                found[kind, name, key] = each.title.say(own, own) if each.title else key
    return found


def _unknown(name: str, known: list[str], kind: Message) -> CannotRun:
    listed = ", ".join(known[:40]) or "–"
    listing = Message(fi=f"tunnukset ovat: {listed}", en=f"the ids are: {listed}")
    guess = did_you_mean(name, known, listing)
    return CannotRun(f"{kind.fi} '{name}' ei ole; {guess.fi}", f"no {kind.en} '{name}'; {guess.en}")
