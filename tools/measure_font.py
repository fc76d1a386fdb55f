"""Make the bundled font and its width table from the published Arimo package.

Development command; the only file that needs fontTools::

    npm pack @fontsource/arimo && tar xzf fontsource-arimo-*.tgz
    python tools/measure_font.py package palveluketju/layout/fonts

Writes ``arimo-regular.ttf``, ``arimo-bold.ttf`` (Latin and extended Latin), ``widths.json``
(advance widths in thousandths of the font size, by code point) and ``LICENSE``.
"""

import json
import shutil
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from fontTools.merge import Merger
from fontTools.ttLib import TTFont

WEIGHTS = {"regular": 400, "bold": 700}
SUBSETS = ("latin", "latin-ext")


def unpack(package: Path, weight: int, folder: Path) -> list[str]:
    """Write each subset of one weight as plain TTF; returns the paths, Latin first."""
    paths = []
    for subset in SUBSETS:
        font = TTFont(package / "files" / f"arimo-{subset}-{weight}-normal.woff2")
        font.flavor = None
        target = folder / f"{subset}-{weight}.ttf"
        font.save(target)
        paths.append(str(target))
    return paths


def join(paths: list[str], target: Path) -> TTFont:
    """Merge the subsets into one file without timestamps and return the font."""
    font = Merger().merge(paths)
    font.recalcTimestamp = False
    font["head"].created = font["head"].modified = 0
    font.save(target)
    return font


def widths(font: TTFont) -> dict[str, int]:
    """Advance width of every character, thousandths of an em."""
    em = font["head"].unitsPerEm
    advance = font["hmtx"].metrics
    cmap = font.getBestCmap()
    return {str(code): round(advance[name][0] * 1000 / em) for code, name in sorted(cmap.items())}


def main(package: Path, target: Path) -> None:
    """Write fonts, table and licence into ``target``."""
    target.mkdir(parents=True, exist_ok=True)
    table = {}
    with TemporaryDirectory() as folder:
        for name, weight in WEIGHTS.items():
            paths = unpack(package, weight, Path(folder))
            table[name] = widths(join(paths, target / f"arimo-{name}.ttf"))
    text = json.dumps(table, separators=(",", ":"), sort_keys=True)
    (target / "widths.json").write_text(text + "\n", encoding="utf-8")
    shutil.copy(package / "LICENSE", target / "LICENSE")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
