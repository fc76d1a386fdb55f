"""The letters of a picture inside it: looks the same where a reader has no such font.

Only this file knows fontTools, which is an extra: nobody needs it but who asks for the letters.
"""

import re
from base64 import b64encode
from collections.abc import Set
from functools import lru_cache
from html import unescape
from importlib.resources import files
from importlib.util import find_spec
from io import BytesIO

from palveluketju.export.svg_style import FONT

WEIGHTS = {"regular": 400, "bold": 700}
_TEXT = re.compile(r"<text\b([^>]*)>(.*?)</text>", re.DOTALL)
_TAG = re.compile(r"<[^>]*>")


def can_embed() -> bool:
    """Whether fontTools is installed."""
    return find_spec("fontTools") is not None


def family_of(prefix: str) -> str:
    """The fonts of the picture with this id: its own first, so that no two on a page mix."""
    return f"'{prefix}-arimo', {FONT}"


def faces(content: str, prefix: str) -> str:
    """The rules of style that bring the letters of the elements of text in `content`, as TTF.

    They are not compressed, because libraries of compression differ in their bytes.
    """
    return "".join(
        f"@font-face{{font-family:'{prefix}-arimo';font-weight:{number};"
        f'src:url("data:font/ttf;base64,{_subset(weight, letters)}") format("truetype")}}'
        for weight, number in WEIGHTS.items()
        if (letters := _letters(content, bold=weight == "bold"))
    )


def texts(svg: str) -> str:
    """All that a picture shows as text."""
    return "".join(unescape(_TAG.sub("", inside)) for _, inside in _TEXT.findall(svg))


def _letters(content: str, *, bold: bool) -> frozenset[str]:
    weighted = (each[0] for each in _TEXT.finditer(content))
    return frozenset(texts("".join(t for t in weighted if ('font-weight="700"' in t) == bold)))


@lru_cache(maxsize=64)
def _subset(weight: str, letters: Set[str]) -> str:
    import logging

    from fontTools.subset import Options, Subsetter
    from fontTools.ttLib import TTFont

    # It would say that the font is old: it has no date, so that its bytes stay the same.
    logging.getLogger("fontTools").setLevel(logging.ERROR)
    data = files("palveluketju.layout").joinpath("fonts", f"arimo-{weight}.ttf").read_bytes()
    font = TTFont(BytesIO(data), recalcTimestamp=False)
    # Kerning and joined letters are left out: the widths of the picture do without them.
    options = Options(layout_features=[], hinting=False, notdef_outline=True, name_IDs=[0, 1, 2])
    cutter = Subsetter(options)
    cutter.populate(unicodes=map(ord, letters))
    cutter.subset(font)
    made = BytesIO()
    font.save(made)
    return b64encode(made.getvalue()).decode("ascii")
