"""The passes of the layout in order, each from one frozen value to the next."""

from palveluketju.layout.drawing import Drawing
from palveluketju.layout.p1_sizes import measured
from palveluketju.layout.p2_cycles import acyclic
from palveluketju.layout.p3_columns import layered
from palveluketju.layout.p4_rows import gridded
from palveluketju.layout.p5_routes import routed
from palveluketju.layout.p6_tracks import tracked
from palveluketju.layout.p7_coordinates import placed
from palveluketju.layout.p8_drawing import drawn
from palveluketju.layout.scene import Scene


def draw(scene: Scene) -> Drawing:
    """Lay ``scene`` out. Raises ``SceneError`` when it contradicts itself, else never fails."""
    return drawn(placed(tracked(routed(gridded(layered(acyclic(measured(scene))))))))
