"""An independent player of chains, written from docs/explanation/flow.md alone.

`play` explores a chain and tells its faults; `replay` follows a trace to a fault. A chain that
is not played raises `NotPlayed`.
"""

from .playing import Played, play
from .replaying import replay
from .workspace import NotPlayed

__all__ = ["NotPlayed", "Played", "play", "replay"]
