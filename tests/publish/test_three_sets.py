"""What the picture, its text and the file say of limits, answers, entries, consents and proposals.

The finished SVG, the finished page and the YAML are read each by itself.
"""

import re
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


def _conditions(step: dict[str, Any]) -> set[tuple[str, str]]:
    """On what a step's limits depend, with their times: an answer, else what the catalogue says."""
    uses = [each for each in raw.listed(step.get("limits")) if isinstance(each, dict)]
    when = {each["limit"]: each["when"] for each in uses if "when" in each}
    found = set()
    for name, limit in MODELS["limits"].items():
        if any(limit is each for each in _limits_of(step)):
            stated = raw.listed(limit.get("condition"))
            for condition in when.get(name, {}).values() or stated:
                found.add((condition, limit["within"]))
    return found


TIMES = {limit["within"] for limit in MODELS["limits"].values() if "within" in limit}


@pytest.mark.parametrize(("name", "path"), chain_paths())
def test_on_what_a_limit_depends_is_the_same_in_all_three(name: str, path: str) -> None:
    drawn, told = _of_kind(path, "node"), _steps(path)
    for step, record in MODELS["chains"][name]["steps"].items():
        spoken = (drawn[step].get("aria-label") or "").split(", ")
        parts = (part.rpartition(": ") for part in spoken)
        shown = {(condition, time) for condition, _, time in parts if time in TIMES}
        pairs = zip(told[step].every("dt"), told[step].every("dd"), strict=True)
        own = "".join(text for a, b in pairs if a.text == "Määräaika" for text in b.texts)
        text = {each.strip() for each in re.findall(r", (?:kun [^;]+ – |ehto: )([^;]+)", own)}
        written = _conditions(record)
        assert {each for each in shown if each[0]} == written, step
        assert text == {condition for condition, _ in written}, step


@pytest.mark.parametrize(("name", "path"), chain_paths())
def test_the_condition_of_a_limit_is_told_with_its_question(name: str, path: str) -> None:
    steps, told = MODELS["chains"][name]["steps"], _steps(path)
    for step, record in steps.items():
        uses = (each for each in raw.listed(record.get("limits")) if isinstance(each, dict))
        conditions = (each for use in uses for each in (use.get("when") or {}).items())
        for question, answer in conditions:
            assert f"kun {steps[question]['title']} – {answer}" in told[step].text


def _folded(text: str) -> str:
    """A text without what a line break in a picture may add, and without the mark of law."""
    return re.sub(r"[\s§:-]", "", text)


def _arrows_drawn(path: str) -> list[tuple[str, str, str]]:
    """Every arrow of the picture: from where, to where, and what is said on it."""
    said: dict[str | None, str] = {}
    for each in _drawn(path).iter():
        if each.get("data-kind") == "label":
            owner = each.get("data-owner")
            said[owner] = said.get(owner, "") + _folded("".join(each.itertext()))
    return sorted(
        (each.get("data-source") or "", each.get("data-target") or "", said.get(key, ""))
        for key, each in _of_kind(path, "edge").items()
    )


def _ways_told(path: str) -> list[tuple[str, str, str, str]]:
    """Every way of the text: from where, to where, the name of the way, and what is said of it."""
    found = []
    for step, element in _steps(path).items():
        pairs = zip(element.every("dt"), element.every("dd"), strict=True)
        for head, way in ((a, b) for a, b in pairs if "data-line" in b.attributes):
            (link,) = way.every("a")
            label, _, kind = "".join(way.texts).partition(" – ")
            to = (link.attributes["href"] or "").removeprefix("#vaihe-")
            found.append((step, to, head.text, f"{kind.strip()}: {label.strip().rstrip(':')}"))
    return found


@pytest.mark.parametrize("path", [path for _, path in chain_paths()])
def test_what_is_said_on_an_arrow_is_the_same_in_its_text(path: str) -> None:
    told = sorted((step, to, _folded(said)) for step, to, _, said in _ways_told(path))
    assert _arrows_drawn(path) == told


@pytest.mark.parametrize(("name", "path"), chain_paths())
def test_every_answer_leads_in_the_text_where_it_leads_in_the_file_and_there_is_no_other(
    name: str, path: str
) -> None:
    chain = MODELS["chains"][name]
    asked = {key: step for key, step in chain["steps"].items() if step.get("kind") == "decision"}
    written = {
        (key, answer, (chain["handoffs"].get(target) or {"to": target})["to"])
        for key, step in asked.items()
        for answer, target in step["answers"].items()
    }
    told = {
        (step, said.partition(": ")[2].split(": ")[0], to)
        for step, to, head, said in _ways_told(path)
        if step in asked and head == "Seuraavaksi"
    }
    assert told == written


def _senders(chain: dict[str, Any], handoff: str) -> list[dict[str, Any]]:
    """The steps of a file from which a handoff goes out as their way on."""
    found = []
    for step in chain["steps"].values():
        asks = step.get("asks")
        ways = [step.get("next"), step.get("sends"), *_dict(step.get("answers")).values()]
        ways.append(asks.get("handoff") if isinstance(asks, dict) else asks)
        if handoff in [way for each in ways for way in raw.listed(each)]:
            found.append(step)
    return found


@pytest.mark.parametrize(("name", "path"), chain_paths())
def test_a_handoff_tells_the_limits_of_the_steps_at_its_ends_with_their_law(
    name: str, path: str
) -> None:
    chain = MODELS["chains"][name]
    tables = [e for e in page(path).every("table") if e.attributes.get("class") == "handoffs"]
    heads = [e.text for table in tables for e in next(table.every("tr")).every("th")]
    for row in (e for e in elements(page(path)) if "data-handoff" in e.attributes):
        handoff = row.attributes["data-handoff"] or ""
        (first,) = row.every("th")
        cells = dict(zip(heads, [first.text, *(e.text for e in row.every("td"))], strict=True))
        target = chain["steps"].get(chain["handoffs"][handoff].get("to"), {})
        for limit in (x for each in (*_senders(chain, handoff), target) for x in _limits_of(each)):
            assert str(limit.get("title") or limit["within"]) in cells["Määräaika"], handoff
            for basis in raw.listed(limit.get("basis")):
                assert basis.split(" (")[0] in cells["Määräaika"], handoff


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
