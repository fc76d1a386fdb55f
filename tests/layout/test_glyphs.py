"""Widths come from the bundled font and err on the wide side."""

from importlib.resources import files

from fontTools.ttLib import TTFont

from palveluketju.layout.glyphs import Face, lacking, width


def test_table_agrees_with_the_bundled_fonts() -> None:
    for name in ("regular", "bold"):
        path = files("palveluketju.layout").joinpath("fonts", f"arimo-{name}.ttf")
        font = TTFont(str(path))
        cmap, em = font.getBestCmap(), font["head"].unitsPerEm
        for character in "aåäöÄÖWi§€–0 ":
            real = font["hmtx"][cmap[ord(character)]][0] / em
            assert abs(width(character, Face(1.0, 1.0, name)) - real) < 0.001


def test_unknown_characters_count_at_least_an_em() -> None:
    assert width("漢", Face(10, 12)) >= 10
    assert width("😀", Face(10, 12)) >= 10


def test_combining_marks_add_nothing() -> None:
    assert width("a\u0323", Face(10, 12)) == width("a", Face(10, 12))


def test_a_letter_is_lacking_where_the_font_has_none_and_it_is_seen() -> None:
    assert lacking("Ääkköset – §, ½ km²") == ""
    assert lacking("漢 a 🙂🙂") == "漢🙂"
    assert lacking("❤\ufe0f\u200d a\u0301 \u202e") == "❤"
