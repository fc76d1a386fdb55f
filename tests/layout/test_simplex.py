"""Ranks keep every least length and are as short as can be."""

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from palveluketju.layout.simplex import Span, ranks


def _total(spans: list[Span], rank: tuple[int, ...] | list[int]) -> int:
    return sum(span.weight * (rank[span.head] - rank[span.tail]) for span in spans)


def _keeps(spans: list[Span], rank: tuple[int, ...] | list[int]) -> bool:
    return all(rank[span.head] - rank[span.tail] >= span.least for span in spans)


@st.composite
def _acyclic(draw: st.DrawFn) -> list[Span]:
    pairs = st.tuples(st.integers(0, 4), st.integers(0, 4)).filter(lambda p: p[0] < p[1])
    found = draw(st.lists(st.tuples(pairs, st.integers(0, 1), st.integers(1, 6)), max_size=8))
    return [Span(tail, head, least, weight) for (tail, head), least, weight in found]


@given(_acyclic())
def test_ranks_are_optimal_for_small_graphs(spans: list[Span]) -> None:
    found = ranks(5, spans)
    assert _keeps(spans, found)
    best = min(_total(spans, r) for r in product(range(5), repeat=5) if _keeps(spans, r))
    assert _total(spans, found) == best


def test_every_part_begins_at_zero() -> None:
    assert ranks(4, [Span(0, 1, 1, 1), Span(2, 3, 1, 1)]) == [0, 1, 0, 1]
