"""The models read with a plain YAML reader, without the library: who does, organises, takes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import yaml

Cell = tuple[str, str]
"""A row (a duty, or chain and step) and who has the part."""

_SECTIONS = ("actors", "roles", "duties", "limits", "declarations")


class _Text(yaml.SafeLoader):
    """A loader that keeps every plain value as the text that was written."""


_Text.yaml_implicit_resolvers = {}


@cache
def read(folder: str) -> Mapping[str, Any]:
    """Every section of every file, and the chains with their steps, as written."""
    found: dict[str, Any] = {name: {} for name in _SECTIONS} | {"chains": {}}
    for file in sorted(Path(folder).rglob("*.yaml")):
        data = yaml.load(file.read_text("utf-8"), _Text) or {}  # noqa: S506 - a safe loader
        for name in _SECTIONS:
            found[name].update(data.get(name) or {})
        if "chain" in data:
            found["chains"][data["chain"]["id"]] = data["chain"] | {
                "steps": data.get("steps") or {},
                "handoffs": data.get("handoffs") or {},
                "consents": data.get("consents") or {},
            }
    return found


def listed(value: Any) -> list[Any]:
    """One value or many, as a list."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def organisation(folder: str, actor: str) -> str:
    """The topmost actor that one is part of."""
    actors = read(folder)["actors"]
    while actors.get(actor, {}).get("part_of"):
        actor = actors[actor]["part_of"]
    return actor


def members(folder: str, role: str) -> list[str]:
    """The role itself, or those that may hold it."""
    record = read(folder)["roles"].get(role) or {}
    return listed(record.get("one_of")) or [role]


def column(folder: str, role: str) -> str:
    """The key of a role's column."""
    return f"{organisation(folder, read(folder)['roles'][role]['actor'])}/{role}"


def does(folder: str) -> Iterator[tuple[str, str, str]]:
    """Chain, step and column of everybody who does a step."""
    for chain, record in read(folder)["chains"].items():
        for step, values in record["steps"].items():
            if values.get("kind", "task") in ("start", "end", "parallel"):
                continue
            for role in members(folder, values["role"]) if values.get("role") else []:
                yield chain, step, column(folder, role)


def heard(folder: str) -> Iterator[tuple[str, str, str]]:
    """Chain, step and column of everybody with whom a step is done."""
    for chain, record in read(folder)["chains"].items():
        for step, values in record["steps"].items():
            for each in listed(values.get("with")):
                for role in members(folder, each):
                    yield chain, step, column(folder, role)


def taken(folder: str) -> Iterator[tuple[str, str, bool]]:
    """Every duty that a party takes, with the columns of the party and of the roles it names.

    The last tells whether it is said for all areas: by no municipality of its own, and not `for`
    some.
    """
    actors = read(folder)["actors"]
    for record in read(folder)["declarations"].values():
        is_general = not record.get("for") and "instance_of" not in actors[record["actor"]]
        for each in listed(record.get("takes")):
            duty = each if isinstance(each, str) else each["duty"]
            yield duty, organisation(folder, record["actor"]), is_general
            if isinstance(each, dict) and is_general:
                named = (m for role in listed(each.get("roles")) for m in members(folder, role))
                yield from ((duty, column(folder, role), True) for role in named)


def county_alone(folder: str) -> Iterator[str]:
    """The duties that the law gives to a wellbeing services county alone."""
    for duty, record in read(folder)["duties"].items():
        if record.get("responsible") in (
            "wellbeing-services-county",
            {"type": "wellbeing-services-county"},
        ):
            yield duty
