from __future__ import annotations

from palveluketju.findings import Finding, Located, Message, Move, Severity
from palveluketju.findings.located import LocatedMove
from palveluketju.source import Place, Route, Span


def _located(rule: str, place: Place, severity: Severity, words: str = "x") -> Located:
    message = Message(fi=words, en=words)
    return Located(Finding(rule, place, message, message), severity, place)


def test_a_report_is_ordered_by_path_place_gravity_rule_and_words() -> None:
    first, second = Place("a", Span.at(2, 1)), Place("a", Span.at(2, 5))
    ordered = [
        _located("z", first, Severity.HINT),
        _located("z", second, Severity.ERROR),
        _located("a", second, Severity.WARNING),
        _located("b", second, Severity.WARNING, "a"),
        _located("b", second, Severity.WARNING, "b"),
        _located("a", Place("b"), Severity.ERROR),
    ]
    mixed = [ordered[index] for index in (5, 2, 0, 4, 1, 3)]
    assert sorted(mixed, key=lambda one: one.sort_key) == ordered


def test_a_trace_leaves_the_order_and_the_uniqueness_of_a_report_as_they_are() -> None:
    message, place = Message(fi="x", en="x"), Place("a")
    move = Move("send", (("step", "s"), ("handoffs", ("h",))), Route.to("steps", "s"), message)
    finding = Finding("a", place, message, message, trace=(move,))
    traced, again = (
        Located(finding, Severity.ERROR, place, trace=(LocatedMove(move, Place("b")),))
        for _ in range(2)
    )
    plain = _located("b", place, Severity.ERROR)
    kept = sorted(dict.fromkeys([plain, traced, again]), key=lambda one: one.sort_key)
    assert kept == [traced, plain]


def test_it_has_the_rule_of_its_finding() -> None:
    assert _located("wrong-type", Place("a"), Severity.ERROR).rule == "wrong-type"
