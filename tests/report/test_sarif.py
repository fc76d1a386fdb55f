import json
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from jsonschema import Draft7Validator

from palveluketju.findings import Severity
from palveluketju.report import Report, to_sarif
from palveluketju.source import Place, Route, Span

from .arbitrary import reports
from .safety import raw_controls
from .samples import led, one, report, stuck, unknown_step, whole_file, wrong_actor

SCHEMA = (Path(__file__).parent / "schema" / "sarif-schema-2.1.0.json").read_bytes()
VALIDATOR = Draft7Validator(json.loads(SCHEMA))


def run_of(any_report: Report) -> Any:
    """The only run of the report's SARIF log, which the official schema accepts."""
    log = json.loads(to_sarif(any_report).encode("utf-8"))
    assert [error.message for error in VALIDATOR.iter_errors(log)] == []
    return log["runs"][0]


def test_the_schema_is_the_official_one() -> None:
    digest = "03b3c591cf1a1a87c5e29119785ec9671e07a38f5f5a761d2deeea0e07faa738"
    assert sha256(SCHEMA).hexdigest() == digest


def test_the_schema_refuses_what_is_not_sarif() -> None:
    log = json.loads(to_sarif(report(wrong_actor())))
    log["runs"][0]["results"][0]["level"] = "hint"
    assert not VALIDATOR.is_valid(log)


def test_a_result_tells_place_route_and_advice() -> None:
    [result] = run_of(report(unknown_step()))["results"]
    assert result == {
        "ruleId": "unknown-id",
        "ruleIndex": 0,
        "level": "warning",
        "message": {"text": "vaihetta «ryhma» ei ole\nohje: tarkoititko 'riittaako'?"},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {
                        "uri": "models/huolesta%20tukeen.yaml",
                        "uriBaseId": "%SRCROOT%",
                    },
                    "region": {"startLine": 11, "startColumn": 33, "endLine": 11, "endColumn": 38},
                },
                "logicalLocations": [{"fullyQualifiedName": "steps.riittaako.answers.Ei"}],
            }
        ],
        "partialFingerprints": result["partialFingerprints"],
    }


def test_related_places_are_numbered_and_told() -> None:
    [result] = run_of(report(wrong_actor()))["results"]
    told = [(place["id"], place["message"]["text"]) for place in result["relatedLocations"]]
    assert told == [(1, "tehtävä annetaan tässä"), (2, "laki määrää vastuun näin")]


def test_a_trace_is_a_code_flow_of_one_thread() -> None:
    [result] = run_of(report(stuck()))["results"]
    [flow] = result["codeFlows"]
    [thread] = flow["threadFlows"]
    assert [place["executionOrder"] for place in thread["locations"]] == [1, 2]
    assert thread["locations"][1]["location"] == {
        "message": {"text": "opettaja vastaa «Ei» kysymykseen Riittääkö keskustelu?"},
        "physicalLocation": {
            "artifactLocation": {
                "uri": "models/huolesta%20tukeen.yaml",
                "uriBaseId": "%SRCROOT%",
            },
            "region": {"startLine": 11, "startColumn": 33, "endLine": 11, "endColumn": 38},
        },
        "logicalLocations": [{"fullyQualifiedName": "steps.riittaako.answers.Ei"}],
    }


def test_only_a_finding_with_a_trace_has_a_code_flow_and_it_is_whole() -> None:
    without, long = run_of(report(unknown_step(), led(*"x" * 60)))["results"][::-1]
    assert "codeFlows" not in without
    assert len(long["codeFlows"][0]["threadFlows"][0]["locations"]) == 60


def test_a_path_does_not_change_the_identity_of_a_finding() -> None:
    assert fingerprints(led("a", "b")) == fingerprints(led("c"))


def test_severities_become_levels() -> None:
    levels = [run_of(report(wrong_actor(severity)))["results"][0]["level"] for severity in Severity]
    assert levels == ["error", "warning", "note"]


def test_only_rules_that_occur_are_told_and_results_point_to_them() -> None:
    run = run_of(report(whole_file(), wrong_actor(), unknown_step(), wrong_actor()))
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert rules == ["duty-wrong-actor", "unknown-id", "wrong-encoding"]
    assert all(rules[result["ruleIndex"]] == result["ruleId"] for result in run["results"])


def test_rules_are_told_in_both_languages() -> None:
    run = run_of(report(wrong_actor()))
    assert (run["language"], run["translations"][0]["language"]) == ("fi", "en")
    told, translated = run["tool"]["driver"]["rules"], run["translations"][0]["rules"]
    assert told[0]["shortDescription"]["text"].startswith("Tehtävä kuuluu lain mukaan")
    assert translated[0]["shortDescription"]["text"].startswith("The law gives the duty")
    assert told[0]["helpUri"] == "https://example.org/rules/duty-wrong-actor"


def test_columns_are_code_points_and_hidden_inputs_are_recorded() -> None:
    run = run_of(report())
    assert run["columnKind"] == "unicodeCodePoints"
    assert run["properties"] == {"date": "2026-11-23", "files": 14, "chains": 2}
    assert (run["results"], run["tool"]["driver"]["rules"]) == ([], [])


@pytest.mark.parametrize(
    ("path", "uri", "base"),
    [
        ("models/a.yaml", "models/a.yaml", "%SRCROOT%"),
        ("kansio/ä b#1?.yaml", "kansio/%C3%A4%20b%231%3F.yaml", "%SRCROOT%"),
        ("a:b/100%.yaml", "a%3Ab/100%25.yaml", "%SRCROOT%"),
        ("../naapuri.yaml", "../naapuri.yaml", "%SRCROOT%"),
        ("<stdin>", "%3Cstdin%3E", "%SRCROOT%"),
        ("/srv/ä.yaml", "file:///srv/%C3%A4.yaml", None),
        ("C:/Omat tiedostot/a.yaml", "file:///C:/Omat%20tiedostot/a.yaml", None),
    ],
)
def test_a_path_becomes_a_uri(path: str, uri: str, base: str | None) -> None:
    [result] = run_of(report(one("x", place=Place(path, Span.at(1, 1)))))["results"]
    artifact = result["locations"][0]["physicalLocation"]["artifactLocation"]
    assert (artifact["uri"], artifact.get("uriBaseId")) == (uri, base)


def fingerprints(*items: Any) -> list[str]:
    results = run_of(report(*items))["results"]
    return [result["partialFingerprints"]["ruleAndRoute/v1"] for result in results]


def test_a_finding_keeps_its_identity_when_lines_and_words_change() -> None:
    route = Route.to("steps", "a", "role")
    before = one("x", place=Place("a.yaml", Span.at(3, 1)), route=route)
    after = one("x, tarkemmin", place=Place("a.yaml", Span.at(90, 7)), route=route)
    assert fingerprints(before) == fingerprints(after)


def test_other_rules_routes_and_files_have_other_identities() -> None:
    route = Route.to("steps", "a")
    found = [
        one("x", route=route),
        one("x", route=route / "role"),
        one("x", route=route, rule="other-rule"),
        one("x", place=Place("a.yaml", Span.at(1, 1))),
        one("x", place=Place("b.yaml", Span.at(1, 1))),
        one("y", place=Place("b.yaml", Span.at(1, 1))),
    ]
    assert len({fingerprints(item)[0] for item in found}) == len(found)


def test_two_findings_of_one_rule_about_one_part_are_told_apart() -> None:
    route = Route.to("steps", "a")
    first, second = fingerprints(one("x", route=route), one("y", route=route))
    assert (first.removesuffix(":1"), second) == (first[:-2], f"{first[:-2]}:2")


def test_a_label_cannot_make_a_link_of_a_message() -> None:
    [result] = run_of(report(one("vaihe [klikkaa](https://paha.example)")))["results"]
    assert "](" not in result["message"]["text"]
    [result] = run_of(report(led("vaihe [klikkaa](https://paha.example)")))["results"]
    assert "](" not in json.dumps(result["codeFlows"])


@given(reports())
def test_any_report_is_valid_sarif_with_every_finding(any_report: Report) -> None:
    run = run_of(any_report)
    assert [result["ruleId"] for result in run["results"]] == [
        item.rule for item in any_report.items
    ]
    assert raw_controls(to_sarif(any_report)) == []
