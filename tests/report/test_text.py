from hypothesis import given
from hypothesis import strategies as st

from palveluketju.findings import LocatedRelated, Severity
from palveluketju.report import Report, to_text
from palveluketju.source import Place, Source, Span

from .arbitrary import ANY_TEXT, reports
from .safety import raw_controls, without_colour
from .samples import CHAIN, one, report, said, unknown_step, whole_file, wrong_actor

FINNISH = """\
virhe[duty-wrong-actor]: vaiheen «keskustelu» tehtävä R-16 kuuluu hyvinvointialueelle, ei kunnalle
 --> models/huolesta tukeen.yaml:4:11
  |
4 |     role: opettaja
  |           ^^^^^^^^
5 |     title: Keskustelee oppilaan kanssa
6 |     duty: R-16
  |     ---- tehtävä annetaan tässä
  |
 --> models/tehtävät.yaml:5:18
  |
5 |     responsible: wellbeing-services-county
  |                  ------------------------- laki määrää vastuun näin
  |
  = ohje: anna vaihe roolille, joka toimii hyvinvointialueella, esimerkiksi kuraattorille, tai
          poista vaiheesta tehtävä R-16
  = lisää: palveluketju explain duty-wrong-actor

varoitus[unknown-id]: vaihetta «ryhma» ei ole
  --> models/huolesta tukeen.yaml:11:33
   |
11 |     answers: {Kyllä: loppu, Ei: ryhma}
   |                                 ^^^^^
   |
   = ohje: tarkoititko 'riittaako'?

virhe[wrong-encoding]: tiedosto ei ole UTF-8-tekstiä
 --> models/vanha.yaml:1:1
  = ohje: tallenna tiedosto UTF-8-muodossa

2 virhettä, 1 varoitus · 14 tiedostoa, 2 ketjua
"""

ENGLISH = """\
hint[duty-wrong-actor]: duty R-16 of step 'keskustelu' belongs to the county, not the municipality
 --> models/huolesta tukeen.yaml:4:11
  |
4 |     role: opettaja
  |           ^^^^^^^^
5 |     title: Keskustelee oppilaan kanssa
6 |     duty: R-16
  |     ---- the duty is given here
  |
 --> models/tehtävät.yaml:5:18
  |
5 |     responsible: wellbeing-services-county
  |                  -------------------------
  |                  the law says who is responsible
  |
  = help: give the step to a role of the county, such as
          kuraattori, or remove duty R-16 from the step
  = more: palveluketju explain duty-wrong-actor

1 hint · 14 files, 2 chains
"""

MARKS_OUT_OF_ORDER = """\
virhe[some-rule]: sama avain kahdesti
 --> models/huolesta tukeen.yaml:6:5
  |
3 |   keskustelu:
  |   ---------- vaihe alkaa tästä
...
6 |     duty: R-16
  |     ^^^^
  |           ---- tämä arvo jää voimaan
  |

1 virhe · 14 tiedostoa, 2 ketjua
"""


def related(line: int, column: int, length: int, note: str) -> LocatedRelated:
    return LocatedRelated(Place(CHAIN.name, Span.at(line, column, length)), said(note))


def test_findings_are_told_in_finnish_with_pictures_and_advice() -> None:
    assert to_text(report(whole_file(), unknown_step(), wrong_actor())) == FINNISH


def test_findings_are_told_in_english_within_the_width() -> None:
    shown = to_text(report(wrong_actor(Severity.HINT), language="en"), width=60)
    assert shown == ENGLISH


def test_near_places_of_one_file_share_a_picture_in_line_order() -> None:
    item = one(
        "sama avain kahdesti",
        place=Place(CHAIN.name, Span.at(6, 5, 4)),
        related=[
            related(6, 11, 4, "tämä arvo jää voimaan"),
            related(3, 3, 10, "vaihe alkaa tästä"),
        ],
    )
    assert to_text(report(item)) == MARKS_OUT_OF_ORDER


def test_a_far_place_of_the_same_file_has_its_own_picture() -> None:
    long = Source("pitkä.yaml", "alku: 1\n" + "- x\n" * 30 + "loppu: 2\n")
    item = one(
        "kaukana",
        place=Place(long.name, Span.at(1, 1, 4)),
        related=[LocatedRelated(Place(long.name, Span.at(32, 1, 5)), said("täällä"))],
    )
    assert to_text(report(item, sources=[long])).splitlines()[1:-2] == [
        "  --> pitkä.yaml:1:1",
        "   |",
        " 1 | alku: 1",
        "   | ^^^^",
        "   |",
        "  --> pitkä.yaml:32:1",
        "   |",
        "32 | loppu: 2",
        "   | ----- täällä",
        "   |",
    ]


def test_a_block_of_another_document_shows_the_lines_of_that_document() -> None:
    block = Source("ohje.md", "steps:\n  a: 1\n", line_offset=40)
    item = one("lohkossa", place=block.place(Span.at(2, 3, 1)))
    assert "42 |   a: 1\n   |   ^\n" in to_text(report(item, sources=[block]))


def test_a_place_without_text_is_told_with_its_note() -> None:
    missing = LocatedRelated(Place("poissa.yaml", Span.at(7, 3, 2)), said("toinen puoli"))
    beyond = related(400, 1, 1, "tiedosto on lyhentynyt")
    shown = to_text(report(one("x", related=[missing, beyond])))
    assert " --> poissa.yaml:7:3: toinen puoli\n" in shown
    assert f" --> {CHAIN.name}:400:1: tiedosto on lyhentynyt\n" in shown


def test_a_finding_about_a_whole_file_has_no_picture() -> None:
    shown = to_text(report(one("liian pitkä kaavio", place=Place(CHAIN.name))))
    assert shown.startswith(
        f"virhe[some-rule]: liian pitkä kaavio\n --> {CHAIN.name}:1:1\n\n1 virhe"
    )


def test_a_clean_report_says_so() -> None:
    assert to_text(report()) == "ei huomautettavaa · 14 tiedostoa, 2 ketjua\n"
    assert to_text(report(language="en")) == "no findings · 14 files, 2 chains\n"


def test_a_long_note_goes_below_its_mark_and_stays_within_the_width() -> None:
    item = one("x", related=[related(6, 5, 4, "hyvin pitkä selitys " * 8)])
    rows = to_text(report(item), width=60).splitlines()
    assert "  |     ----" in rows
    assert max(map(len, rows)) <= 60
    assert " ".join(row.removeprefix("  |").strip() for row in rows).count("pitkä") == 8


def test_an_address_in_the_advice_is_never_broken() -> None:
    address = "https://www.finlex.fi/fi/lainsaadanto/2013/1287#" + "a" * 80
    assert address in to_text(report(one("x", advice=f"katso {address}")), width=60)


def test_colours_change_nothing_but_the_codes() -> None:
    items = report(wrong_actor(), unknown_step(), whole_file())
    coloured = to_text(items, colour=True)
    assert "\x1b[1;31mvirhe[duty-wrong-actor]\x1b[0m" in coloured
    assert without_colour(coloured) == to_text(items)


def test_a_label_cannot_colour_or_move_the_terminal() -> None:
    source = Source("paha.yaml", "title: \x1b[2J\u202ekoodi\x07\n")
    item = one(
        "otsikko \x1b[31mpunainen\x1b[0m \u202eisrev\r\nvirhe[keksitty]: väärennös",
        place=Place(source.name, Span.at(1, 8, 5)),
    )
    shown = to_text(report(item, sources=[source]))
    assert raw_controls(shown) == []
    assert not any(line.startswith("virhe[keksitty]") for line in shown.splitlines())


@given(reports(), st.booleans(), st.integers(0, 200))
def test_no_raw_control_character_reaches_the_terminal(
    any_report: Report, colour: bool, width: int
) -> None:
    shown = to_text(any_report, colour=colour, width=width)
    assert raw_controls(without_colour(shown) if colour else shown) == []


@given(ANY_TEXT, ANY_TEXT)
def test_a_finding_has_one_head_line_whatever_its_words(message: str, path: str) -> None:
    item = one(message, place=Place(path, Span.at(1, 1)))
    shown = to_text(report(item)).split("\n")
    assert [line for line in shown if line.startswith("virhe[")] == shown[:1]
