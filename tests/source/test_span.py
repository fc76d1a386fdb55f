from __future__ import annotations

from palveluketju.source import Place, Position, Span


def test_a_span_on_one_line_is_made_from_line_column_and_length() -> None:
    assert Span.at(3, 5, 2) == Span(Position(3, 5), Position(3, 7))


def test_a_span_without_length_is_empty() -> None:
    assert Span.at(1, 1).start == Span.at(1, 1).end


def test_positions_and_places_are_ordered_by_line_before_column() -> None:
    assert Position(1, 9) < Position(2, 1) < Position(2, 3)
    assert Place("a", Span.at(9, 9)) < Place("b", Span.at(1, 1)) < Place("b", Span.at(1, 2))


def test_a_place_without_a_span_is_the_beginning_of_the_file() -> None:
    assert Place("a").span == Span.at(1, 1)
