"""SVG -> PNG with the bundled font only: the same picture on every machine."""

import struct
from importlib.resources import as_file, files
from zlib import crc32

import resvg_py

from palveluketju.layout.paper import DPI

FONTS = ("arimo-regular.ttf", "arimo-bold.ttf")
FAMILY = "Arimo"
INCH = 0.0254
"""In metres."""
_FIRST = 8 + 4 + 4 + 13 + 4
"""The signature and the first chunk: its length, name, content and check (PNG, 11.2.1)."""


def to_png(svg: str, scale: float = 2.0) -> bytes:
    """The picture at ``scale`` pixels per SVG unit, on white; printed, a unit is 1/96 inch."""
    folder = files("palveluketju.layout").joinpath("fonts")
    with as_file(folder) as path:
        png = bytes(
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
    return _sized(png, scale * DPI)


def _sized(png: bytes, dpi: float) -> bytes:
    """The same picture with a chunk that says how many dots it has to an inch (PNG, 11.3.4.3)."""
    dots = round(dpi / INCH)
    content = b"pHYs" + struct.pack(">IIB", dots, dots, 1)
    chunk = struct.pack(">I", 9) + content + struct.pack(">I", crc32(content))
    return png[:_FIRST] + chunk + png[_FIRST:]
