"""How far off the middle of a row or column each leg runs."""

from collections.abc import Callable, Collection, Mapping

from palveluketju.layout import sizes
from palveluketju.layout.legs import Piece, vote
from palveluketju.layout.stages import Leg

Room = tuple[float, float]
"""What a leg's label needs before and after the line."""
SLACK = 1e-6


def offsets(
    table: dict[Leg, Piece],
    ranges: Mapping[Leg, tuple[float, float]],
    rooms: Mapping[Leg, Room],
    close: Collection[Leg],
) -> dict[Leg, float]:
    """Distances in pixels of the legs of one row or column, 0 where nothing is in the way.

    Legs whose ``ranges`` meet keep apart, two that are ``close`` less than others. Straight arrows
    choose first.
    """

    def apart(first: Leg, second: Leg) -> float:
        between = rooms.get(first, (0.0, 0.0))[1] + rooms.get(second, (0.0, 0.0))[0]
        return max(sizes.CLOSE if first in close and second in close else sizes.PORT, between)

    placed: dict[Leg, float] = {}
    for leg in sorted(ranges, key=lambda leg: (-sum(n >= 0 for n in table[leg].nodes), leg)):
        low, high = ranges[leg]
        rivals = {
            other: sum(vote(table, table[other], table[leg]))
            for other in placed
            if low <= ranges[other][1] and ranges[other][0] <= high
        }
        placed[leg] = _nearest(leg, rivals, placed, apart)
    return placed


def _nearest(
    leg: Leg,
    rivals: Mapping[Leg, int],
    placed: Mapping[Leg, float],
    apart: Callable[[Leg, Leg], float],
) -> float:
    """The place nearest the middle that is clear of all rivals, on their right side if it can.

    A rival's number is negative when it should lie before the leg, positive when after.
    """
    after = {other: placed[other] + apart(other, leg) for other in rivals}
    before = {other: placed[other] - apart(leg, other) for other in rivals}

    def fits(spot: float) -> bool:
        return all(spot >= after[o] - SLACK or spot <= before[o] + SLACK for o in rivals)

    def wrong(spot: float) -> int:
        return sum(order * (spot - placed[other]) > 0 for other, order in rivals.items())

    spots = [0.0, *after.values(), *before.values()]
    return min((s for s in spots if fits(s)), key=lambda s: (wrong(s), abs(s), -s))
