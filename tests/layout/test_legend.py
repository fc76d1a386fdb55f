"""The legend explains every mark that occurs, and no other."""

import re
from functools import cache

import pytest

import palveluketju as pk
from palveluketju.export.svg_frame import legend
from palveluketju.layout import draw
from palveluketju.layout.frame import legend_samples
from palveluketju.layout.scene import (
    Line,
    NoteKind,
    Scene,
    Shape,
    Status,
    StepMark,
)
from palveluketju.layout.scene_of import scene_of

PLAIN = {Shape.TASK, Shape.JOIN, Status.NONE, NoteKind.DUTY, NoteKind.OTHER, NoteKind.ONCE}
"""A box with its name, the other end of branches, and notes whose words or other mark say all."""


@cache
def scenes() -> tuple[Scene, ...]:
    return tuple(map(scene_of, pk.load("models").chains.values()))


def occurring(scene: Scene) -> set[object]:
    found: set[object] = {each.shape for each in scene.symbols}
    notes = [note for each in scene.symbols for note in each.notes]
    found |= {each.line for each in scene.arrows} | {note.kind for note in notes}
    for each in (*scene.symbols, *scene.arrows, *scene.anytime, *notes):
        found.add(each.status)
    if any(each.number for each in scene.symbols):
        found.add(StepMark.NUMBER)
    return found - PLAIN


def test_every_mark_of_every_chain_is_explained_and_no_other() -> None:
    for scene in scenes():
        shown = {sample.row.mark for sample in draw(scene).legend}
        assert shown == occurring(scene), scene.id


def test_the_chains_have_between_them_every_mark() -> None:
    every = set().union(*map(occurring, scenes()))
    assert set(Line) <= every
    assert {Shape.START, Shape.END, Shape.DECISION, Shape.CHAIN} <= every
    assert {NoteKind.WITH, NoteKind.INFORMS, NoteKind.RECORD, StepMark.NUMBER} <= every


@pytest.mark.parametrize("room", [320.0, 700.0, 1500.0])
def test_rows_stand_apart_inside_the_picture(room: float) -> None:
    scene = scene_of(pk.load("models").chains["kriisin-hoitaminen"])
    samples, bottom = legend_samples(scene, 16.0, 100.0, room)
    assert len(samples) == len(scene.legend)
    places = [(each.mark.x, each.mark.y) for each in samples]
    assert len(set(places)) == len(places)
    for each in samples:
        assert each.line.x + each.line.width <= 16.0 + max(room, 54.0 + each.line.width)
        assert each.mark.bottom <= bottom
        beside = [other.mark.x for other in samples if other.mark.x > each.mark.x]
        assert all(each.line.x + each.line.width < left for left in beside)


def test_a_mark_is_drawn_in_every_row() -> None:
    for scene in scenes():
        for sample in draw(scene).legend:
            mark = re.sub(r"<text.*?</text>", "", legend((sample,)))
            assert re.search("<(path|circle|rect)", mark), sample.row
