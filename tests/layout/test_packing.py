"""Stretches on pages: as few pages as will do, then the least price."""

from palveluketju.layout.packing import Cost, Leaf, packed

LEAF = Leaf(across=100.0, along=100.0, end_across=20.0, end_along=0.0, gap=10.0)


def _pages(
    *heights: float, price: float = 0.0, longest: int = 1
) -> tuple[tuple[tuple[int, int], ...], ...] | None:
    """The pages of blocks of these heights, of which up to ``longest`` make a stretch."""

    def cost(start: int, end: int) -> Cost | None:
        fits = end - start <= longest
        return Cost(max(heights[start:end]), 50.0, price * (end - start) ** 2) if fits else None

    found = packed(len(heights), cost, LEAF)
    return found.pages if found else None


def test_stretches_share_a_page_while_they_and_the_gap_have_room() -> None:
    assert _pages(40, 30) == (((0, 1), (1, 2)),)
    assert _pages(60, 35) == (((0, 1),), ((1, 2),))


def test_what_closes_the_pages_has_its_room_too() -> None:
    assert _pages(40, 35) == (((0, 1),), ((1, 2),))


def test_a_full_last_page_is_closed_by_an_earlier_one() -> None:
    cost = {(0, 1): 70.0, (1, 2): 95.0}
    found = packed(2, lambda a, b: Cost(cost[a, b], 50.0, 0) if (a, b) in cost else None, LEAF)
    assert found
    assert found.closing == 0
    assert len(found.pages) == 2


def test_pages_without_room_to_close_are_none() -> None:
    assert _pages(95) is None


def test_fewer_pages_go_before_a_smaller_price_and_of_as_many_the_cheapest_are_taken() -> None:
    assert _pages(70, 70, price=1.0, longest=2) == (((0, 2),),)
    assert _pages(20, 20, price=1.0, longest=2) == (((0, 1), (1, 2)),)


def test_where_the_end_takes_room_the_other_way_the_longest_stretch_decides() -> None:
    leaf = Leaf(across=100.0, along=100.0, end_across=0.0, end_along=20.0, gap=10.0)

    def closing(*along: float) -> int | None:
        found = packed(len(along), lambda a, b: Cost(60, along[a], 0) if b == a + 1 else None, leaf)
        return found.closing if found else None

    assert closing(90.0, 70.0) == 1
    assert closing(70.0, 90.0) == 0
    assert closing(90.0, 90.0) is None
