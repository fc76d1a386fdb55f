"""What is found on shelves is at least what comes near."""

from hypothesis import given
from hypothesis import strategies as st

from palveluketju.layout.shelves import Range, Shelves

ENDS = st.floats(-5000, 5000) | st.sampled_from([-1e9, 1e9, -1e7, 1e7])
RANGES = st.tuples(ENDS, ENDS).map(lambda ends: (min(ends), max(ends)))


@given(st.lists(RANGES, max_size=40), RANGES)
def test_nothing_that_comes_within_the_pad_is_missed(kept: list[Range], asked: Range) -> None:
    shelves = Shelves(kept, 12.0)
    for number, reach in enumerate(kept):
        shelves.put(number, reach)
    found = set(shelves.near(asked))
    for number, (low, high) in enumerate(kept):
        if low < asked[1] + 12.0 and asked[0] < high + 12.0:
            assert number in found


def test_what_is_far_away_is_not_looked_at() -> None:
    kept = [(100.0 * at, 100.0 * at + 10) for at in range(50)]
    shelves = Shelves(kept, 12.0)
    for number, reach in enumerate(kept):
        shelves.put(number, reach)
    assert len(set(shelves.near((0.0, 50.0)))) < 4
