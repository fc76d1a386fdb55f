"""Marks of law in a picture lead to the act that they name."""

from __future__ import annotations

from dataclasses import replace

from palveluketju.description.addresses import act_address
from palveluketju.layout.scene import Note, Scene, Symbol


def linked_to_law(scene: Scene) -> Scene:
    """The scene, every note that names an act leading to it; of several acts, to the first."""
    return replace(scene, symbols=tuple(map(_symbol, scene.symbols)))


def _symbol(symbol: Symbol) -> Symbol:
    return replace(symbol, notes=tuple(map(_note, symbol.notes)))


def _note(note: Note) -> Note:
    return replace(note, link=act_address(note.act)) if note.act else note
