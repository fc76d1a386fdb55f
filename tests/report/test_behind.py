"""The law behind a finding is told in every form, with how far it was read."""

from __future__ import annotations

import json
from dataclasses import replace

from palveluketju.findings import Cited
from palveluketju.report import Report
from palveluketju.report.github import to_github
from palveluketju.report.json_list import to_json
from palveluketju.report.sarif import to_sarif
from palveluketju.report.text import to_text
from tests.report.samples import report, wrong_actor

LAW = (Cited("OHL 15 § 1 mom.", "text-read"), Cited("TervHL 17 §", "act-read"))
DATA = [
    {"citation": "OHL 15 § 1 mom.", "mark": "text-read"},
    {"citation": "TervHL 17 §", "mark": "act-read"},
]


def _report(language: str = "fi") -> Report:
    return report(replace(wrong_actor(), law=LAW), language=language)


def test_a_person_reads_the_sections_with_their_marks() -> None:
    fi = "laki: OHL 15 § 1 mom. (teksti luettu), TervHL 17 § (säädös luettu, ei tätä pykälää)"
    assert fi in to_text(_report())
    en = "law: OHL 15 § 1 mom. (text read), TervHL 17 § (act read but not this section)"
    assert en in to_text(_report("en"))
    assert fi in to_github(_report())


def test_a_program_reads_them_as_data() -> None:
    assert json.loads(to_json(_report()))[0]["law"] == DATA
    [result] = json.loads(to_sarif(_report()))["runs"][0]["results"]
    assert result["properties"] == {"law": DATA}


def test_a_finding_that_rests_on_no_law_says_nothing_of_it() -> None:
    assert "laki:" not in to_text(report(wrong_actor()))
    [result] = json.loads(to_sarif(report(wrong_actor())))["runs"][0]["results"]
    assert "properties" not in result
