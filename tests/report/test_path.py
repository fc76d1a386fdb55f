import re

import pytest

from palveluketju.report import to_concise, to_text

from .safety import raw_controls, without_colour
from .samples import led, report, stuck, whole_file

FINNISH = """\
varoitus[some-deadlock]: asia jää jumiin vaiheeseen «ryhma»
  --> models/huolesta tukeen.yaml:11:33
   |
11 |     answers: {Kyllä: loppu, Ei: ryhma}
   |                                 ^^^^^
   |
   = polku: opettaja: Keskustelee oppilaan kanssa
            → opettaja vastaa «Ei» kysymykseen Riittääkö keskustelu?
   = ohje: lisää vaiheelle jatko

1 varoitus · 14 tiedostoa, 2 ketjua
"""


def path_of(*words: str, language: str = "fi", width: int = 100, colour: bool = False) -> list[str]:
    """The lines of the path, without their indent."""
    shown = to_text(report(led(*words), language=language), width=width, colour=colour)
    lines = shown[: shown.index("\n\n")].split("\n")
    start = next(at for at, line in enumerate(lines) if re.search("polku|path", line))
    return [line.removeprefix("  = polku: ").removeprefix("  = path: ") for line in lines[start:]]


def test_the_path_stands_between_the_pictures_and_the_advice() -> None:
    assert to_text(report(stuck())) == FINNISH


def test_the_path_is_told_in_english() -> None:
    shown = to_text(report(stuck(), language="en"), width=200)
    assert (
        "   |\n   = path: teacher: Keskustelee oppilaan kanssa"
        " → teacher answers 'Ei' to Riittääkö keskustelu?\n   = help: "
    ) in shown


def test_a_finding_without_trace_has_no_path() -> None:
    assert "polku" not in to_text(report(whole_file()))


def test_a_path_that_does_not_fit_breaks_between_moves() -> None:
    assert path_of("yksi kaksi kolme", "neljä viisi", "kuusi seitsemän", width=50) == [
        "yksi kaksi kolme → neljä viisi",
        "           → kuusi seitsemän",
    ]


def test_a_move_breaks_only_where_it_fits_no_line() -> None:
    lines = path_of("alku", "hyvin pitkä vaihe " * 5, "loppu", width=50)
    assert lines == [
        "alku",
        "           → hyvin pitkä vaihe hyvin pitkä vaihe",
        "           hyvin pitkä vaihe hyvin pitkä vaihe",
        "           hyvin pitkä vaihe → loppu",
    ]


@pytest.mark.parametrize(
    ("length", "language", "gap"),
    [
        (21, "fi", "… (1 vaihe välistä)"),
        (22, "fi", "… (2 vaihetta välistä)"),
        (57, "fi", "… (37 vaihetta välistä)"),
        (21, "en", "… (1 move left out)"),
        (57, "en", "… (37 moves left out)"),
    ],
)
def test_the_middle_of_a_long_path_is_left_out(length: int, language: str, gap: str) -> None:
    [line] = path_of(*map(str, range(1, length + 1)), language=language, width=300)
    last = [str(number) for number in range(length - 11, length + 1)]
    assert line.split(" → ") == [*"12345678", gap, *last]


def test_a_path_of_twenty_moves_is_whole() -> None:
    numbers = [str(number) for number in range(1, 21)]
    assert path_of(*numbers, width=300) == [" → ".join(numbers)]


@pytest.mark.parametrize("width", range(50, 90))
def test_colours_change_nothing_but_the_codes_of_a_path(width: int) -> None:
    item = led("opettaja: Keskustelee", "rehtori: Päättää tuesta", "kuraattori: Tapaa", "loppu")
    coloured = to_text(report(item), colour=True, width=width)
    assert without_colour(coloured) == to_text(report(item), width=width)
    assert max(map(len, without_colour(coloured).split("\n"))) <= width


def test_a_label_cannot_break_the_line_of_a_path() -> None:
    shown = path_of("a\r\nvirhe[keksitty]: b\x1b[31m", "c\u202ed")
    assert shown == ["a virhe[keksitty]: b\ufffd[31m → c\ufffdd"]
    assert raw_controls("".join(shown)) == []


def test_concise_lines_tell_no_path() -> None:
    assert to_concise(report(led("a", "b"))) == (
        "models/huolesta tukeen.yaml:3:3: virhe[some-rule] x\n"
    )
