"""A PDF has every page, real text in the bundled font, and the same bytes each time."""

import os
import re
import subprocess
import sys
import zlib
from pathlib import Path

import pytest

from palveluketju.export.pdf import Leaf, to_pdf
from palveluketju.export.svg import to_svg, words_of
from palveluketju.layout.pages import draw_pages
from palveluketju.layout.paper import Page
from palveluketju.layout.scene import Shape
from tests.support.scenes import pupil_welfare

ROOT = Path(__file__).parents[2]
FRAME = '<svg xmlns="http://www.w3.org/2000/svg" width="297" height="210">{}</svg>'
TEXT = '<text x="5" y="20" font-size="9" font-family="Arial, Arimo">{}</text>'


def _leaf(text: str = "Ääkköset") -> Leaf:
    return Leaf(FRAME.format(TEXT.format(text)), 297.0, 210.0, "Kuva sanoin")


def _streams(pdf: bytes) -> bytes:
    """Everything that is packed inside the file."""
    found = re.findall(rb"stream\r?\n(.*?)endstream", pdf, re.DOTALL)
    return b"".join(map(_unpacked, found))


def _unpacked(stream: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(stream)
    except zlib.error:
        return stream


def _pages(pdf: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", pdf + _streams(pdf)))


def test_every_leaf_is_a_page_of_its_size() -> None:
    pdf = to_pdf([_leaf(), _leaf(), _leaf()], "Otsikko", "fi")
    assert pdf.startswith(b"%PDF-")
    assert _pages(pdf) == 3
    assert re.search(rb"/MediaBox\s*\[0 0 841\.8\d* 595\.2\d*\]", pdf + _streams(pdf))


def test_text_stays_text_in_the_bundled_font() -> None:
    pdf = to_pdf([_leaf()], "Otsikko", "fi")
    inside = pdf + _streams(pdf)
    assert b"Arimo-Regular" in inside
    assert b"/Subtype/Image" not in inside.replace(b" ", b"")


def test_the_file_is_tagged_and_names_its_language_and_the_picture_in_words() -> None:
    pdf = to_pdf([_leaf()], "Otsikko", "fi")
    inside = pdf + _streams(pdf)
    assert b"/MarkInfo" in inside
    assert b"/Lang" in inside
    assert b"Kuva sanoin" in inside
    assert b"pdfuaid" in inside


def test_it_says_neither_when_it_was_made() -> None:
    inside = to_pdf([_leaf()], "Otsikko", "fi")
    inside += _streams(inside)
    assert not re.search(rb"/(CreationDate|ModDate)|xmp:(Create|Modify)Date", inside)


@pytest.mark.parametrize("text", ["漢字", "#panic()", "\U0001f642", "&lt;b>", "\\ $x$ @ref"])
def test_any_text_makes_a_file(text: str) -> None:
    assert _pages(to_pdf([_leaf(text)], text, "fi")) == 1


def test_a_picture_in_words_names_its_page_and_every_symbol() -> None:
    page = draw_pages(pupil_welfare(), Page.A4)[0]
    words = words_of(page)
    assert "Sivu 1 / " in words
    symbols = [box.symbol for box in page.boxes if box.symbol.shape is Shape.TASK]
    assert symbols
    assert all(symbol.text in words for symbol in symbols)


def test_another_process_in_another_place_writes_the_same_bytes(tmp_path: Path) -> None:
    page = draw_pages(pupil_welfare(), Page.A4)[0]
    file = tmp_path / "kuva.svg"
    file.write_text(to_svg(page), "utf-8")
    code = (
        "import hashlib, pathlib, sys\n"
        "from palveluketju.export.pdf import Leaf, to_pdf\n"
        "svg = pathlib.Path(sys.argv[1]).read_text('utf-8')\n"
        "pdf = to_pdf([Leaf(svg, 297.0, 210.0, 'k')], 't', 'fi')\n"
        "print(hashlib.sha256(pdf).hexdigest())\n"
    )
    seen = set()
    for zone, seed in (("Asia/Tokyo", "1"), ("UTC", "2")):
        where = {**os.environ, "TZ": zone, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)}
        done = subprocess.run(
            [sys.executable, "-c", code, str(file)],
            capture_output=True,
            check=True,
            cwd=tmp_path,
            env=where,
        )
        seen.add(done.stdout)
    assert len(seen) == 1
