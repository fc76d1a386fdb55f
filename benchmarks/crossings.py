"""`python -m benchmarks.crossings` counts crossings and bends beside ELK's; 1 where ours are more.

The layout is tuned on the seeds of `TUNING` and accepted on those of `ACCEPTANCE`, on which nothing
is tuned. ELK's figures for the latter stand in `elk/figures.json`, made by `elk/run.mjs` from what
`--graphs` prints. A chain without a figure, or that has changed since, fails.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from palveluketju.layout import draw
from palveluketju.layout.drawing import Drawing
from palveluketju.layout.p1_sizes import measured
from tests.support.geometry import bends, crossings, faults
from tests.support.scenes import random_scene

TUNING = range(1000, 1060)
ACCEPTANCE = range(2000, 2060)
FIGURES = Path(__file__).parent / "elk" / "figures.json"
BENDS = 1.0
"""The most an arrow bends on average."""


def graphs(seeds: Iterable[int]) -> Iterator[dict[str, Any]]:
    """The chains as ELK gets them: sizes of symbols, their lanes, arrows."""
    for seed in seeds:
        sized = measured(random_scene(seed))
        symbols = zip(sized.scene.symbols, sized.figures, sized.lane, strict=True)
        graph = {
            "nodes": [
                {"id": symbol.id, "lane": lane, "w": figure.rect.w, "h": figure.rect.h}
                for symbol, figure, lane in symbols
            ],
            "edges": [[arrow.id, arrow.source, arrow.target] for arrow in sized.scene.arrows],
        }
        # Sizes may change with a figure; what makes it another chain is how it is joined.
        joined = [[node["id"], node["lane"]] for node in graph["nodes"]], graph["edges"]
        mark = hashlib.sha256(json.dumps(joined).encode()).hexdigest()[:12]
        yield {"seed": seed, "mark": mark, **graph}


def elk(seeds: Iterable[int]) -> int:
    """ELK's crossings in total. Raises LookupError where a chain has no figure of its own."""
    chains = json.loads(FIGURES.read_text("utf-8"))["chains"]
    total = 0
    for graph in graphs(seeds):
        mark, found = chains.get(str(graph["seed"]), (None, 0))
        if mark != graph["mark"]:
            raise LookupError(f"no figure of ELK for the chain of seed {graph['seed']}")
        total += found
    return total


def ours(seeds: Iterable[int]) -> list[Drawing]:
    """The pictures of the chains."""
    return [draw(random_scene(seed)) for seed in seeds]


def print_crossings() -> int:
    """Print both totals and the bends; how many of the aims are missed."""
    pictures = ours(ACCEPTANCE)
    crossed = sum(map(crossings, pictures))
    wires = [wire for picture in pictures for wire in picture.wires]
    mean = sum(map(bends, wires)) / len(wires)
    wrong = sum(len(faults(picture)) for picture in pictures)
    theirs = elk(ACCEPTANCE)
    print(f"{len(pictures)} chains, seeds {ACCEPTANCE.start} to {ACCEPTANCE.stop - 1}")
    print(f"crossings: ours {crossed}, ELK without lanes {theirs}")
    print(f"bends an arrow: {mean:.2f}, at most {max(map(bends, wires))}")
    print(f"faults: {wrong}")
    return (crossed > theirs) + (mean > BENDS) + (max(map(bends, wires)) > 4) + (wrong > 0)


if __name__ == "__main__":
    if "--graphs" in sys.argv:
        print(json.dumps(list(graphs(ACCEPTANCE))))
    else:
        sys.exit(min(print_crossings(), 1))
