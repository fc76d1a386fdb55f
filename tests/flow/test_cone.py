"""What a search for one thing leaves out."""

from __future__ import annotations

from benchmarks.inner_flow import branches
from palveluketju.flow.play import Play
from palveluketju.flow.search.cone import cone


def moved(chosen: frozenset[int], play: Play) -> set[str]:
    return {play.net.moves[index].step for index in chosen}


def test_other_branches_are_left_out() -> None:
    play = Play(branches(12))
    seeds = [i for i, move in enumerate(play.net.moves) if move.step == "haara-7-jatko"]

    _, chosen = cone(play.net, seeds, 0, clean=True)

    assert moved(chosen, play) == {"alku", "jako", "haara-7", "haara-7-jatko"}


def test_all_that_a_join_waits_for_is_kept() -> None:
    play = Play(branches(3))
    seeds = [i for i, move in enumerate(play.net.moves) if move.step == "yhteen"]

    _, chosen = cone(play.net, seeds, 0, clean=True)

    assert moved(chosen, play) >= {"haara-0", "haara-1", "haara-2", "haara-2-jatko"}


def test_what_puts_or_takes_a_bit_that_is_to_be_kept_matters() -> None:
    play = Play(branches(2))
    kept = next(bit for bit, spot in play.net.spots.items() if spot.step == "haara-1-jatko")

    places, chosen = cone(play.net, [], kept, clean=True)

    assert kept & places
    assert moved(chosen, play) == {"alku", "jako", "haara-1", "haara-1-jatko"}
