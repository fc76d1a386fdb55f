"""A chain with its references resolved: what rules, drawings and readers ask."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING

from palveluketju.graph.arrow import Arrow, Out, arrows, outs
from palveluketju.graph.parties import Parties
from palveluketju.graph.reading import reading_order
from palveluketju.model.chain import Chain
from palveluketju.model.handoff import Handoff
from palveluketju.model.step import Start, Step, SubChain
from palveluketju.model.workspace import Model
from palveluketju.source import Route

if TYPE_CHECKING:
    from palveluketju.graph.network import Graph


class ChainView:
    """One chain of a workspace.

    `record` is the chain as written, `model` the workspace it stands in, `parties` answers
    who belongs to whom. `max_states` is how many states a proof of it may look at,
    `today` the day to check for if one is known, `kept` what has been worked out of the chain
    and is asked for again.
    """

    def __init__(
        self,
        record: Chain,
        model: Model,
        parties: Parties,
        max_states: int = 1_000_000,
        today: date | None = None,
    ) -> None:
        self.record = record
        self.max_states = max_states
        self.today = today
        self.kept: dict[str, object] = {}
        self.model = model
        self.parties = parties

    @property
    def id(self) -> str:
        """The chain's id."""
        return self.record.id

    @property
    def route(self) -> Route:
        """The chain's route in the model."""
        return Route.to("chains", self.id)

    @property
    def language(self) -> str:
        """The workspace's default language."""
        return self.model.workspace.language

    @property
    def steps(self) -> Mapping[str, Step]:
        """The steps by id, in declared order."""
        return self.record.steps

    @property
    def handoffs(self) -> Mapping[str, Handoff]:
        """The handoffs by id, in declared order."""
        return self.record.handoffs

    def at(self, *parts: str | int) -> Route:
        """The route of a part of the chain, such as `at("steps", "soitto", "role")`."""
        return Route((*self.route.parts, *parts))

    def title(self, step: str) -> str:
        """A step's title in the default language, or its id."""
        text = self.steps[step].title
        return text.say(self.language, self.language) if text else step

    @cached_property
    def lane_of(self) -> Mapping[str, tuple[int, str]]:
        """For each step its place by lanes: the lane's number in the stated order, and its role.

        Roles that are not among the lanes come after them.
        """
        lanes = {role: number for number, role in enumerate(self.record.lanes)}
        return {
            name: (lanes.get(step.role or "", len(lanes)), step.role or "")
            for name, step in self.steps.items()
        }

    @cached_property
    def arrows(self) -> tuple[Arrow, ...]:
        """Every arrow between two steps, in declared order."""
        return tuple(arrows(self.record))

    @cached_property
    def arrows_from(self) -> Mapping[str, tuple[Arrow, ...]]:
        """The arrows that leave each step; every step has an entry."""
        grouped: dict[str, list[Arrow]] = {name: [] for name in self.steps}
        for arrow in self.arrows:
            grouped[arrow.source].append(arrow)
        return {name: tuple(leaving) for name, leaving in grouped.items()}

    @cached_property
    def reading(self) -> tuple[str, ...]:
        """The steps in the order in which they are read; see `palveluketju.graph.reading`."""
        names = tuple(self.steps)
        number = {name: place for place, name in enumerate(names)}
        ends = [(number[arrow.source], number[arrow.target]) for arrow in self.arrows]
        return tuple(names[place] for place in reading_order(len(names), ends))

    def holders(self, arrow: Arrow) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The roles that hold the matter just before and just after an arrow.

        Where a sub-chain stands at an end of the arrow, the hands are those inside it: of
        the end it answers with, and of its starts.
        """
        return self._leaving(arrow), self._arriving(arrow.target)

    def _leaving(self, arrow: Arrow) -> tuple[str, ...]:
        step = self.steps[arrow.source]
        other = self.model.chains.get(step.chain or "") if isinstance(step, SubChain) else None
        end = other.steps.get(arrow.label) if other else None
        role = end.role if end else step.role
        return (role,) if role else ()

    def _arriving(self, target: str) -> tuple[str, ...]:
        step = self.steps[target]
        other = self.model.chains.get(step.chain or "") if isinstance(step, SubChain) else None
        starts = (
            (each.role for each in other.steps.values() if isinstance(each, Start)) if other else ()
        )
        return tuple(role for role in starts if role) or ((step.role,) if step.role else ())

    def outs(self) -> Iterator[tuple[str, Out]]:
        """What each step writes as going out, whether or not its target exists."""
        return ((name, out) for name, several in self.outs_from.items() for out in several)

    @cached_property
    def outs_from(self) -> Mapping[str, tuple[Out, ...]]:
        """What each step writes as going out; every step has an entry."""
        return {
            name: tuple(outs(step, self.at("steps", name))) for name, step in self.steps.items()
        }

    def senders(self, handoff: str) -> tuple[str, ...]:
        """The steps that send a handoff on its way."""
        return self._senders.get(handoff, ())

    @cached_property
    def _senders(self) -> Mapping[str, tuple[str, ...]]:
        """The steps that lead to each target, each once, in declared order."""
        found: dict[str, dict[str, None]] = {}
        for name, out in self.outs():
            found.setdefault(out.target, {})[name] = None
        return {target: tuple(names) for target, names in found.items()}

    @cached_property
    def reached(self) -> frozenset[str]:
        """The steps that some path from a start leads to, the starts included."""
        waiting = deque(name for name, step in self.steps.items() if isinstance(step, Start))
        seen = set(waiting)
        while waiting:
            for arrow in self.arrows_from[waiting.popleft()]:
                if arrow.target not in seen:
                    seen.add(arrow.target)
                    waiting.append(arrow.target)
        return frozenset(seen)

    @property
    def graph(self) -> Graph:
        """The chain as a typed graph; see `palveluketju.graph.network`."""
        from palveluketju.graph.network import network

        return network(self.record, self.arrows, self.model, self.parties)

    def _repr_mimebundle_(self, **_: object) -> dict[str, str]:
        # A notebook asks the value itself, and only an outer room can draw: the one call outwards.
        shown: dict[str, str] = import_module("palveluketju.embed.notebook").bundle(self)
        return shown

    def __repr__(self) -> str:
        return f"<ChainView {self.id}: {len(self.steps)} steps>"
