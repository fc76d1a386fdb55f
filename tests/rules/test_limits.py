"""Limits as a chain states them, against those of the law."""

import pytest
from support.chains import chain, found

LAW = """
format: 1
limits:
  seitseman: {title: Seitsemän, within: 7 koulupäivää, from: H-01.sent, to: done, basis: OHL 15 §}
  heti: {title: Viipymättä, within: viipymättä, from: knowledge, basis: LSL 25 §}
  paiva: {title: Samana päivänä, within: samana päivänä, basis: OHL 17 §}
  kiire: {title: Kiire, within: samana tai seuraavana työpäivänä, basis: OHL 15 §}
  odotus: {title: Odotus, not_before: 2 kuukautta, basis: OHL 15 §}
duties:
  tehtava:
    title: Tehtävä
    responsible: none-in-law
    limits: [seitseman, heti, paiva, kiire, odotus]
"""
EARLY = """
yhteys: {role: opettaja, duty: H-01, sends: yhteydenotto, next: jatkuu}
jatkuu: {kind: end, role: opettaja}
"""


def said(limits: str) -> list[tuple[str, str]]:
    text = chain(
        "alku: {kind: start, role: kuraattori, next: pohtii}\n"
        "pohtii: {role: kuraattori, next: teko}\n"
        f"teko: {{role: kuraattori, duty: tehtava, limits: [{limits}], next: loppu}}\n"
        "loppu: {kind: end, role: kuraattori}"
    )
    return found(text, LAW)


@pytest.mark.parametrize(
    "limits",
    [
        "seitseman",
        "{limit: seitseman, within: 7 koulupäivää}",
        "{limit: seitseman, within: 3 koulupäivää}",
        "{limit: seitseman, within: samana päivänä}",
        "{limit: seitseman, within: 2 tuntia}",
        "{limit: kiire, within: 1 työpäivä}",
        "{limit: kiire, within: samana päivänä}",
        "{limit: paiva, within: välittömästi}",
        "{limit: heti, within: välittömästi}",
        "{limit: heti, within: 2 tuntia, status: agreed}",
        "{limit: odotus, within: 2 kuukautta}",
        "{limit: odotus, within: 3 viikkoa}",
        "{within: 6 koulupäivää}",
        "{within: 20 koulupäivää, from: alku.begun, to: pohtii.done}",
        "{limit: seitseman, to: teko.done}",
        "{limit: heti, from: alku.begun}",
        "{limit: paiva, from: pohtii.done}",
        "{limit: seitseman, from: pohtii.done}",
    ],
)
def test_what_is_as_strict_as_the_law_or_cannot_be_told_is_left_alone(limits: str) -> None:
    assert said(limits) == []


@pytest.mark.parametrize(
    ("rule", "limits", "at"),
    [
        ("limit-looser-than-law", "{limit: seitseman, within: 8 koulupäivää}", "8 koulupäivää"),
        ("limit-looser-than-law", "{within: 20 koulupäivää}", "20 koulupäivää"),
        ("limit-looser-than-law", "{limit: kiire, within: 2 työpäivää}", "2 työpäivää"),
        ("limit-looser-than-law", "{limit: paiva, within: 1 työpäivä}", "1 työpäivä"),
        ("limit-looser-than-law", "{limit: heti, within: ilman aiheetonta viivytystä}", ""),
        ("limit-looser-than-law", "{limit: seitseman, to: teko.begun}", "teko.begun"),
        ("limit-wrong-kind-of-day", "{limit: seitseman, within: 7 arkipäivää}", "7 arkipäivää"),
        ("limit-wrong-kind-of-day", "{limit: seitseman, within: 2 vrk}", "2 vrk"),
        ("limit-wrong-kind-of-day", "{limit: kiire, within: 1 koulupäivä}", "1 koulupäivä"),
        ("limit-wrong-kind-of-day", "{limit: seitseman, within: viipymättä}", "viipymättä"),
        ("limit-number-without-law", "{limit: heti, within: 2 tuntia}", "2 tuntia"),
        ("limit-too-early", "{limit: odotus, within: 1 kuukausi}", "1 kuukausi"),
        ("limit-starts-late", "{limit: heti, from: pohtii.begun}", "pohtii.begun"),
        ("limit-starts-late", "{limit: heti, from: teko.begun}", "teko.begun"),
        ("limit-starts-late", "{limit: heti, from: alku.done}", "alku.done"),
    ],
)
def test_what_departs_from_the_law_is_told_once_where_it_is_written(
    rule: str, limits: str, at: str
) -> None:
    assert said(limits) == [(rule, at or "ilman aiheetonta viivytystä")]


def contact(event: str) -> list[tuple[str, str]]:
    text = chain(
        "alku: {kind: start, role: opettaja, next: yhteys}"
        + EARLY
        + f"""
vastaa:
  role: kuraattori
  duty: tehtava
  limits: [{{limit: seitseman, from: {event}}}]
  next: loppu
loppu: {{kind: end, role: kuraattori}}
""",
        "yhteydenotto: {kind: contact, to: vastaa, carries: Tuen tarve, ground: H-01}",
    )
    return found(text, LAW)


@pytest.mark.parametrize("event", ["yhteydenotto.sent", "alku.begun", "yhteys.begun"])
def test_a_clock_that_starts_with_the_sending_or_before_is_left_alone(event: str) -> None:
    assert contact(event) == []


@pytest.mark.parametrize("event", ["yhteydenotto.received", "vastaa.begun", "yhteys.done"])
def test_a_clock_that_starts_after_the_sending_is_late(event: str) -> None:
    assert contact(event) == [("limit-starts-late", event)]


def test_a_clock_that_runs_since_another_page_starts_late_anywhere_on_this_one() -> None:
    first = "format: 1\nchain: {id: ensin, title: Ensin}\nsteps:\n" + "\n".join(
        "  " + line
        for line in (
            "alku: {kind: start, role: opettaja, next: yhteys}",
            "yhteys: {role: opettaja, duty: H-01, sends: yhteydenotto, next: jatkuu}",
            "jatkuu: {kind: end, role: opettaja}",
            "saa: {role: kuraattori, next: loppu}",
            "loppu: {kind: end, role: kuraattori}",
        )
    )
    first += "\nhandoffs:\n  yhteydenotto: {kind: contact, to: saa, carries: Tarve, ground: H-01}\n"
    text = chain(
        "alku: {kind: start, role: kuraattori, next: teko}\n"
        "teko: {role: kuraattori, duty: tehtava, next: loppu,"
        " limits: [{limit: seitseman, from: alku.begun}]}\n"
        "loppu: {kind: end, role: kuraattori}",
        header="part_of: ensin",
    )
    assert found(text, LAW, first) == [("limit-starts-late", "alku.begun")]


@pytest.mark.parametrize(("after", "wrong"), [("7 koulupäivää", False), ("8 koulupäivää", True)])
def test_a_wait_for_an_answer_is_no_longer_than_the_limit_that_it_starts(
    after: str, *, wrong: bool
) -> None:
    text = chain(
        "alku: {kind: start, role: opettaja, next: yhteys}\n"
        "yhteys: {role: opettaja, duty: H-01, next: pyynto}\n"
        "teko: {role: kuraattori, duty: tehtava, next: loppu}\n"
        "loppu: {kind: end, role: kuraattori}",
        "pyynto: {kind: transfer, to: teko, carries: Huoli, ground: H-01, "
        f"unanswered: {{after: {after}, to: yhteys}}}}",
    )
    assert (("limit-looser-than-law", after) in found(text, LAW)) is wrong
