"""The overview of who hands to whom, as DOT text: no program is needed to read it."""

import re

import palveluketju as pk
from palveluketju.export.overview import to_dot
from palveluketju.export.svg_style import LIGHT
from palveluketju.layout.scene_of import scene_of


def _tint(dot: str, title: str) -> str:
    """The ground of the frame or box of this title."""
    named = re.compile(rf'label="?{title}"?(?!\w)')
    tints = (
        re.search(r'fillcolor="(#\w+)"', line) for line in dot.split("\n") if named.search(line)
    )
    (tint,) = {found[1] for found in tints if found}
    return tint


def test_an_organisation_has_the_colour_of_its_lanes() -> None:
    models = pk.load("models")
    dot = to_dot(models)
    groups = {
        group.title: group.accent
        for chain in models.chains.values()
        for group in scene_of(chain).groups
    }
    for title in ("Kunta", "Pohjois-Pohjanmaan hyvinvointialue", "Oppilas", "Poliisi"):
        assert _tint(dot, title) == LIGHT[f"tint{groups[title]}"], title
