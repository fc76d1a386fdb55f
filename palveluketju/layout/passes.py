"""The passes of the layout in order, each from one frozen value to the next."""

from dataclasses import replace

from palveluketju.layout.drawing import Drawing
from palveluketju.layout.frame import occurring
from palveluketju.layout.p1_sizes import measured
from palveluketju.layout.p2_cycles import acyclic
from palveluketju.layout.p3_columns import layered
from palveluketju.layout.p4_rows import gridded
from palveluketju.layout.p5_routes import Order, Taste, routed, ways_of
from palveluketju.layout.p6_tracks import tracked
from palveluketju.layout.p7_coordinates import placed
from palveluketju.layout.p8_drawing import drawn
from palveluketju.layout.quality import Quality, quality
from palveluketju.layout.scene import Scene
from palveluketju.layout.stages import Grid, Layered, Placed, Tracked

TASTES = (
    Taste(60.0, Order.EASY),
    Taste(120.0, Order.HARD),
    Taste(120.0, Order.EASY),
    Taste(60.0, Order.DECLARED),
    Taste(35.0, Order.EASY),
    Taste(35.0, Order.HARD),
)
PATIENCE = 240
"""Arrows laid in all tries together; at least two are made where the first is not good, since of
many answers now those to the nearest steps, now those to the farthest had better choose first."""
GOOD = 2.0
"""So much an arrow may cost above its cheapest way, on average, in a picture that is good."""


def draw(scene: Scene) -> Drawing:
    """Lay ``scene`` out. Raises ``SceneError`` when it contradicts itself, else never fails."""
    return drawn((laid_out(replace(scene, legend=occurring(scene))),))


def columns_of(scene: Scene) -> Layered:
    """The scene after its columns are known."""
    return layered(acyclic(measured(scene)))


def laid_out(scene: Scene) -> Placed:
    """Everything in its place; only the frame around it is missing."""
    return placed(best_tracks(gridded(columns_of(scene))))


def best_tracks(grid: Grid) -> Tracked:
    """Ways and tracks by several tastes, until one is good or two have no crossings; the best."""
    choices = ways_of(grid)
    tries = max(2, PATIENCE // max(1, len(choices)))
    good = sum(ways[0].base + GOOD for ways in choices)
    found: list[tuple[Quality, Tracked]] = []
    for tried, taste in enumerate(TASTES[:tries], start=1):
        each = tracked(routed(grid, choices, taste))
        found.append((quality(each), each))
        best, picture = min(found, key=lambda pair: pair[0].price)
        if not best.crossings and (tried > 1 or best.price <= good):
            break
    return picture
