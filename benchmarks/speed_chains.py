"""The same random chains as a workspace and as files of `dot`."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

LANES = 5
ROOT = "format: 1\nworkspace: {title: Nopeus}\n"


@dataclass(frozen=True, slots=True)
class Sketch:
    """A chain: the lane of each step, and where each leads."""

    lanes: Sequence[int]
    ways: Sequence[Sequence[int]]


def write_chains(folder: Path, count: int, steps: int) -> list[Path]:
    """Write so many chains into a workspace, and each for `dot`; the files for `dot`."""
    folder.mkdir(parents=True)
    (folder / "palveluketju.yaml").write_text(ROOT, "utf-8")
    (folder / "toimijat.yaml").write_text(_parties(), "utf-8")
    files = []
    for seed in range(count):
        sketch = _sketch(random.Random(seed), steps)  # noqa: S311 - no secret
        (folder / f"ketju-{seed}.yaml").write_text(_yaml(f"ketju-{seed}", sketch), "utf-8")
        files.append(folder / f"ketju-{seed}.dot")
        files[-1].write_text(_dot(sketch), "utf-8")
    return files


def _sketch(rng: random.Random, steps: int) -> Sketch:
    lanes, ways = [0], []
    for number in range(steps - 1):
        move = rng.choice((-1, 1)) if rng.random() < 0.4 else 0
        lanes.append(max(0, min(LANES - 1, lanes[-1] + move)))
        aside = rng.choice((number + 2, number + 3, max(1, number - 3)))
        decides = number % 4 == 2 and aside < steps
        ways.append((number + 1, aside) if decides else (number + 1,))
    return Sketch(lanes, [*ways, ()])


def _parties() -> str:
    roles = "".join(
        f"  r{lane}: {{title: Rooli {lane}, actor: {'kunta' if lane < 2 else 'alue'}}}\n"
        for lane in range(LANES)
    )
    kinds = (
        "kunta: {title: Kunta, type: municipality}",
        ("alue: {title: Alue, type: wellbeing-services-county}"),
    )
    return "format: 1\nactors:\n" + "".join(f"  {kind}\n" for kind in kinds) + "roles:\n" + roles


def _yaml(name: str, sketch: Sketch) -> str:
    roles = ", ".join(f"r{lane}" for lane in range(LANES))
    lines = ["format: 1", f"chain: {{id: {name}, title: Ketju, lanes: [{roles}]}}", "steps:"]
    for number, ways in enumerate(sketch.ways):
        text = f"role: r{sketch.lanes[number]}, title: Arvioi oppilaan tuen tarpeen {number}"
        if not ways:
            lines.append(f"  v{number}: {{kind: end, {text}}}")
        elif len(ways) > 1:
            answers = f"answers: {{Kyllä: v{ways[0]}, Ei: v{ways[1]}}}"
            lines.append(f"  v{number}: {{kind: decision, {text}, {answers}}}")
        else:
            kind = "kind: start, " if number == 0 else ""
            lines.append(f"  v{number}: {{{kind}{text}, next: v{ways[0]}}}")
    return "\n".join(lines) + "\n"


def _dot(sketch: Sketch) -> str:
    lines = ["digraph {", "rankdir=LR"]
    for lane in range(LANES):
        inside = "; ".join(f"v{n}" for n, its in enumerate(sketch.lanes) if its == lane)
        lines.append(f'subgraph cluster_{lane} {{ label="Rooli {lane}"; {inside} }}')
    for number, ways in enumerate(sketch.ways):
        lines.append(f'v{number} [shape=box, label="Arvioi oppilaan\\ntuen tarpeen {number}"]')
        lines += [f"v{number} -> v{way}" for way in ways]
    return "\n".join([*lines, "}"]) + "\n"
