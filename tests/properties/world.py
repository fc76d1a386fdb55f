"""The real models, as files that an example changes and reads again."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
_STARTER = ROOT / "palveluketju" / "pipeline" / "starter"


@dataclass(frozen=True)
class World:
    """A small workspace: the files that chains rest on, and the files of chains, by name."""

    ground: dict[str, str]
    chains: dict[str, str]


@cache
def worlds() -> tuple[World, ...]:
    """The workspaces that examples start from."""
    return _world(ROOT / "models"), _world(_STARTER)


def _world(folder: Path) -> World:
    texts = {
        path.relative_to(folder).as_posix(): path.read_text("utf-8")
        for path in sorted(folder.rglob("*.yaml"))
    }
    chains = {name: text for name, text in texts.items() if "\nchain:" in text}
    ground = {name: text for name, text in texts.items() if name not in chains}
    first = {"palveluketju.yaml": ground.pop("palveluketju.yaml")}
    return World(first | ground, chains)
