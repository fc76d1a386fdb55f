"""A chain while it is being built: its steps and handoffs, and the chance behind each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from random import Random

from tests.flow.generator.names import Names
from tests.flow.generator.world import (
    ACTOR_OF,
    ATTACHING,
    AUTHORITIES,
    EXCLUSIVE,
    HARMLESS,
    OPEN_GROUNDS,
    OWN_DUTY,
    Plain,
)

TIMES = ("2 koulupäivää", "5 työpäivää", "7 vrk", "2 viikkoa", "4 viikkoa", "viipymättä")


@dataclass(frozen=True)
class Site:
    """Where in a chain something is built.

    `share` is the exponent of the chain's heat that may be spent here; `held` tells that a
    parallel around holds the matter; `ends` that the token may end here; `strand` that it is
    not the token that the chain is about.
    """

    role: str
    share: float = 1.0
    loop: bool = False
    held: bool = False
    ends: bool = True
    strand: bool = False

    def by(self, role: str) -> Site:
        """The same site in the hands of another role."""
        return replace(self, role=role)


@dataclass(frozen=True)
class Sub:
    """A chain that may be called: its ends of the matter itself and of strands beside it."""

    chain: str
    ends: tuple[str, ...]
    beside: tuple[str, ...] = ()
    is_known: bool = True


@dataclass
class Draft:
    """One chain in the making.

    `heat` bounds the states that strands side by side may give. `risks_flow` and
    `risks_duty` allow what may be a fault of either family.
    """

    rng: Random
    chain: str
    names: Names
    heat: float = 100.0
    risks_flow: bool = False
    risks_duty: bool = False
    proposals: float = 0.0
    subs: tuple[Sub, ...] = ()
    weights: dict[str, float] = field(default_factory=dict)
    steps: Plain = field(default_factory=dict)
    handoffs: Plain = field(default_factory=dict)
    consents: Plain = field(default_factory=dict)
    main_ends: list[str] = field(default_factory=list)
    strand_ends: list[str] = field(default_factory=list)
    traits: list[str] = field(default_factory=list)
    has_strands: bool = False

    def chance(self, probability: float) -> bool:
        """Whether something of this probability happens."""
        return self.rng.random() < probability

    def slips(self, site: Site, probability: float, *, beside: bool = False) -> bool:
        """Whether somebody forgets who holds the matter; harmless where it is held anyway.

        What runs `beside` is not held by a parallel around.
        """
        return (self.risks_duty or (site.held and not beside)) and self.chance(probability)

    def room(self, site: Site) -> float:
        """How many states may be multiplied by what is built here."""
        return float(self.heat**site.share)

    def remember(self, words: int) -> None:
        """What has been answered is kept in mind in every state that follows."""
        self.heat = max(1.0, self.heat / words**0.5)

    def role_of(self, target: str, otherwise: str) -> str:
        """The role of a step, if it is made already."""
        return self.steps[target]["role"] if target in self.steps else otherwise

    def holder_of(self, target: str, site: Site) -> str:
        """The authority that does a step, or another than the one here."""
        role = self.role_of(target, "")
        return role if role in AUTHORITIES else self.other(site.role)

    def spend(self, size: int) -> None:
        """A strand of this size will run beside all the rest."""
        self.has_strands = True
        self.heat = max(1.0, self.heat / (2 * size + 2))

    def other(self, role: str) -> str:
        """An authority's role other than this, mostly of another actor."""
        others = [name for name in AUTHORITIES if name != role]
        far = [name for name in others if ACTOR_OF[name] != ACTOR_OF.get(role)]
        return self.rng.choice(far if self.chance(0.8) else others)

    def split(self, size: int, parts: int, least: int = 0) -> list[int]:
        """The size cut at random into parts of at least `least` each."""
        sizes = [least] * parts
        for _ in range(size - least * parts):
            sizes[self.rng.randrange(parts)] += 1
        return sizes

    def step(self, site: Site, kind: str, name: str = "", **keys: object) -> str:
        """A new step; its id."""
        name = name or self.names.step(kind)
        step: Plain = {} if kind == "task" else {"kind": kind}
        step |= {"role": site.role, "title": self.names.title(kind), **keys}
        if self.chance(self.proposals):
            step["status"] = "proposal"
        self.steps[name] = step
        return name

    def task(self, site: Site, name: str = "", **keys: object) -> str:
        """A new task with what surrounds work: duties, company, who hears of it."""
        extra: Plain = {}
        if self.chance(0.35) and (duty := self._duty(site.role)):
            extra["duty"] = duty
        if self.chance(0.15):
            extra["with"] = [self.rng.choice(("oppilas", "huoltaja", *AUTHORITIES[:3]))]
        if self.chance(0.1):
            extra["informs"] = [{"who": self.rng.choice(("huoltaja", *AUTHORITIES[:4]))}]
        if self.chance(0.03):
            extra["releases_lead"] = True
        return self.step(site, "task", name, **(extra | keys))

    def _duty(self, role: str) -> object:
        if role == "kuraattori-tai-psykologi" and self.chance(0.4):
            return {"kuraattori": "Y-02", "psykologi": "T-01"}
        if self.risks_duty and self.chance(0.5):
            return self.rng.choice(EXCLUSIVE)
        return self.rng.choice((OWN_DUTY.get(role, "T-01"), *HARMLESS))

    def end(self, site: Site) -> str:
        """A new end of the token that is at this site."""
        keys: Plain = {}
        if self.chance(0.3):
            keys["continues_with"] = ACTOR_OF.get(site.role, "kunta")
        name = self.step(site, "end", **keys)
        (self.strand_ends if site.strand else self.main_ends).append(name)
        return name

    def handoff(self, kind: str, to: str, name: str = "", **keys: object) -> str:
        """A new handoff; its id."""
        name = name or self.names.handoff()
        handoff: Plain = {"title": f"Siirto {name}", "kind": kind, "to": to, **keys}
        if self.chance(0.3):
            handoff["carries"] = ["välttämättömät tiedot"]
        if self.chance(self.proposals / 2):
            handoff["status"] = "proposal"
        self.handoffs[name] = handoff
        return name

    def ground(self, *, attaches: bool) -> str:
        """A duty that a handoff rests on."""
        return self.rng.choice(ATTACHING if attaches else OPEN_GROUNDS)

    def dated(self, site: Site, to: str) -> Plain:
        """An exit by a date to a step; the date may be forgotten, or be a proposal."""
        exit_: Plain = {} if self.slips(site, 0.3) else {"after": self.rng.choice(TIMES)}
        exit_["to"] = self._passed(to) if self.chance(0.08) else to
        return self._proposed(exit_)

    def _passed(self, to: str) -> str:
        """An agreed handoff to a step that is made already and is no join; else the step."""
        is_plain = to in self.steps and self.steps[to].get("kind") != "join"
        return self.handoff("agreed", to) if is_plain else to

    def within(self) -> Plain:
        """A time such as `acknowledge` has."""
        return self._proposed({"within": self.rng.choice(TIMES)})

    def _proposed(self, value: Plain) -> Plain:
        if self.chance(self.proposals * 1.5):
            value["status"] = "proposal"
        return value

    def way(self, site: Site, target: str) -> str:
        """How a step here leads to a step: straight, or by an agreed handoff over a border."""
        role = self.role_of(target, site.role)
        if ACTOR_OF.get(role) == ACTOR_OF.get(site.role) or not self.chance(0.3):
            return target
        return self.handoff("agreed", target)

    def pick(self, options: Sequence[str]) -> str:
        """One of several, at random."""
        return self.rng.choice(options)
