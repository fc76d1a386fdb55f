"""The order in which a reader meets the steps of a chain."""

from __future__ import annotations

from collections.abc import Iterable

from palveluketju.graph.chain import ChainView


def by_lane(chain: ChainView, names: Iterable[str]) -> list[str]:
    """The steps lane by lane, from the top of the drawing, each lane as it is written."""
    lanes = {role: number for number, role in enumerate(chain.record.lanes)}
    written = {name: number for number, name in enumerate(chain.steps)}

    def place(name: str) -> tuple[int, int]:
        return lanes.get(chain.steps[name].role or "", len(lanes)), written[name]

    return sorted(set(names), key=place)
