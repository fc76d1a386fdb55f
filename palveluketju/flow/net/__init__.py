"""From a chain to its net: places, moves and memory."""

from palveluketju.flow.net.build import build
from palveluketju.flow.net.net import Misfit, Net, NetMove, Outcomes, Spot, bits

__all__ = ["Misfit", "Net", "NetMove", "Outcomes", "Spot", "bits", "build"]
