import re

from hypothesis import given

from palveluketju.findings import Severity
from palveluketju.report import Report, to_github
from palveluketju.source import Place, Position, Span

from .arbitrary import reports
from .safety import raw_controls
from .samples import led, one, report, stuck, unknown_step, wrong_actor

COMMAND = re.compile(
    r"::(?:error|warning|notice) file=[^:,\n]*,line=\d+,col=\d+,endLine=\d+"
    r"(?:,endColumn=\d+)?,title=[^:,\n]+::[^\n]*"
)


def test_a_finding_is_a_command_with_its_advice_on_the_second_line() -> None:
    assert to_github(report(unknown_step())) == (
        "::warning file=models/huolesta tukeen.yaml,line=11,col=33,endLine=11,endColumn=38,"
        "title=unknown-id::vaihetta «ryhma» ei ole%0Aohje: tarkoititko 'riittaako'?\n"
    )


def test_an_error_is_an_error_and_a_hint_a_notice() -> None:
    assert to_github(report(wrong_actor())).startswith("::error file=")
    assert to_github(report(wrong_actor(Severity.HINT))).startswith("::notice file=")


def test_the_end_column_is_left_out_when_the_finding_takes_several_lines() -> None:
    span = Span(Position(3, 3), Position(5, 1))
    shown = to_github(report(one("x", place=Place("a.yaml", span))))
    assert shown == "::error file=a.yaml,line=3,col=3,endLine=5,title=some-rule::x\n"


def test_what_ends_a_property_or_a_command_is_escaped() -> None:
    item = one(
        "100 % valmis\n::error::väärennös", place=Place("c:/a,b\n50%.yaml", Span.at(1, 2)), rule="x"
    )
    assert to_github(report(item)) == (
        "::error file=c%3A/a%2Cb%0A50%25.yaml,line=1,col=2,endLine=1,endColumn=2,title=x::"
        "100 %25 valmis ::error::väärennös\n"
    )


def test_the_path_is_one_line_of_the_message_before_the_advice() -> None:
    assert to_github(report(stuck())) == (
        "::warning file=models/huolesta tukeen.yaml,line=11,col=33,endLine=11,endColumn=38,"
        "title=some-deadlock::asia jää jumiin vaiheeseen «ryhma»"
        "%0Apolku: opettaja: Keskustelee oppilaan kanssa"
        " → opettaja vastaa «Ei» kysymykseen Riittääkö keskustelu?"
        "%0Aohje: lisää vaiheelle jatko\n"
    )


def test_what_ends_a_command_is_escaped_in_a_path_and_a_long_path_is_shortened() -> None:
    shown = to_github(report(led("50%\n::error::x\x1b[2J", *"b" * 20)))
    beginning = "x%0Apolku: 50%25 ::error::x\ufffd[2J" + " → b" * 7
    assert shown.endswith(f"::{beginning} → … (1 vaihe välistä){' → b' * 12}\n")


def test_no_findings_is_no_commands() -> None:
    assert to_github(report()) == ""


@given(reports())
def test_no_words_can_add_a_command_or_a_property(any_report: Report) -> None:
    shown = to_github(any_report)
    lines = shown.split("\n")[:-1]
    assert len(lines) == len(any_report.items)
    assert all(COMMAND.fullmatch(line) for line in lines)
    assert raw_controls(shown) == []
