"""Contrast of every pair of ink and ground, in both themes (WCAG 2.2, 1.4.3 and 1.4.11)."""

from collections.abc import Mapping

import pytest

from palveluketju.export.svg_style import ACCENTS, DARK, LIGHT, REST_DARK, REST_LIGHT

TINTS = [f"tint{i}" for i in range(ACCENTS)]
TEXTS = [
    (ink, ground) for ink in ("ink", "soft", "hand") for ground in ("paper", "card", "gate", *TINTS)
] + [("card", "edge"), ("card", "deep0"), ("card", "ink")]
LINES = [
    (line, ground) for line in ("flow", "hand", "rule", "edge") for ground in ("paper", *TINTS)
] + [("deep" + tint[4:], tint) for tint in TINTS]


def _luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(a: str, b: str) -> float:
    low, high = sorted((_luminance(a), _luminance(b)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), TEXTS)
def test_text_is_readable(palette: Mapping[str, str], ink: str, ground: str) -> None:
    assert _contrast(palette[ink], palette[ground]) >= 4.5


@pytest.mark.parametrize(
    ("palette", "rest"), [(LIGHT, REST_LIGHT), (DARK, REST_DARK)], ids=["light", "dark"]
)
@pytest.mark.parametrize("ground", ["paper", "card", *TINTS])
def test_what_recedes_is_readable_too(
    palette: Mapping[str, str], rest: Mapping[str, str], ground: str
) -> None:
    """One grey for texts and lines, and what was coloured by a ground is on none."""
    (grey,) = set(rest.values()) - {palette["card"]}
    assert {"ink", "soft", "hand", "flow", "edge"} <= set(rest)
    assert rest["gate"] == palette["card"]
    assert _contrast(grey, palette[ground]) >= 4.5


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("line", "ground"), LINES)
def test_lines_are_visible(palette: Mapping[str, str], line: str, ground: str) -> None:
    assert _contrast(palette[line], palette[ground]) >= 3
