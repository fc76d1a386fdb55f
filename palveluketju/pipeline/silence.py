"""What a user has asked not to hear, and requests that silence nothing."""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.document import Ignore
from palveluketju.findings import Finding, Located, Message, did_you_mean
from palveluketju.graph.workspace import Workspace
from palveluketju.rules.all_rules import ALL_RULES
from palveluketju.source import Place, Route


class Silencer:
    """The inline comments of a workspace, and which of them have silenced something."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._used: set[tuple[str, int, str]] = set()
        self._by_line: dict[tuple[str, int], list[Ignore]] = {}
        for path, ignores in workspace.ignores.items():
            for ignore in ignores:
                self._by_line.setdefault((path, ignore.line), []).append(ignore)

    def silences(self, item: Located) -> bool:
        """Whether a comment on the finding's line names its rule."""
        path, line = item.place.path, item.place.span.start.line
        silent = False
        for ignore in self._by_line.get((path, line), ()):
            if item.rule in ignore.rules:
                self._used.add((path, ignore.span.start.line, item.rule))
                silent = True
        return silent

    def unused(self) -> Iterator[Finding]:
        """A finding for each named rule of a comment that had nothing to silence."""
        for path, ignore, rule in self._named():
            if rule in ALL_RULES and (path, ignore.span.start.line, rule) not in self._used:
                yield Finding(
                    "ignore-unused",
                    Place(path, ignore.span),
                    Message(
                        fi=f"kommentti ohittaa säännön '{rule}', jolla ei ole tässä huomautettavaa",
                        en=f"the comment ignores rule '{rule}', which finds nothing here",
                    ),
                    Message(fi="poista kommentti", en="remove the comment"),
                )

    def unknown_rules(self) -> Iterator[Finding]:
        """A finding for each rule name, in comments or settings, that is no rule's."""
        for path, ignore, rule in self._named():
            if rule not in ALL_RULES:
                yield _unknown_rule(rule, Place(path, ignore.span))
        for at, rule in self._in_settings():
            if rule not in ALL_RULES:
                yield _unknown_rule(rule, at)

    def _named(self) -> Iterator[tuple[str, Ignore, str]]:
        for path, ignores in self._workspace.ignores.items():
            for ignore in ignores:
                for rule in ignore.rules:
                    yield path, ignore, rule

    def _in_settings(self) -> Iterator[tuple[Route, str]]:
        settings, route = self._workspace.settings, Route.to("settings")
        for key, names in (("select", settings.select), ("ignore", settings.ignore)):
            for index, rule in enumerate(names):
                yield route / key / index, rule
        for glob, names in settings.per_path.items():
            for index, rule in enumerate(names):
                yield route / "per_path" / glob / index, rule


def _unknown_rule(rule: str, at: Route | Place) -> Finding:
    return Finding(
        "unknown-rule",
        at,
        Message(fi=f"sääntöä '{rule}' ei ole", en=f"there is no rule '{rule}'"),
        did_you_mean(
            rule,
            ALL_RULES,
            Message(
                fi="säännöt luettelee 'palveluketju explain'",
                en="'palveluketju explain' lists the rules",
            ),
        ),
    )
