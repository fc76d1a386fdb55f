"""What the picture, its text and the file say of limits, entries, consents and proposals.

The finished SVG, the finished page and the YAML are read each by itself.
"""

from typing import Any
from xml.etree import ElementTree as ET

import pytest

from tests.responsibility import raw
from tests.support.pagehtml import Element

from .made import chain_paths, elements, files, page

MODELS = raw.read("models")


def _drawn(path: str) -> ET.Element:
    text = files()[path].decode("utf-8")
    return ET.fromstring(text[text.index("<svg") : text.index("</svg>") + 6])  # noqa: S314


def _of_kind(path: str, kind: str) -> dict[str, ET.Element]:
    found = (each for each in _drawn(path).iter() if each.get("data-kind") == kind)
    return {each.get("data-id") or "": each for each in found}


def _section(path: str, key: str) -> list[list[str]]:
    """The rows of the table under a heading; none where the page has none."""
    text = files()[path].decode("utf-8")
    _, found, rest = text.partition(f'<h2 id="{key}">')
    if not found:
        return []
    table = rest[rest.index("<tbody>") : rest.index("</tbody>") + 8]
    rows = ET.fromstring(table.replace("&nbsp;", " "))  # noqa: S314
    return [["".join(cell.itertext()) for cell in row] for row in rows]


def _limits_of(step: dict[str, Any]) -> list[dict[str, Any]]:
    """The limits that bind a step: those of its duties, and its own of the catalogue or not."""
    duty = step.get("duty")
    names = raw.listed(list(duty.values()) if isinstance(duty, dict) else duty)
    flat = [name for each in names for name in raw.listed(each)]
    own = [each for key in ("limit", "limits") for each in raw.listed(step.get(key))]
    named = [each if isinstance(each, str) else each.get("limit") for each in own]
    by_duty = [name for duty in flat for name in raw.listed(MODELS["duties"][duty].get("limits"))]
    catalogue = dict.fromkeys([*by_duty, *(name for name in named if name)])
    rest = [each for each, name in zip(own, named, strict=True) if not name]
    return [*(MODELS["limits"][name] for name in catalogue), *rest]


def _dict(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _steps(path: str) -> dict[str, Element]:
    found = (each for each in elements(page(path)) if "data-step" in each.attributes)
    return {each.attributes["data-step"] or "": each for each in found}


def _rows(step: Element, name: str) -> list[str]:
    """What stands beside a name in the text of a step."""
    pairs = zip(step.every("dt"), step.every("dd"), strict=True)
    return [told.text for head, told in pairs if head.text == name]


@pytest.mark.parametrize(("name", "path"), chain_paths())
def test_every_limit_of_a_step_is_in_its_picture_and_its_text_and_no_other(
    name: str, path: str
) -> None:
    drawn, told = _of_kind(path, "node"), _steps(path)
    for step, record in MODELS["chains"][name]["steps"].items():
        limits = _limits_of(record)
        spoken = drawn[step].get("aria-label") or ""
        shown = [part for row in _rows(told[step], "Määräaika") for part in row.split("; ")]
        assert len(shown) == len(limits), (step, shown)
        for limit in limits:
            # A limit of the step's own has no title but the step's.
            words = " ".join(str(each.get("title", "")) for each in (limit, record))
            time = str(limit.get("within") or limit["title"])
            assert any(part.split(":")[0].split(" (")[0] in words for part in shown), (step, shown)
            assert time.casefold() in f"{spoken} {limit.get('title')}".casefold(), (step, spoken)


@pytest.mark.parametrize(("name", "path"), chain_paths())
def test_the_condition_of_a_limit_is_in_the_text_of_its_step(name: str, path: str) -> None:
    steps, told = MODELS["chains"][name]["steps"], _steps(path)
    for step, record in steps.items():
        uses = (each for each in raw.listed(record.get("limits")) if isinstance(each, dict))
        conditions = (each for use in uses for each in (use.get("when") or {}).items())
        for question, answer in conditions:
            assert f"kun {steps[question]['title']} – {answer}" in told[step].text


@pytest.mark.parametrize(("name", "path"), chain_paths())
def test_what_may_happen_at_any_time_and_consents_are_the_same(name: str, path: str) -> None:
    chain = MODELS["chains"][name]
    entries = chain.get("anytime") or {}
    assert set(_of_kind(path, "anytime")) == set(entries)
    titles = [row[0] for row in _section(path, "anytime")]
    assert len(titles) == len(entries)
    for entry in entries.values():
        assert any(title.startswith(str(entry["title"])) for title in titles)
    consents = chain.get("consents") or {}
    assert len(_section(path, "consents")) == len(consents)


@pytest.mark.parametrize(("name", "path"), chain_paths())
def test_a_step_is_a_proposal_in_all_three_or_in_none(name: str, path: str) -> None:
    steps = MODELS["chains"][name]["steps"]
    # A wait that does not say what it rests on rests on what its date rests on.
    written = {
        key
        for key, step in steps.items()
        if step.get("status", _dict(step.get("after")).get("status")) == "proposal"
    }
    drawn = {
        key for key, node in _of_kind(path, "node").items() if node.get("data-status") == "proposal"
    }
    told = {key for key, step in _steps(path).items() if _rows(step, "Perustuu") == ["ehdotus"]}
    assert written == drawn == told


@pytest.mark.parametrize(("name", "path"), chain_paths())
def test_every_lane_holds_a_step_of_the_file_and_every_role_has_its_lane(
    name: str, path: str
) -> None:
    chain = MODELS["chains"][name]
    lanes = set(_of_kind(path, "lane"))
    roles = {step["role"] for step in chain["steps"].values()}
    assert roles <= lanes <= roles | set(raw.listed(chain.get("lanes")))
