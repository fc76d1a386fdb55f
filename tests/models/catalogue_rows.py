"""The rows of the law's division of duties that the catalogue must hold, and those it does not."""

from collections.abc import Mapping
from string import ascii_lowercase

_R = """
R-00 R-01 R-02 R-02b R-03 R-04 R-05 R-06 R-06b R-07 R-08 R-09 R-10 R-11 R-12 R-12b R-13 R-14
R-15 R-16 R-17 R-18 R-18b R-18c R-18d R-18e R-18f R-19 R-20 R-21 R-21b R-21c R-21d R-22 R-22b
R-22c R-23 R-24 R-25 R-25b R-25c R-25d R-25e R-26 R-26b R-26c R-27 R-28 R-30 R-31 R-32 R-32b
R-32c R-33 R-34 R-35 R-36 R-36b R-37 R-38 R-39 R-40 R-50 R-51 R-52 R-53 R-54 R-55 R-56
"""
_T = """
T-01 T-02 T-03 T-04 T-05 T-06 T-07 T-08 T-09a T-09b T-10 T-11 T-12 T-13 T-14 T-15 T-16 T-17 T-18
T-19 T-20 T-21 T-22 T-23
"""
_H = """
H-01 H-02 H-03 H-04 H-05 H-06 H-07 H-08 H-09 H-10 H-11 H-12 H-12b H-13 H-14 H-15 H-16 H-17 H-18
H-18b H-19 H-20 H-21 H-22 H-23 H-24 H-25 H-26 H-27 H-28 H-29 H-30 H-31 H-32 H-33 H-34 H-35 H-36
H-37 H-38 H-39 H-40 H-41 H-42
"""
R_ROWS = tuple(_R.split())
T_ROWS = tuple(_T.split())
H_ROWS = tuple(_H.split())
LEFT_OUT: Mapping[str, str] = {
    "R-00": "the scope of the act: it lays no duty on anybody; `education` says it of each duty",
    "R-50": "perhekeskus is an operating model; no act names it or lays a duty by that name",
    "R-51": "Lapset puheeksi is a method; no act names it",
    "R-52": "lapsibudjetointi is a way to examine a budget; no act names it",
}
"""Rows that are no duty, each with the reason."""

SHARED = {
    *("R-02", "R-03", "R-07", "R-08", "R-11", "R-12b", "R-22b", "R-25d", "R-26b", "R-27"),
    *("R-38", "R-54", "R-55"),
}
"""The rows that the law lays on several organisers, or on several together.

Of R-38 only the agreement (POL 4 a § 4 mom.).
"""


def row_of(name: str) -> str:
    """The row that a record carries: that of its name, or of its name without the letter."""
    rows = {*R_ROWS, *T_ROWS, *H_ROWS}
    return name if name in rows else name.rstrip(ascii_lowercase)
