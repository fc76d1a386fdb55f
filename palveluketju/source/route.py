"""Routes: the symbolic address of a part of the model, before any line is known."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Route:
    """Address of a part of the model, such as `chains.huoli.steps.soitto.role`.

    `parts` are ids, keys and 0-based list indexes. `on_key` asks for the place of the
    key itself instead of its value.
    """

    parts: tuple[str | int, ...] = ()
    on_key: bool = False

    @classmethod
    def to(cls, *parts: str | int) -> Route:
        """The route made of these parts, from the workspace down."""
        return cls(parts)

    def __truediv__(self, part: str | int) -> Route:
        return Route((*self.parts, part))

    @property
    def key(self) -> Route:
        """The same route, pointing at its key."""
        return Route(self.parts, on_key=True)

    @property
    def parent(self) -> Route:
        """The route one part shorter; the root is its own parent."""
        return Route(self.parts[:-1])

    def __str__(self) -> str:
        text = ""
        for part in self.parts:
            text += f"[{part}]" if isinstance(part, int) else f".{part}" if text else part
        return text
