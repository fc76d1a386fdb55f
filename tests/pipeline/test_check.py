from collections.abc import Mapping
from pathlib import Path

import pytest

from palveluketju.findings import Finding, Located, Message, Move
from palveluketju.pipeline import load
from palveluketju.pipeline.check import check, locate
from palveluketju.pipeline.load import load_texts
from palveluketju.settings import Settings
from palveluketju.source import Route

from .files import BROKEN, CHAIN, GROUND, ROOT, SOUND, write


def found(texts: Mapping[str, str], settings: Settings | None = None) -> list[str]:
    """Each finding as `rule path:line`."""
    items = check(load_texts(texts, has_root=True), settings)
    return [f"{item.rule} {item.place.path}:{item.place.span.start.line}" for item in items]


def workspace(chain: str = BROKEN, root: str = ROOT, **more: str) -> dict[str, str]:
    return {"palveluketju.yaml": root, "toimijat.yaml": GROUND, "huoli.yaml": chain, **more}


SLIP = "unknown-id huoli.yaml:5"


def test_a_sound_workspace_has_no_findings() -> None:
    assert found(SOUND) == []


def test_a_slip_is_one_finding() -> None:
    assert found(workspace()) == [SLIP]


@pytest.mark.parametrize(
    ("root", "expected"),
    [
        ("settings: {ignore: [unknown-id]}", []),
        ("settings: {ignore: unknown-id}", []),
        ("settings: {select: [step-unreachable]}", []),
        ("settings: {select: [unknown-id]}", [SLIP]),
        ("settings: {per_path: {'huoli.yaml': [unknown-id]}}", []),
        ("settings: {per_path: {'muut/*': [unknown-id]}}", [SLIP]),
        ("settings:", [SLIP]),
        ("", [SLIP]),
    ],
)
def test_the_workspace_file_chooses_the_rules(root: str, expected: list[str]) -> None:
    assert found(workspace(root=ROOT + root + "\n")) == expected


def test_settings_that_are_passed_replace_those_of_the_workspace() -> None:
    root = ROOT + "settings: {ignore: [unknown-id]}\n"
    assert found(workspace(root=root), Settings()) == [SLIP]


@pytest.mark.parametrize("key", ["select", "ignore"])
def test_an_unknown_rule_in_the_settings_is_told_whatever_they_select(key: str) -> None:
    root = ROOT + f"settings: {{{key}: [unknwn-id], select: [malformed-id]}}\n"
    if key == "select":
        root = ROOT + "settings: {select: [unknwn-id]}\n"
    items = check(load_texts(workspace(root=root), has_root=True))
    assert [item.rule for item in items] == ["unknown-rule"]
    assert "'unknown-id'" in items[0].finding.help.en


def test_a_faulty_setting_is_told_whatever_the_settings_select() -> None:
    root = ROOT + "settings: {select: [malformed-id], max_file_size: suuri}\n"
    assert found(workspace(root=root)) == ["wrong-type palveluketju.yaml:3"]


IGNORE = "# palveluketju: ignore[{}] {}"


def ignoring(rule: str, reason: str = "kesken") -> str:
    lines = BROKEN.split("\n")
    lines[4] += "  " + IGNORE.format(rule, reason)
    return "\n".join(lines)


def test_a_comment_on_the_line_silences_its_rule_there() -> None:
    assert found(workspace(ignoring("unknown-id"))) == []


def test_a_comment_above_the_line_silences_its_rule_there() -> None:
    lines = BROKEN.split("\n")
    lines.insert(4, "  " + IGNORE.format("unknown-id", "kesken"))
    assert found(workspace("\n".join(lines))) == []


def test_a_comment_without_reason_is_told() -> None:
    assert found(workspace(ignoring("unknown-id", ""))) == ["ignore-without-reason huoli.yaml:5"]


def test_a_comment_that_silences_nothing_is_told() -> None:
    assert found(workspace(ignoring("step-unreachable, unknown-id"))) == [
        "ignore-unused huoli.yaml:5"
    ]


def test_a_comment_that_names_no_rule_is_told() -> None:
    assert found(workspace(ignoring("unknwn-id"))) == [SLIP, "unknown-rule huoli.yaml:5"]


def test_a_comment_is_not_unused_because_its_rule_is_not_selected() -> None:
    settings = Settings(select=("ignore-unused",))
    assert found(workspace(ignoring("unknown-id")), settings) == []


def test_a_comment_elsewhere_silences_nothing() -> None:
    text = BROKEN + IGNORE.format("unknown-id", "kesken") + "\n"
    assert SLIP in found(workspace(text))


def test_findings_are_unique_and_in_order() -> None:
    worse = workspace(
        BROKEN.replace("title: Puhuu", "tile: Puhuu").replace("role: opettaja", "role: opetaja"),
        **{"a.yaml": "a: [", "z.yaml": "a: ["},
    )
    items = check(load_texts(worse, has_root=True))
    assert [item.place.path for item in items] == sorted(item.place.path for item in items)
    assert list(items) == sorted(items, key=lambda item: item.sort_key)
    assert len(set(items)) == len(items)


def test_what_one_step_lacks_is_told_at_the_key_of_the_step() -> None:
    text = CHAIN.replace("puhe: {role: opettaja, ", "puhe: {")
    (item,) = check(load_texts(workspace(text), has_root=True))
    line = text.split("\n")[item.place.span.start.line - 1]
    start, end = item.place.span.start.column, item.place.span.end.column
    assert (item.rule, line[start - 1 : end - 1]) == ("step-without-role", "puhe")


def test_severities_come_from_the_rules(tmp_path: Path) -> None:
    (item,) = check(load(write(tmp_path, workspace())))
    assert isinstance(item, Located)
    assert item.severity == "error"
    assert str(item.route) == "chains.huoli.steps.puhe.next[0]"


def test_each_move_of_a_trace_gets_the_place_of_what_it_follows() -> None:
    talk = Route.to("chains", "huoli", "steps", "puhe")
    words = Message(fi="x", en="x")
    trace = (
        Move("start", (("step", "alku"),), Route.to("chains", "huoli", "steps", "alku").key, words),
        Move("step", (("step", "puhe"),), talk / "next", words),
        Move("lapse", (("handoff", "h"),), Route.to("chains", "huoli", "handoffs", "h"), words),
    )
    finding = Finding("step-unreachable", talk.key, words, words, trace=trace)
    located = locate(load_texts(workspace(CHAIN), has_root=True), finding)
    assert tuple(each.move for each in located.trace) == trace
    lines = CHAIN.split("\n")
    assert [each.place.path for each in located.trace] == ["huoli.yaml"] * 3
    spans = [each.place.span for each in located.trace[:2]]
    shown = [lines[at.start.line - 1][at.start.column - 1 : at.end.column - 1] for at in spans]
    assert shown == ["alku", "loppu"]


def test_a_finding_without_trace_is_located_without_one() -> None:
    (item,) = check(load_texts(workspace(), has_root=True))
    assert item.trace == ()
