"""SVG -> PNG with the bundled font only: the same picture on every machine."""

from importlib.resources import as_file, files

import resvg_py

FONTS = ("arimo-regular.ttf", "arimo-bold.ttf")
FAMILY = "Arimo"


def to_png(svg: str, scale: float = 2.0) -> bytes:
    """The picture at ``scale`` pixels per SVG unit, on white."""
    folder = files("palveluketju.layout").joinpath("fonts")
    with as_file(folder) as path:
        return bytes(
            resvg_py.svg_to_bytes(
                svg_string=svg,
                zoom=scale,
                background="#ffffff",
                skip_system_fonts=True,
                font_files=[str(path / name) for name in FONTS],
                font_family=FAMILY,
                sans_serif_family=FAMILY,
            )
        )
