"""Lines fit, nothing is lost, words break where Finnish breaks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from palveluketju.layout.glyphs import Face, width
from palveluketju.layout.wrap import clean, wrap

FACE = Face(12.0, 15.0)


@pytest.mark.parametrize(
    ("text", "room", "lines"),
    [
        ("Palvelutarpeen arviointi", 75, ("Palvelu-", "tarpeen", "arviointi")),
        ("Lastensuojeluilmoitus", 75, ("Lasten-", "suojelu-", "ilmoitus")),
        ("Monialainen asiantuntijaryhmä", 75, ("Monialainen", "asiantuntija-", "ryhmä")),
        ("sosiaalityöntekijälle", 75, ("sosiaali-", "työntekijälle")),
        ("aa\u00adbbbbbbbbbbbbbb", 100, ("aa-", "bbbbbbbbbbbbbb")),
        ("yksi kaksi", 300, ("yksi kaksi",)),
        ("", 100, ()),
        ("tapaa 5 koulupäivässä", 95, ("tapaa", "5 koulupäivässä")),
        ("OHL 15 § 1–2 mom.", 60, ("OHL 15 §", "1–2 mom.")),
        ("SHL 64 a § koskee", 64, ("SHL 64 a §", "koskee")),
        ("Alkaa 7. luokalla", 64, ("Alkaa", "7. luokalla")),
        ("enintään 5 koulupäivää", 70, ("enintään 5", "koulupäivää")),
        ("vuonna 2026 alkaa", 78, ("vuonna 2026", "alkaa")),
    ],
)
def test_breaks_at_the_best_border(text: str, room: float, lines: tuple[str, ...]) -> None:
    assert wrap(text, room, FACE) == lines


def test_syllable_border_when_no_compound_is_known() -> None:
    assert wrap("kahdenkertaisesti", 70, FACE)[0] in {"kahdenker-", "kahden-", "kahdenkertai-"}


@given(st.text(max_size=80), st.floats(30, 200))
def test_no_line_is_wider_than_its_room(text: str, room: float) -> None:
    assert all(width(line, FACE) <= room for line in wrap(text, room, FACE))


@given(st.text(alphabet="aeioukstmäö ", max_size=120), st.floats(30, 200))
def test_no_letter_is_lost(text: str, room: float) -> None:
    joined = "".join(wrap(text, room, FACE)).replace("-", "").replace(" ", "")
    assert joined == text.replace(" ", "")


def test_control_and_bidi_characters_are_shown_or_dropped() -> None:
    assert clean("a\x00b\u202ec\nd") == "a\ufffdbc d"
