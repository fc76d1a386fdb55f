"""Colours and weights: light as attributes, dark and forced colours as classes on top.

Every pair of text and ground keeps a contrast of at least 4.5 to 1 and every line 3 to 1
(WCAG 2.2, 1.4.3 and 1.4.11); a test counts them. Nothing is told by colour alone.
"""

from types import MappingProxyType

FONT = "Arial, 'Liberation Sans', Arimo, Helvetica, sans-serif"

LIGHT = MappingProxyType(
    {
        "paper": "#ffffff",
        "ink": "#1a1a1a",
        "soft": "#4a4a4a",
        "flow": "#2b2b2b",
        "hand": "#0b4a8f",
        "rule": "#808080",
        "card": "#ffffff",
        "edge": "#1f3d5c",
        "gate": "#fff6d6",
        "tint0": "#e6f0fa",
        "tint1": "#eaf4e6",
        "tint2": "#fdf1dc",
        "tint3": "#f1eaf8",
        "tint4": "#e2f3f2",
        "tint5": "#fbe9ed",
        "deep0": "#1f5a96",
        "deep1": "#2f6b34",
        "deep2": "#8a5a00",
        "deep3": "#5f3d8f",
        "deep4": "#126b66",
        "deep5": "#97304c",
    }
)
DARK = MappingProxyType(
    {
        "paper": "#16191d",
        "ink": "#f2f2f2",
        "soft": "#c4c8cc",
        "flow": "#e2e2e2",
        "hand": "#8fc1ff",
        "rule": "#85898d",
        "card": "#23282e",
        "edge": "#a9c7e6",
        "gate": "#3a331c",
        "tint0": "#1a2530",
        "tint1": "#1b281c",
        "tint2": "#2b2418",
        "tint3": "#261f2f",
        "tint4": "#182a29",
        "tint5": "#2d1d22",
        "deep0": "#7fb2e6",
        "deep1": "#8cc791",
        "deep2": "#e0b45c",
        "deep3": "#bfa0e6",
        "deep4": "#6cc7c0",
        "deep5": "#ea94ab",
    }
)
ACCENTS = 6
_GROUNDS = ("paper", "card", "gate", *(f"tint{i}" for i in range(ACCENTS)))
FORCED = MappingProxyType(
    {name: "Canvas" if name in _GROUNDS else "CanvasText" for name in LIGHT}
    | {"hand": "LinkText", "rule": "GrayText"}
)


_RECEDING = ("ink", "soft", "flow", "hand", "edge", *(f"deep{i}" for i in range(ACCENTS)))


def receding(palette: MappingProxyType[str, str], faint: str) -> MappingProxyType[str, str]:
    """The colours of what recedes where a picture shows one role: one grey, no grounds."""
    return MappingProxyType(dict.fromkeys(_RECEDING, faint) | {"gate": palette["card"]})


REST_LIGHT = receding(LIGHT, "#666a6e")
REST_DARK = receding(DARK, "#969ca2")
REST_FORCED = MappingProxyType({name: FORCED[name] for name in (*_RECEDING, "gate")})
"""Nothing is greyed where the reader chose the colours; thin lines tell enough."""


def rest_sheet(scope: str) -> str:
    """What to add to the style sheet so that what is in a group of class ``rest`` recedes."""
    mine = f'[data-picture="{scope}"]'
    dark = _rules(REST_DARK, f":root:not([data-theme=light]) {mine} .rest")
    dark += _rules(REST_DARK, f"svg{mine}:root .rest")
    return (
        _rules(REST_LIGHT, f"{mine} .rest")
        + f"@media (prefers-color-scheme: dark){{{dark}}}"
        + _rules(REST_DARK, f"[data-theme=dark] {mine} .rest")
        + "@media (forced-colors: active){"
        + _rules(REST_FORCED, f"svg{mine}{mine}{mine} .rest")
        + "}"
    )


def sheet(scope: str) -> str:
    """The style sheet of the picture with this id: dark by the reader's system or page.

    A page with its own switch sets ``data-theme`` to ``dark`` or ``light`` on any element
    around the picture.
    """
    mine = f'[data-picture="{scope}"]'
    dark = _rules(DARK, f":root:not([data-theme=light]) {mine}") + _rules(DARK, f"svg{mine}:root")
    return (
        f"@media (prefers-color-scheme: dark){{{dark}}}"
        + _rules(DARK, f"[data-theme=dark] {mine}")
        + f"@media (forced-colors: active){{{mine}{{forced-color-adjust:none}}"
        + _rules(FORCED, f"svg{mine}{mine}{mine}")
        + "}"
    )


def _rules(palette: MappingProxyType[str, str], scope: str) -> str:
    return "".join(
        f"{scope} .f-{name}{{fill:{value}}}{scope} .s-{name}{{stroke:{value}}}"
        for name, value in palette.items()
    )


def fill(name: str) -> dict[str, str]:
    """Attributes that fill with a named colour."""
    return {"class_": f"f-{name}", "fill": LIGHT[name]}


def paint(inside: str | None, line: str, wide: float, dash: str | None = None) -> dict[str, str]:
    """Attributes that fill and stroke with named colours; no ``inside`` leaves it open."""
    names = f"s-{line}" if inside is None else f"f-{inside} s-{line}"
    found = {
        "class_": names,
        "fill": "none" if inside is None else LIGHT[inside],
        "stroke": LIGHT[line],
        "stroke_width": f"{wide:g}",
    }
    return found | ({"stroke_dasharray": dash} if dash else {})
