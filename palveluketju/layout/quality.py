"""How good a tracked picture is, before any pixel is known."""

from dataclasses import dataclass

from palveluketju.layout.legs import Piece, pieces
from palveluketju.layout.stages import Leg, Tracked

CROSSING = 60.0
"""Price of a crossing, on the scale of the prices of ways."""


@dataclass(frozen=True, slots=True)
class Quality:
    """The crossings that are left, and the price of all ways and of these: smaller is better."""

    crossings: int
    price: float


def quality(tracked: Tracked) -> Quality:
    """How good the ways are; crossings are counted once, for this and the price."""
    count = crossings(tracked)
    return Quality(count, tracked.routed.price + CROSSING * count)


def crossings(tracked: Tracked) -> int:
    """How often level and upright legs of different arrows cross."""
    table = pieces(tracked.routed)
    spot = _spots(tracked)
    level: list[tuple[float, float, float, int]] = []
    upright: list[tuple[float, float, float, int]] = []
    for piece in table.values():
        low, high = (_end(piece, end, spot) for end in (0, 1))
        row = (spot[piece.leg], low, high, piece.leg[0])
        (level if piece.horizontal else upright).append(row)
    return sum(
        left < x < right and top < y < bottom and number != other
        for y, left, right, number in level
        for x, top, bottom, other in upright
    )


def _spots(tracked: Tracked) -> dict[Leg, float]:
    """Where legs stand among the strips; in rows and columns by their distance."""
    found = {}
    for (_, strip), legs in tracked.order.items():
        for index, leg in enumerate(legs):
            offset = tracked.offset.get(leg)
            aside = (index + 1) / (len(legs) + 1) - 0.5 if offset is None else offset / 1e4
            found[leg] = strip + aside
    return found


def _end(piece: Piece, end: int, spot: dict[Leg, float]) -> float:
    onward = piece.onward[end]
    if onward is not None:
        return spot[onward]
    return piece.high - 0.4 if end else piece.low + 0.4
