"""Pulling together keeps distances; balancing keeps them too."""

from hypothesis import given
from hypothesis import strategies as st

from palveluketju.layout.axis import Axis
from palveluketju.layout.compaction import (
    Distances,
    Kind,
    Link,
    Thing,
    balanced,
    links,
    pulled,
)

PAIRS = st.tuples(st.integers(0, 7), st.integers(0, 7)).filter(lambda p: p[0] < p[1])
LINKS = st.lists(st.builds(lambda p, g: Link(*p, g), PAIRS, st.floats(0, 50)), max_size=20)
EVERY = {(a, b): 5.0 for a in Kind for b in Kind}
NOTHING = {(a, b): 0.0 for a in Kind for b in Kind}


@given(LINKS)
def test_pulled_positions_keep_every_distance(given_links: list[Link]) -> None:
    x = pulled(8, given_links)
    assert all(x[link.after] - x[link.before] >= link.gap - 1e-9 for link in given_links)


@given(LINKS, st.sets(st.integers(0, 7)))
def test_balanced_positions_keep_every_distance(given_links: list[Link], free: set[int]) -> None:
    x = balanced(pulled(8, given_links), given_links, dict.fromkeys(sorted(free), 30.0))
    assert all(x[link.after] - x[link.before] >= link.gap - 1e-6 for link in given_links)


def test_things_apart_across_the_axis_need_no_distance_along_it() -> None:
    box = (0, -10.0), (0, 10.0)
    other = (1, -10.0), (1, 10.0)
    low, high = Thing(Kind.NODE, box, box), Thing(Kind.NODE, other, other)
    keep = Distances(EVERY, NOTHING)
    assert links([low, high], Axis.X, keep, [0.0, 100.0]) == []
    assert links([low, high], Axis.X, keep, [0.0, 5.0]) == [Link(0, 1, 25.0)]
