"""Every complaint of argparse has words in both languages."""

import pytest

from palveluketju.cli.complaint import explain

OPTIONS = ("--output", "--in", "--all")


@pytest.mark.parametrize(
    ("message", "finnish", "english"),
    [
        (
            "argument command: invalid choice: 'chekc' (choose from 'check', 'draw')",
            "'chekc' ei kelpaa; tarkoititko 'check'?",
            "'chekc' is not one of the choices; did you mean 'check'?",
        ),
        (
            "argument --format: invalid choice: 'xyzzy' (choose from json, text)",
            "'xyzzy' ei kelpaa; vaihtoehdot: json, text",
            "'xyzzy' is not one of the choices; choose from: json, text",
        ),
        (
            "argument command: invalid choice: \"it's\" (choose from 'check')",
            "'it's' ei kelpaa; vaihtoehdot: check",
            "'it's' is not one of the choices; choose from: check",
        ),
        (
            "unrecognized arguments: --otuput",
            "tuntematon valitsin tai ylimääräinen sana '--otuput'; tarkoititko '--output'?",
            "unknown option or extra word '--otuput'; did you mean '--output'?",
        ),
        (
            "unrecognized arguments: ",
            "tuntematon valitsin tai ylimääräinen sana ''; katso --help",
            "unknown option or extra word ''; see --help",
        ),
        (
            "the following arguments are required: NIMI",
            "anna NIMI",
            "NIMI must be given",
        ),
        (
            "argument -o/--output: expected one argument",
            "valitsin -o/--output tarvitsee arvon",
            "option -o/--output needs a value",
        ),
        (
            "argument --all: ignored explicit argument '3'",
            "valitsin --all ei ota arvoa",
            "option --all takes no value",
        ),
    ],
)
def test_a_complaint_is_said_in_both_languages(message: str, finnish: str, english: str) -> None:
    words = explain(message, OPTIONS)
    assert (words.fi, words.en) == (finnish, english)


def test_a_complaint_that_nobody_foresaw_is_said_as_it_is() -> None:
    assert explain("something else", ()).fi == "something else"
