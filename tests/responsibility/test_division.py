"""Declarations in an area: whose word holds, in which chains, and on which days."""

from datetime import date

import pytest

import palveluketju as pk
from palveluketju.graph.workspace import Workspace
from palveluketju.pipeline.load import load_texts
from palveluketju.responsibility.matrix import division_of

ACTORS = """format: 1
actors:
  kunta: {title: Kunta, type: municipality, acts_as: [education-provider], generic: true}
  alue: {title: Alue, type: wellbeing-services-county}
  keksi: {title: Keksi, type: municipality, acts_as: [education-provider], instance_of: kunta}
  taru: {title: Taru, type: municipality, acts_as: [education-provider], instance_of: kunta}
roles:
  opettaja: {title: Opettaja, actor: kunta}
  kuraattori: {title: Kuraattori, actor: alue}
duties:
  K: {title: Kunnan, responsible: education-provider}
  A: {title: Alueen, responsible: wellbeing-services-county}
  V: {title: Vapaa, responsible: none-in-law, status: agreed}
"""
STEPS = """
steps:
  alku: {kind: start, role: opettaja, title: Alku, next: a}
  a: {role: opettaja, title: A, duty: K, next: b}
  b: {role: kuraattori, title: B, duty: A, next: c}
  c: {role: opettaja, title: C, duty: V, next: loppu}
  loppu: {kind: end, role: opettaja, title: Loppu}
"""


def built(declarations: str) -> Workspace:
    chains = {
        f"{name}.yaml": f"format: 1\nchain: {{id: {name}, title: Ketju {name}}}\n{STEPS}"
        for name in ("yksi", "kaksi")
    }
    said = "".join(f"  {line.strip()}\n" for line in declarations.strip().splitlines())
    return load_texts({"p.yaml": f"{ACTORS}declarations:\n{said}", **chains})


def rules(workspace: Workspace) -> set[tuple[str, str]]:
    return {
        (each.rule, str(each.route))
        for each in pk.check(workspace)
        if str(each.route).startswith("declarations")
    }


KUNTA = "kunta: {actor: kunta, takes: [K]}"
ALUE = "alue: {actor: alue, takes: [A]}"
CASES = {
    "a general word holds everywhere": (
        "d: {actor: kunta, takes: [K]}\n e: {actor: alue, takes: [A]}",
        set(),
    ),
    "a word for one chain leaves the other": (
        "d: {actor: alue, chains: yksi, takes: [A]}",
        {("duty-claimed-by-none", "declarations.d.takes")},
    ),
    "two words for one chain each leave none": (
        "d: {actor: alue, chains: yksi, takes: [A]}\n e: {actor: alue, chains: kaksi, takes: [A]}",
        set(),
    ),
    "a first day after what another expects leaves days before it": (
        f"""{KUNTA}
        d: {{actor: kunta, expects: [{{duty: A, of: alue}}]}}
        e: {{actor: alue, since: 2030-01-01, takes: [A]}}""",
        {("declaration-leaves-hole", "declarations.e.since")},
    ),
    "a chain goes on giving a duty to the one who no longer takes it": (
        f"""{KUNTA}
        {ALUE}
        d: {{actor: kunta, until: 2020-12-31, takes: [V]}}
        e: {{actor: alue, since: 2021-01-01, takes: [V]}}""",
        {("declaration-against-chain", "declarations.e.takes[0].duty")},
    ),
    "what is taken in another chain than it is expected in": (
        f"""{KUNTA}
        {ALUE}
        d: {{actor: kunta, chains: yksi, expects: [{{duty: V, of: alue}}]}}
        e: {{actor: alue, chains: kaksi, takes: [V]}}""",
        {
            ("expected-not-taken", "declarations.d.expects[0].duty[0]"),
            ("declaration-against-chain", "declarations.e.takes[0].duty"),
        },
    ),
    "a municipality does not speak for another": (
        "d: {actor: keksi, for: taru, takes: [K]}\n e: {actor: kunta, takes: [K]}",
        {("declaration-foreign-area", "declarations.d.for[0]")},
    ),
    "a county is no area": (
        "d: {actor: alue, for: alue, takes: [A]}\n e: {actor: alue, takes: [A]}",
        {("declaration-foreign-area", "declarations.d.for[0]")},
    ),
    "a word for one area alone leaves the others": (
        "d: {actor: alue, for: keksi, takes: [A]}",
        {("duty-claimed-by-none", "declarations.d.takes")},
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_of_declarations(case: str) -> None:
    text, expected = CASES[case]
    assert rules(built(text)) == expected


def takers(workspace: Workspace, area: str, duty: str, chain: str, day: date) -> list[str]:
    return [
        each.speaker
        for each in division_of(workspace, area).claims(duty)
        if each.is_about(chain) and each.holds_on(day)
    ]


def test_a_municipality_s_own_word_replaces_the_general_one_only_where_it_says() -> None:
    workspace = built(
        "d: {actor: kunta, takes: [K]}\n"
        "e: {actor: keksi, chains: yksi, since: 2026-01-01, until: 2026-12-31, takes: [K]}"
    )
    inside, before, after = date(2026, 6, 1), date(2025, 6, 1), date(2027, 6, 1)
    assert takers(workspace, "keksi", "K", "yksi", inside) == ["keksi"]
    assert takers(workspace, "keksi", "K", "kaksi", inside) == ["kunta"]
    for day in (before, after):
        assert takers(workspace, "keksi", "K", "yksi", day) == ["kunta"]
    assert takers(workspace, "taru", "K", "yksi", inside) == ["kunta"]


def test_what_a_municipality_expects_does_not_replace_what_all_take() -> None:
    workspace = built(
        "d: {actor: kunta, takes: [V]}\n e: {actor: keksi, expects: [{duty: V, of: alue}]}"
    )
    assert takers(workspace, "keksi", "V", "yksi", date(2026, 6, 1)) == ["kunta"]
