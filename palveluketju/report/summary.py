"""A report: the findings of one run, what was read and how many faults there are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from palveluketju.findings import Located, Message, Severity
from palveluketju.report.words import counted
from palveluketju.source import Source


@dataclass(frozen=True, slots=True)
class RuleText:
    """What a reader is told of a rule: one sentence and the address of its page."""

    summary: Message
    help_uri: str


@dataclass(frozen=True, slots=True)
class Report:
    """The findings of one run with all that a reader needs to understand them.

    `items` are kept in the order of a report, so those of one file stand together.
    `sources` are the texts by the path that places name; a place whose text is missing is
    told without a picture. `rules` may lack a rule. `files` and `chains` count what was
    checked, `language` is `fi` or `en`, `date` the day (ISO 8601) that the rules took as
    today, `version` that of the program.
    """

    items: tuple[Located, ...]
    sources: Mapping[str, Source]
    rules: Mapping[str, RuleText]
    files: int
    chains: int
    language: str
    date: str
    version: str

    def __post_init__(self) -> None:
        ordered = tuple(sorted(self.items, key=lambda item: item.sort_key))
        object.__setattr__(self, "items", ordered)

    @property
    def counts(self) -> dict[Severity, int]:
        """How many findings of each severity there are, the gravest first."""
        return {
            severity: sum(item.severity is severity for item in self.items) for severity in Severity
        }

    @property
    def summary(self) -> str:
        """The line that ends a report: faults by severity, then what was checked."""
        language = self.language
        found = [counted(count, word, language) for word, count in self.counts.items() if count]
        nothing = "no findings" if language == "en" else "ei huomautettavaa"
        checked = (
            f"{counted(self.files, 'file', language)}, {counted(self.chains, 'chain', language)}"
        )
        return f"{', '.join(found) or nothing} · {checked}"
