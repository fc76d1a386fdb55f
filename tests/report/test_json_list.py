import json

from hypothesis import given

from palveluketju.report import Report, to_json

from .arbitrary import reports
from .safety import raw_controls
from .samples import led, report, stuck, unknown_step, whole_file, wrong_actor

UNKNOWN_STEP = """\
[
  {
    "rule": "unknown-id",
    "severity": "warning",
    "message": "vaihetta «ryhma» ei ole",
    "help": "tarkoititko 'riittaako'?",
    "path": "models/huolesta tukeen.yaml",
    "line": 11,
    "column": 33,
    "end_line": 11,
    "end_column": 38,
    "route": "steps.riittaako.answers.Ei",
    "related": [],
    "trace": [],
    "law": []
  }
]
"""


def test_a_finding_is_an_object_of_the_documented_keys_in_order() -> None:
    assert to_json(report(unknown_step())) == UNKNOWN_STEP


def test_a_related_place_tells_where_and_what() -> None:
    [found] = json.loads(to_json(report(wrong_actor(), language="en")))
    assert found["related"][1] == {
        "message": "the law says who is responsible",
        "path": "models/tehtävät.yaml",
        "line": 5,
        "column": 18,
        "end_line": 5,
        "end_column": 43,
        "route": "duties.R-16.responsible",
    }


def test_a_trace_tells_each_move_with_what_it_names_and_where_it_follows() -> None:
    [found] = json.loads(to_json(report(stuck())))
    assert [list(move.items()) for move in found["trace"]] == [
        [
            ("move", "step"),
            ("step", "keskustelu"),
            ("words", "opettaja: Keskustelee oppilaan kanssa"),
            ("route", "steps.keskustelu"),
            ("path", "models/huolesta tukeen.yaml"),
            ("line", 3),
            ("column", 3),
        ],
        [
            ("move", "answer"),
            ("step", "riittaako"),
            ("answer", "Ei"),
            ("handoffs", ["kutsu", "pyynto"]),
            ("words", "opettaja vastaa «Ei» kysymykseen Riittääkö keskustelu?"),
            ("route", "steps.riittaako.answers.Ei"),
            ("path", "models/huolesta tukeen.yaml"),
            ("line", 11),
            ("column", 33),
        ],
    ]


def test_a_trace_is_told_in_the_language_of_the_report() -> None:
    [found] = json.loads(to_json(report(stuck(), language="en")))
    assert found["trace"][1]["words"] == "teacher answers 'Ei' to Riittääkö keskustelu?"


def test_a_long_trace_is_told_whole() -> None:
    [found] = json.loads(to_json(report(led(*"abcdefghijklmnopqrstuvwxyz"))))
    assert [move["words"] for move in found["trace"]] == list("abcdefghijklmnopqrstuvwxyz")


def test_a_fault_of_the_text_itself_has_no_route() -> None:
    [found] = json.loads(to_json(report(whole_file())))
    assert found["route"] is None


def test_no_findings_is_an_empty_list() -> None:
    assert to_json(report()) == "[]\n"


@given(reports())
def test_any_report_reads_back_as_json_with_every_finding(any_report: Report) -> None:
    shown = to_json(any_report)
    found = json.loads(shown.encode("utf-8"))
    assert [item["rule"] for item in found] == [item.rule for item in any_report.items]
    assert [len(item["related"]) for item in found] == [
        len(item.related) for item in any_report.items
    ]
    assert [len(item["trace"]) for item in found] == [len(item.trace) for item in any_report.items]
    assert raw_controls(shown) == []
