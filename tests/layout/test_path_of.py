"""Which arrows and symbols the moves of a trace are seen at."""

from __future__ import annotations

import pytest

from palveluketju.findings import Move
from palveluketju.graph.chain import ChainView
from palveluketju.layout.path_of import path_of
from tests.graph.chains import view
from tests.support.moves import move


def task(role: str, **keys: object) -> dict[str, object]:
    return {"kind": "task", "role": role, **keys}


def chain() -> ChainView:
    """Two senders of one handoff with exits, a question that is replied to, and a branch."""
    exits = {"unanswered": {"to": "soitto"}, "returned": {"to": "koulu"}, "cannot": "koulu"}
    return view(
        {
            "alku": {"kind": "start", "role": "opettaja", "next": "onko"},
            "onko": {
                "kind": "decision",
                "role": "opettaja",
                "answers": {"Kyllä": "viesti", "Ei": "koulu", "Heti": "suora"},
            },
            "viesti": task("opettaja", sends="viesti-h", next="koulu"),
            "soitto": task("opettaja", sends="viesti-h"),
            "koulu": {"kind": "parallel", "role": "opettaja", "branches": ["kysyy", "loppu"]},
            "kysyy": task(
                "opettaja",
                asks={
                    "handoff": "kysymys",
                    "answers": {"Sopii": "loppu", "Ei sovi": "suora"},
                    "unanswered": {"to": "kysyy"},
                },
            ),
            "vastaa": task("kuraattori", replies={"to": "kysymys", "answer": "Sopii"}),
            "tapaa": task("kuraattori", next="loppu"),
            "lupa": task("opettaja", asks={"given": "loppu", "refused": "koulu"}),
            "loppu": {"kind": "end", "role": "opettaja"},
        },
        {
            "viesti-h": {"kind": "contact", "to": "tapaa", **exits},
            "kysymys": {"kind": "consultation", "to": "vastaa"},
            "suora": {"kind": "transfer", "to": "tapaa", "follow_up": {"to": "koulu"}},
        },
    )


def seen(*moves: Move) -> list[str]:
    """The arrows taken, as `source>target`, with the numbers that stand beside them."""
    huoli = chain()
    path = path_of(huoli, moves)
    found = []
    for index in sorted(path.taken):
        arrow = huoli.arrows[index]
        numbers = ",".join(map(str, path.arrows.get(index, ())))
        found.append(f"{arrow.source}>{arrow.target} {arrow.kind} {numbers}".strip())
    return found


SEND = move("send", step="viesti", handoffs=("viesti-h",))
CALL = move("send", step="soitto", handoffs=("viesti-h",))
ASK = move("send", step="kysyy", handoffs=("kysymys",))


@pytest.mark.parametrize(
    ("moves", "expected"),
    [
        ([move("start", step="alku")], ["alku>onko next"]),
        ([move("answer", step="onko", answer="Ei")], ["onko>koulu answer"]),
        (
            [move("answer", step="onko", answer="Heti", handoffs=("suora",))],
            ["onko>tapaa answer"],
        ),
        ([move("step", step="koulu")], ["koulu>kysyy branch", "koulu>loppu branch"]),
        ([move("step", step="loppu")], []),
        ([move("join", step="tapaa")], []),
        ([SEND], ["viesti>tapaa sends", "viesti>koulu next"]),
        ([move("step", step="viesti")], ["viesti>koulu next"]),
        ([ASK], ["kysyy>vastaa asks"]),
        (
            [move("reply", step="vastaa", to="kysyy", answer="Sopii")],
            ["vastaa>loppu reply"],
        ),
        ([move("lapse", step="kysyy")], ["kysyy>kysyy unanswered 1"]),
        ([move("answer", step="lupa", answer="refused")], ["lupa>koulu answer 1"]),
    ],
)
def test_a_move_follows_its_arrows(moves: list[Move], expected: list[str]) -> None:
    assert sorted(seen(*moves)) == sorted(expected)


@pytest.mark.parametrize(
    ("kind", "handoff", "arrow"),
    [
        ("return", "viesti-h", "tapaa>koulu returned"),
        ("cannot", "viesti-h", "viesti>koulu cannot"),
        ("lapse", "viesti-h", "viesti>soitto unanswered"),
        ("follow-up", "suora", "onko>koulu follow-up"),
    ],
)
def test_an_exit_of_a_handoff_has_its_number_beside_its_arrow(
    kind: str, handoff: str, arrow: str
) -> None:
    assert seen(move(kind, handoff=handoff)) == [f"{arrow} 1"]


def test_a_handoff_is_received_from_who_sent_it_last() -> None:
    got = move("receive", handoff="viesti-h")
    assert "viesti>tapaa sends 2" in seen(SEND, got)
    assert "soitto>tapaa sends 4" in seen(SEND, move("lapse", handoff="viesti-h"), CALL, got)


def test_each_sender_has_its_own_exit() -> None:
    lapse = move("lapse", handoff="viesti-h")
    assert "soitto>soitto unanswered 2" in seen(CALL, lapse)


def test_a_handoff_that_nobody_is_seen_to_send_has_its_number_at_an_arrow_that_carries_it() -> None:
    assert "viesti>tapaa sends 1" in seen(move("receive", handoff="viesti-h"))


def test_the_exit_of_the_question_is_told_from_that_of_a_handoff_of_the_same_step() -> None:
    unanswered = {"unanswered": {"to": "b"}}
    steps = {
        "a": task("opettaja", sends="h", asks={"answered": "b", "unanswered": {"to": "c"}}),
        "b": task("opettaja"),
        "c": task("opettaja"),
        "d": task("kuraattori"),
    }
    huoli = view(steps, {"h": {"kind": "contact", "to": "d", **unanswered}})
    at = "chains.huoli.steps.a.asks.unanswered.to"
    path = path_of(huoli, (move("lapse", at, step="a"),))
    assert [huoli.arrows[index].target for index in path.taken] == ["c"]


def test_a_step_that_moves_again_has_all_its_numbers() -> None:
    again = path_of(chain(), (SEND, CALL, SEND, CALL))
    assert again.steps == {"viesti": (1, 3), "soitto": (2, 4)}


def test_replies_and_decisions_are_numbered_at_their_symbol() -> None:
    moves = (
        move("answer", step="onko", answer="Ei"),
        move("reply", step="vastaa", to="kysyy", answer="Sopii"),
    )
    assert path_of(chain(), moves).steps == {"onko": (1,), "vastaa": (2,)}


def test_a_move_whose_arrow_is_not_drawn_is_numbered_at_a_symbol() -> None:
    huoli = view(
        {"a": task("opettaja", sends="h"), "b": task("kuraattori"), "c": task("opettaja")},
        {
            "h": {"kind": "contact", "to": "b", "unanswered": {"to": "g"}},
            "g": {"kind": "transfer", "to": "b"},
        },
    )
    moves = (
        move("send", step="a", handoffs=("h",)),
        move("lapse", handoff="h", handoffs=("g",)),
        move("receive", handoff="g"),
    )
    path = path_of(huoli, moves)
    assert path.steps == {"a": (1, 2), "b": (3,)}
    assert path.arrows == {}


def test_what_the_chain_has_not_is_left_out() -> None:
    moves = [
        *(move(kind, handoff="olematon") for kind in ("receive", "return", "lapse", "follow-up")),
        *(move(kind, step="olematon") for kind in ("step", "send", "lapse", "chain", "uusi")),
        move("answer", step="onko", answer="olematon"),
        move("reply", step="vastaa", to="olematon", answer="Sopii"),
        move("step"),
    ]
    path = path_of(chain(), tuple(moves))
    assert path.steps == {"onko": (10,), "vastaa": (11,)}
    assert path.taken == frozenset()
