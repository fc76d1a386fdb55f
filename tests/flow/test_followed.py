"""What is left open is found where a play ends so, and nothing can close it after the path."""

import random
from collections import deque

import pytest
from support.chains import chain

from palveluketju.flow.followed import (
    Watch,
    hopeful,
    last_choices,
    left_open,
    outcomes_left_open,
    outcomes_without,
    with_ends,
)
from palveluketju.flow.net import Net
from palveluketju.flow.net.playable import is_playable
from palveluketju.flow.play import Play
from palveluketju.graph.chain import ChainView
from palveluketju.pipeline.load import load_texts
from tests.flow.agreement import view_of
from tests.flow.generator import generate

SEEDS = range(52_000, 52_080)
FEW = 3_000

Seen = tuple[int, bool, bool]


def steps(net: Net, watch: Watch, seen: Seen) -> list[tuple[int, Seen]]:
    """The moves of a state in which something is open, or has been closed before, or not."""
    state, is_open, is_done = seen
    found = []
    for index, move in enumerate(net.moves):
        if ((state & ~move.drop & move.clash) | move.twice) or not move.is_possible(state):
            continue
        now, done = is_open, is_done
        if index in watch.closes:
            now, done = False, done or index in watch.before
        elif index in watch.opens:
            now, done = (now, False) if done else (True, False)
        found.append((index, (net.after_move(state, index), now, done)))
    return found


def reached(net: Net, watch: Watch, start: Seen) -> list[Seen] | None:
    """Everything that can be reached, nearest first; None where it is too much."""
    waiting, found = deque([start]), {start: None}
    while waiting:
        for _, after in steps(net, watch, waiting.popleft()):
            if after not in found:
                found[after] = None
                waiting.append(after)
        if len(found) > FEW:
            return None
    return list(found)


def after(net: Net, watch: Watch, path: tuple[int, ...]) -> Seen:
    """What a path of moves leads to; each of them must be possible."""
    seen = (net.start, False, False)
    for index in path:
        seen = dict(steps(net, watch, seen))[index]
    return seen


def is_never_closed(net: Net, watch: Watch, seen: Seen) -> bool:
    """Whether something is open and no move that closes it can come any more."""
    rest = reached(net, watch, seen)
    moves = (index for each in rest or () for index, _ in steps(net, watch, each))
    return seen[1] and not any(index in watch.closes for index in moves)


@pytest.mark.parametrize("chunk", range(4))
def test_a_play_that_ends_open_is_found_and_what_is_found_stays_open(chunk: int) -> None:
    met = {"open": 0, "closed": 0}
    for seed in SEEDS[chunk::4]:
        view = view_of(generate(seed))
        if not is_playable(view):
            continue
        net, dice = Play(view).net, random.Random(seed)
        own = [index for index, move in enumerate(net.moves) if move.begins]
        opens = frozenset(dice.sample(own, min(2, len(own))))
        closes = frozenset(dice.sample(own, min(len(own), dice.randint(1, 9)))) - opens
        watch = Watch(opens, closes, frozenset(i for i in closes if dice.random() < 0.5))
        states = reached(net, watch, (net.start, False, False))
        if states is None:
            continue
        path = left_open(net, watch)
        ends_open = any(now and not state & net.control for state, now, _ in states)
        met["open" if path else "closed"] += 1
        for found in (path, left_open(net, watch, 1)):
            if found is None:
                assert not ends_open, seed
            else:
                assert is_never_closed(net, watch, after(net, watch, found)), seed
    assert min(met.values()) > 2, "too few chains tell anything"


CHOICE = """
alku: {kind: start, role: opettaja, next: yhteys}
yhteys: {role: opettaja, next: onko}
onko: {kind: decision, role: opettaja, answers: {Kyllä: kerro, Ei: loppu, Odota: yhteys}}
kerro: {role: opettaja, next: kerrottu}
loppu: {kind: end, role: opettaja}
kerrottu: {kind: end, role: opettaja}
"""


def moves_of(net: Net, step: str) -> frozenset[int]:
    return frozenset(index for index, move in enumerate(net.moves) if move.step == step)


@pytest.fixture
def view() -> ChainView:
    return load_texts({"huoli.yaml": chain(CHOICE)}).chains["huoli"]


def test_the_path_ends_with_the_choice_after_which_nothing_follows(view: ChainView) -> None:
    net = Play(view).net
    watch = Watch(moves_of(net, "yhteys"), moves_of(net, "kerro"))
    path = left_open(net, watch)
    assert path is not None
    assert [(net.moves[i].step, net.moves[i].answer) for i in path] == [
        ("alku", ""),
        ("yhteys", ""),
        ("onko", "Ei"),
    ]


def test_the_last_choices_are_those_that_do_not_lead_there_without_opening_again(
    view: ChainView,
) -> None:
    net = Play(view).net
    watch = Watch(moves_of(net, "yhteys"), moves_of(net, "kerro"))
    assert {net.moves[i].answer for i in last_choices(net, watch)} == {"Ei", "Odota"}


def test_hope_is_where_a_move_may_follow(view: ChainView) -> None:
    net = Play(view).net
    hope = hopeful(net, moves_of(net, "kerro"))
    assert {spot.step for bit, spot in net.spots.items() if bit & hope} == {
        "",
        "yhteys",
        "onko",
        "kerro",
    }


def test_ends_are_told_apart_by_what_came_before(view: ChainView) -> None:
    net = with_ends(view)
    assert net is not None
    watch = Watch(moves_of(net, "yhteys"), moves_of(net, "kerro"))
    assert outcomes_left_open(net, watch) == {("loppu",)}
    assert outcomes_without(net, moves_of(net, "kerro")) == {("loppu",)}
    assert outcomes_without(net, frozenset()) == {("loppu",), ("kerrottu",)}
