"""What lies inside the outline of a symbol, which is a rectangle, a diamond or a circle."""

from palveluketju.layout.drawing import Outline, Point, Rect

EPS = 0.05
Segment = tuple[Point, Point]


def far(outline: Outline, rect: Rect, point: Point) -> float:
    """Distance from the middle of an outline with the box `rect`; 1 is on it."""
    x, y = rect.center
    dx, dy = abs(point[0] - x) / (rect.w / 2), abs(point[1] - y) / (rect.h / 2)
    return {
        Outline.RECT: max(dx, dy),
        Outline.DIAMOND: dx + dy,
        Outline.CIRCLE: (dx * dx + dy * dy) ** 0.5,
    }[outline]


def covers(outline: Outline, rect: Rect, other: Rect, slack: float = 0.01) -> bool:
    """Whether an outline with the box `rect` holds a part of another rectangle."""
    x, y = rect.center
    nearest = (min(max(x, other.x), other.right), min(max(y, other.y), other.bottom))
    return far(outline, rect, nearest) < 1 - slack


def corners_in(outline: Outline, rect: Rect, spot: Rect, slack: float = 0.0) -> bool:
    """Whether all corners of `spot`, a pixel in from above and below, lie in an outline."""
    corners = ((x, y) for x in (spot.x, spot.right) for y in (spot.y + 1, spot.bottom - 1))
    return all(far(outline, rect, corner) <= 1 + slack for corner in corners)


def length_inside(segment: Segment, outline: Outline, rect: Rect) -> float:
    """Length of a level or upright segment inside an outline with the box `rect`."""
    x, y = rect.center
    a, b = rect.w / 2, rect.h / 2
    flat = is_level(segment)
    off = (segment[0][1] - y) / b if flat else (segment[0][0] - x) / a
    if abs(off) >= 1:
        return 0.0
    part = {
        Outline.RECT: 1.0,
        Outline.DIAMOND: 1 - abs(off),
        Outline.CIRCLE: (1 - off * off) ** 0.5,
    }[outline]
    low, high = sorted((segment[0][0], segment[1][0]) if flat else (segment[0][1], segment[1][1]))
    middle, half = (x, a * part) if flat else (y, b * part)
    return max(0.0, min(high, middle + half) - max(low, middle - half))


def is_level(segment: Segment) -> bool:
    """Whether a segment runs across the page."""
    return abs(segment[0][1] - segment[1][1]) < EPS
