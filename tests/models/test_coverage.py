"""The coverage tables and the real models agree: nothing unmapped, nothing mapped to thin air."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import cast

import pytest
import yaml

ROOT = Path(__file__).parents[2]
ROUTE = re.compile(r"`([^`]+)`")
ROW = re.compile(r"^\| (\S+) \| ([^|]+) \| ([^|]*`[^|]*) \|$", re.MULTILINE)
CODE = re.compile(r"\b[RHT]-\d+[a-z]?\b")

TABLES = sorted(path.stem for path in (Path(__file__).parent / "items").glob("*.txt"))

Tree = Mapping[str, object]


def _files() -> list[Tree]:
    paths = sorted((ROOT / "models").rglob("*.yaml"))
    return [cast("Tree", yaml.safe_load(path.read_text(encoding="utf-8"))) for path in paths]


FILES = _files()
CHAINS: dict[str, Tree] = {
    str(cast("Tree", file["chain"])["id"]): {**file, **cast("Tree", file["chain"])}
    for file in FILES
    if "chain" in file
}


def _items(table: str) -> tuple[str, list[str]]:
    """The map page of a table and its items: what the chain was asked to contain."""
    text = (Path(__file__).parent / "items" / f"{table}.txt").read_text(encoding="utf-8")
    page, prefix, *lines = text.splitlines()
    start = prefix.removeprefix("prefix: ")
    return page.removeprefix("page: "), [start + item for line in lines for item in line.split()]


def _rows(table: str) -> list[tuple[str, str, list[str]]]:
    text = (ROOT / "docs" / "reference" / f"coverage-{table}.md").read_text(encoding="utf-8")
    return [(item, words, ROUTE.findall(cell)) for item, words, cell in ROW.findall(text)]


def _exists(route: str) -> bool:
    """Whether a route leads to something: the keys of a chain, joined by dots."""
    node: object = CHAINS
    for part in route.split("."):
        if not isinstance(node, Mapping) or part not in node:
            return False
        node = node[part]
    return True


def _declared(section: str) -> set[str]:
    return {key for file in FILES for key in cast("Tree", file.get(section, {}))}


def _pages_of(chain: str) -> set[str]:
    own = {key for key, body in CHAINS.items() if body.get("part_of") == chain}
    return own.union(*(_pages_of(page) for page in own))


@pytest.mark.parametrize("table", TABLES)
def test_every_item_of_the_chain_has_exactly_one_row(table: str) -> None:
    assert sorted(item for item, _, _ in _rows(table)) == sorted(_items(table)[1])


@pytest.mark.parametrize("table", TABLES)
def test_every_item_leads_to_something_that_exists(table: str) -> None:
    unmapped = [item for item, _, routes in _rows(table) if not routes]
    missing = [route for _, _, routes in _rows(table) for route in routes if not _exists(route)]
    assert (unmapped, missing) == ([], [])


@pytest.mark.parametrize("table", TABLES)
def test_every_decision_item_leads_to_a_decision_an_answer_or_a_question(table: str) -> None:
    def decides(route: str) -> bool:
        chain, section, name, *rest = route.split(".")
        step = cast("Tree", cast("Tree", CHAINS[chain][section])[name])
        asked = section in {"consents", "anytime"} or "asks" in step or "chain" in step
        return asked or "answers" in rest or step.get("kind") == "decision"

    rows = [(item, routes) for item, _, routes in _rows(table) if "◇" in item]
    assert [item for item, routes in rows if not any(map(decides, routes))] == []


@pytest.mark.parametrize("table", TABLES)
def test_every_page_of_the_chain_is_used_by_some_item(table: str) -> None:
    used = {route.split(".")[0] for _, _, routes in _rows(table) for route in routes}
    assert _pages_of(_items(table)[0]) - used == set()


@pytest.mark.parametrize("table", TABLES)
def test_the_duties_and_limits_that_the_table_names_are_in_the_models(table: str) -> None:
    named = {code for _, words, _ in _rows(table) for code in CODE.findall(words)}
    assert named - _declared("duties") - _declared("limits") == set()
