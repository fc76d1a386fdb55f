"""The annex of two parties: every handoff between them, their duties, and what is open."""

import re
from functools import cache

import pytest

import palveluketju as pk
from palveluketju.description.agreement import AgreementWords
from palveluketju.export.agreement_html import agreement_to_html
from palveluketju.export.agreement_markdown import agreement_to_markdown
from palveluketju.pipeline import CannotRun
from palveluketju.pipeline.agreement import agreed
from tests.export.hostile import TEXTS, hostile
from tests.responsibility import raw
from tests.support.pagehtml import read_page


@cache
def annex(first: str = "kunta", second: str = "pohde") -> AgreementWords:
    return agreed(pk.load("models"), first, second, "fi")


def between(first: str, second: str) -> int:
    """Handoffs from one organisation to another by the files alone, once for each sending role."""
    count = 0
    for chain in raw.read("models")["chains"].values():
        for name, handoff in chain["handoffs"].items():
            to = chain["steps"].get(handoff.get("to"), {"role": handoff.get("to")}).get("role")
            for role in {r for r in _senders(chain, name) if r}:
                count += first in _parties(role) and second in _parties(to)
    return count


def _parties(role: str) -> set[str]:
    keys = (raw.column("models", each) for each in raw.members("models", role))
    return {key.split("/")[0] for key in keys}


def _senders(chain: dict, name: str) -> set[str]:  # type: ignore[type-arg]
    """Roles of the steps in which the handoff's name stands, straight or after silence."""
    before = {
        other
        for other, each in chain["handoffs"].items()
        for key in ("unanswered", "follow_up")
        if (each.get(key) or {}).get("to") == name
    }
    return {
        step.get("role")
        for step in chain["steps"].values()
        if {name, *before} & set(_words({k: v for k, v in step.items() if k != "replies"}))
    }


def _words(value: object) -> list[str]:
    if isinstance(value, dict):
        return [word for each in value.values() for word in _words(each)]
    if isinstance(value, list):
        return [word for each in value for word in _words(each)]
    return [str(value)]


def test_every_handoff_between_the_parties_is_there_once_each_way() -> None:
    assert len(annex().first.cards) == between("kunta", "pohde") > 10
    assert len(annex().second.cards) == between("pohde", "kunta") > 5


def test_a_handoff_tells_content_ground_limit_and_what_if_nobody_answers() -> None:
    card = next(c for c in annex().first.cards if c.title == "Yhteydenotto opiskeluhuoltoon")
    rows = {row.name: row.pieces for row in card.rows}
    assert {"Siirron laji", "Lähettää", "Vastaanottaa", "Sisältö", "Oikeusperuste"} <= set(rows)
    assert any("OHL 16 § 1 mom." in piece.text for piece in rows["Oikeusperuste"])
    assert any("viimeistään 7. koulupäivänä" in piece.text for piece in rows["Määräaika"])


def test_what_is_only_proposed_is_listed_to_be_decided() -> None:
    assert annex().proposals
    rows = [row for card in annex().proposals for row in card.rows]
    assert all("ehdotus" in [piece.status for piece in row.pieces] for row in rows)


def test_the_duties_that_each_takes_and_expects_are_there() -> None:
    taken = {duty for duty, key, _ in raw.taken("models") if key == "pohde"}
    assert {each.key for each in annex().second.takes} == taken
    assert "R-16" in {each.key for each in annex().first.expects}


def test_the_municipality_stands_under_its_own_name() -> None:
    assert annex("muhos").title == "Vastuut ja siirrot: Muhos ja Pohjois-Pohjanmaan hyvinvointialue"
    assert len(annex("muhos").first.cards) == len(annex().first.cards)


def test_a_contradiction_between_the_parties_is_told_as_open_and_others_are_not() -> None:
    found = pk.load("examples/vastuunjako")
    rules = {"kyyti": "tarukyla", "R-16": "keksimaki", "saattaminen": "loruniemi"}
    for duty, party in rules.items():
        told = agreed(found, party, "satumaa", "fi").open
        # Two contradictions are everybody's: no psychologist, and rooms that no chain has.
        assert len(told) == 3
        assert [f"'{duty}'" in each.message for each in told].count(True) == 1
        assert all(each.place.startswith("examples/vastuunjako/ilmoitukset") for each in told)


def test_a_promise_is_told_with_its_time_area_and_source() -> None:
    found = agreed(pk.load("examples/vastuunjako"), "tuulentupa", "satumaa", "fi")
    (ride,) = (each for each in found.second.takes if each.key == "kyyti")
    assert ride.terms == "31.12.2026 saakka; alueella Tuulentupa (keksitty)"
    unlawful = agreed(pk.load("examples/vastuunjako"), "keksimaki", "satumaa", "fi").first.takes
    assert any("lain vastainen" in each.status for each in unlawful)


@pytest.mark.parametrize(
    ("first", "second"),
    [("muhos", "muhos"), ("muhos", "oulu"), ("muhoos", "pohde"), ("kunta", "muhos")],
)
def test_parties_that_cannot_agree_are_refused_with_a_reason(first: str, second: str) -> None:
    with pytest.raises(CannotRun):
        agreed(pk.load("models"), first, second, "fi")


def test_markdown_and_page_hold_the_same_rows() -> None:
    page = read_page(agreement_to_html(annex()))
    text = agreement_to_markdown(annex())
    rows = [row for side in (annex().first, annex().second) for c in side.cards for row in c.rows]
    proposed = [row for card in annex().proposals for row in card.rows]
    assert len(list(page.every("dd"))) == len(rows) + len(proposed)
    assert sum(line.startswith("- **") for line in text.splitlines()) == len(rows) + len(proposed)


def test_every_table_of_the_page_has_a_caption_and_headers_with_a_scope() -> None:
    page = read_page(agreement_to_html(annex()))
    assert list(page.every("table"))
    for found in page.every("table"):
        assert list(found.every("caption"))
        assert all(each.attributes.get("scope") for each in found.every("th"))


@pytest.mark.parametrize("text", TEXTS)
def test_hostile_text_is_text(text: str) -> None:
    found = agreed(hostile(text), "kunta", "alue", "fi")
    page = read_page(agreement_to_html(found))
    assert not list(page.every("script"))
    assert not list(page.every("a"))
    written = agreement_to_markdown(found)
    assert "<script>" not in written
    assert not re.search(r"(?<!\\)\]\(", written)
    assert "\x1b" not in written
    assert "\u202e" not in written
