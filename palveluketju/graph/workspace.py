"""A workspace as loaded: its model, its chains, and how to find the way back to its files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from palveluketju.document import Ignore
from palveluketju.findings import Finding
from palveluketju.graph.chain import ChainView
from palveluketju.graph.parties import Parties
from palveluketju.model.places import Places
from palveluketju.model.settings_record import SettingsRecord
from palveluketju.model.workspace import Model
from palveluketju.source import Source


@dataclass(frozen=True)
class Workspace:
    """Everything that was read of a folder, a file or values built in Python.

    `findings` are the faults met while reading; `sources` the texts by path; `ignores` the
    inline comments of each path that silence rules. `today` is the day to check for, None
    where only what a chain says of its own time counts.
    """

    model: Model
    settings: SettingsRecord = field(default_factory=SettingsRecord)
    places: Places = field(default_factory=lambda: Places({}))
    findings: tuple[Finding, ...] = ()
    sources: Mapping[str, Source] = field(default_factory=dict)
    ignores: Mapping[str, tuple[Ignore, ...]] = field(default_factory=dict)
    today: date | None = None

    @cached_property
    def parties(self) -> Parties:
        """Who belongs to whom."""
        return Parties(self.model)

    @cached_property
    def chains(self) -> Mapping[str, ChainView]:
        """The chains by id, in the order of their files."""
        return {
            name: ChainView(record, self.model, self.parties, self.settings.max_states, self.today)
            for name, record in self.model.chains.items()
        }
