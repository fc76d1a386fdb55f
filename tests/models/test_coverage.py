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
ROW = re.compile(r"\| (4\.[af]\.\S+) \| ([^|]+) \| ([^|]+) \|")
CODE = re.compile(r"\b[RHT]-\d+[a-z]?\b")

ITEMS = {
    "4a": "1 2 3◇ 3◇ei 4 4◇ 4b 5 5◇ 6◇kiire 6◇tarve 6◇pyyntö 6◇kuka 7 8◇ 9◇ 9◇suostumus "
    "9◇ulkopuoliset 9◇kieltäytyminen 10 11 11◇ 11◇ohjaus 11◇ilmoitus 11◇terveys 12 12◇",
    "4f": "1 1◇ 2◇ 3◇yhdessä 3◇sosiaalihuolto 3◇ilmoitus 4 4◇ 5◇ 5◇kertominen 6 7◇ 8 8◇tarpeeton "
    "8◇tiedot 8◇osallistuminen 9◇ei 9◇palvelut 9◇lastensuojelu 10 10b 11 11◇ 12 12b",
}
PAGES = {"4a": "yksilokohtainen-opiskeluhuolto", "4f": "lastensuojeluilmoitus-koulusta"}

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


@pytest.mark.parametrize("table", sorted(ITEMS))
def test_every_item_of_the_chain_has_exactly_one_row(table: str) -> None:
    items = [item for item, _, _ in _rows(table)]
    prefix = f"{table[0]}.{table[1]}."
    assert sorted(items) == sorted(prefix + item for item in ITEMS[table].split())


@pytest.mark.parametrize("table", sorted(ITEMS))
def test_every_item_leads_to_something_that_exists(table: str) -> None:
    unmapped = [item for item, _, routes in _rows(table) if not routes]
    missing = [route for _, _, routes in _rows(table) for route in routes if not _exists(route)]
    assert (unmapped, missing) == ([], [])


@pytest.mark.parametrize("table", sorted(ITEMS))
def test_every_decision_item_leads_to_a_decision_an_answer_or_a_question(table: str) -> None:
    def decides(route: str) -> bool:
        chain, section, name, *rest = route.split(".")
        step = cast("Tree", cast("Tree", CHAINS[chain][section])[name])
        asked = section in {"consents", "anytime"} or "asks" in step or "chain" in step
        return asked or "answers" in rest or step.get("kind") == "decision"

    rows = [(item, routes) for item, _, routes in _rows(table) if "◇" in item]
    assert [item for item, routes in rows if not any(map(decides, routes))] == []


@pytest.mark.parametrize("table", sorted(ITEMS))
def test_every_page_of_the_chain_is_used_by_some_item(table: str) -> None:
    used = {route.split(".")[0] for _, _, routes in _rows(table) for route in routes}
    assert _pages_of(PAGES[table]) - used == set()


@pytest.mark.parametrize("table", sorted(ITEMS))
def test_the_duties_and_limits_that_the_table_names_are_in_the_models(table: str) -> None:
    named = {code for _, words, _ in _rows(table) for code in CODE.findall(words)}
    assert named - _declared("duties") - _declared("limits") == set()
