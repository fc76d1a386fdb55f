from pathlib import Path

from palveluketju.pipeline.report import report_of
from palveluketju.pipeline.run import check_paths

from .files import BROKEN, SOUND, write


def test_a_report_knows_what_was_read_and_the_rules_that_found_something(tmp_path: Path) -> None:
    checked = check_paths([write(tmp_path, {**SOUND, "huoli.yaml": BROKEN})])
    report = report_of(checked, language="fi", date="2026-08-01", version="1")
    assert (report.files, report.chains) == (3, 1)
    assert list(report.rules) == ["unknown-id"]
    assert len(report.sources) == 3
    assert (report.language, report.date, report.version) == ("fi", "2026-08-01", "1")
