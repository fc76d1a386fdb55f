"""The two directions of a picture."""

from enum import IntEnum


class Axis(IntEnum):
    """X runs to the right, Y downwards."""

    X = 0
    Y = 1
