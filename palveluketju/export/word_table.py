"""Tables of a Word file: a header row that is repeated on every page, rows that stay whole."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from palveluketju.description.pieces import Grid
from palveluketju.export.word_parts import HEAD
from palveluketju.export.word_xml import paragraph, run, w


def table(grid: Grid, rows: Iterable[Sequence[str]], width: int) -> str:
    """The table of a grid in a room of some width; its cells are runs of text already."""
    shares = [grid.share(column) for column in range(len(grid.heads))]
    widths = [width * share // sum(shares) for share in shares]
    heads = [run(head, w("b"), w("bCs")) for head in grid.heads]
    return w(
        "tbl",
        w(
            "tblPr",
            w("tblStyle", val="TableGrid"),
            w("tblW", w=sum(widths), type="dxa"),
            w("tblLayout", type="fixed"),
            w("tblLook", val="0020", firstRow=1, lastRow=0, firstColumn=0, lastColumn=0),
            w("tblCaption", val=grid.title),
        ),
        w("tblGrid", *(w("gridCol", w=each) for each in widths)),
        _row(heads, widths, is_head=True),
        *(_row(row, widths) for row in rows),
    )


def _row(cells: Sequence[str], widths: Sequence[int], *, is_head: bool = False) -> str:
    ground = w("shd", val="clear", color="auto", fill=HEAD) if is_head else ""
    return w(
        "tr",
        w("trPr", w("cantSplit"), w("tblHeader") if is_head else ""),
        *(
            w("tc", w("tcPr", w("tcW", w=each, type="dxa"), ground), paragraph("TableText", cell))
            for cell, each in zip(cells, widths, strict=True)
        ),
    )
