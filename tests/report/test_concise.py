from hypothesis import given

from palveluketju.report import Report, to_concise
from palveluketju.source import Place, Span

from .arbitrary import reports
from .safety import raw_controls
from .samples import one, report, unknown_step, wrong_actor


def test_each_finding_is_one_line_that_an_editor_can_follow() -> None:
    assert to_concise(report(wrong_actor(), unknown_step())) == (
        "models/huolesta tukeen.yaml:4:11: virhe[duty-wrong-actor] "
        "vaiheen «keskustelu» tehtävä R-16 kuuluu hyvinvointialueelle, ei kunnalle\n"
        "models/huolesta tukeen.yaml:11:33: varoitus[unknown-id] vaihetta «ryhma» ei ole\n"
    )


def test_the_severity_is_told_in_the_language_of_the_report() -> None:
    assert "11:33: warning[unknown-id] there" in to_concise(report(unknown_step(), language="en"))


def test_nothing_is_told_when_there_is_nothing() -> None:
    assert to_concise(report()) == ""


def test_a_newline_in_a_path_or_message_starts_no_line() -> None:
    item = one("yksi\nkaksi", place=Place("a\nb.yaml", Span.at(2, 3)))
    assert to_concise(report(item)) == "a\ufffdb.yaml:2:3: virhe[some-rule] yksi kaksi\n"


@given(reports())
def test_there_are_as_many_safe_lines_as_findings(any_report: Report) -> None:
    shown = to_concise(any_report)
    assert shown.count("\n") == len(any_report.items)
    assert raw_controls(shown) == []
