"""Which rules are run and at what severity a run fails: passed along, never global."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase

from palveluketju.model.settings_record import SettingsRecord


@dataclass(frozen=True, slots=True)
class Settings:
    """The choice of rules for one run.

    `select` are the only rules that are run (empty: all), `ignore` those that are not;
    `per_path` maps a glob of paths, relative to the workspace, to rules ignored there.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    per_path: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @classmethod
    def of(
        cls, record: SettingsRecord, *, select: tuple[str, ...] = (), ignore: tuple[str, ...] = ()
    ) -> Settings:
        """A workspace's settings; `select` and `ignore` of the command line come on top."""
        return cls(select or record.select, (*record.ignore, *ignore), record.per_path)

    def wants(self, rule: str, path: str) -> bool:
        """Whether findings of `rule` in the file `path`, relative to the workspace, are told."""
        if rule in self.ignore or (self.select and rule not in self.select):
            return False
        return not any(
            rule in rules and fnmatchcase(path, glob) for glob, rules in self.per_path.items()
        )
