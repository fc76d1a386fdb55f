from __future__ import annotations

import pytest

from palveluketju.document import Scalar
from tests.document.reading import document

TEXT = """\
format: 1
steps:
  a:
    role: opettaja
    with: [oppilas, huoltaja]
    informs:
      - who: x
      - []
      - [[y]]
    asks: {}
"""


@pytest.mark.parametrize(
    ("parts", "on_key", "start", "end"),
    [
        ((), False, (1, 1), (1, 1)),
        ((), True, (1, 1), (1, 1)),
        (("format",), False, (1, 9), (1, 10)),
        (("format",), True, (1, 1), (1, 7)),
        (("steps",), False, (2, 1), (2, 6)),
        (("steps", "a"), False, (3, 3), (3, 4)),
        (("steps", "a", "role"), False, (4, 11), (4, 19)),
        (("steps", "a", "role"), True, (4, 5), (4, 9)),
        (("steps", "a", "with"), False, (5, 5), (5, 9)),
        (("steps", "a", "with", 1), False, (5, 21), (5, 29)),
        (("steps", "a", "informs", 0), False, (7, 9), (7, 12)),
        (("steps", "a", "informs", 0, "who"), False, (7, 14), (7, 15)),
        (("steps", "a", "informs", 1), False, (8, 9), (8, 11)),
        (("steps", "a", "informs", 2), False, (9, 11), (9, 12)),
        (("steps", "a", "asks"), False, (10, 5), (10, 9)),
    ],
)
def test_a_part_is_pointed_at_by_its_value_or_key(
    parts: tuple[str | int, ...], on_key: bool, start: tuple[int, int], end: tuple[int, int]
) -> None:
    span = document(TEXT).locate(parts, on_key=on_key)
    assert ((span.start.line, span.start.column), (span.end.line, span.end.column)) == (start, end)


@pytest.mark.parametrize(
    ("parts", "start"),
    [
        (("chain",), (1, 1)),
        (("steps", "b", "role"), (2, 1)),
        (("steps", "a", "next"), (3, 3)),
        (("steps", "a", "asks", "whom"), (10, 5)),
        (("steps", "a", "with", 7), (5, 5)),
        (("steps", "a", "with", -1), (5, 5)),
        (("steps", 0), (2, 1)),
        (("steps", "a", "with", "0"), (5, 5)),
        (("steps", "a", "informs", 0, "by"), (7, 9)),
    ],
)
def test_an_absent_part_is_pointed_at_by_its_nearest_ancestors_key(
    parts: tuple[str | int, ...], start: tuple[int, int]
) -> None:
    span = document(TEXT).locate(parts)
    assert (span.start.line, span.start.column) == start
    assert document(TEXT).find(parts) is None


def test_a_part_is_found_by_keys_and_indexes() -> None:
    found = document(TEXT).find(("steps", "a", "with", 0))
    assert isinstance(found, Scalar)
    assert found.text == "oppilas"
    assert document(TEXT).find(()) == document(TEXT).root


def test_a_text_in_place_of_a_record_is_pointed_at_unless_it_is_empty() -> None:
    read = document("a: x\nb:\n")
    assert read.locate(("a", "to")).start.column == 4
    assert read.locate(("a", "to"), on_key=True).start.column == 1
    assert read.locate(("b", "to")).start.column == 1
