"""A finding printed from Python reads well, as the Python page shows."""

from palveluketju.findings import Finding, Located, Message, Severity
from palveluketju.source import Place, Route, Span


def printed(words: str, place: Place, route: Route | None = None) -> str:
    message = Message(fi=words, en="x")
    return str(
        Located(Finding("unknown-id", place, message, message), Severity.ERROR, place, route)
    )


def test_a_finding_of_a_file_begins_with_path_line_and_column() -> None:
    place = Place("ketjut/huoli.yaml", Span.at(4, 11, 8))
    assert printed("ei ole", place) == "ketjut/huoli.yaml:4:11: error[unknown-id]: ei ole"


def test_a_finding_of_a_model_built_in_python_begins_with_its_route() -> None:
    route = Route.to("chains", "huoli", "steps", "soitto")
    assert printed("ei ole", Place("<python>"), route).startswith("chains.huoli.steps.soitto: ")


def test_a_printed_finding_is_one_line_without_control_characters() -> None:
    text = printed("a\nb\x1b[31m\u202ec", Place("x\r.yaml"))
    assert text == "x\ufffd.yaml:1:1: error[unknown-id]: a\ufffdb\ufffd[31m\ufffdc"
