"""A chain: its steps, handoffs and ways, and where each way comes from."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from .reading import Handoff, Question, Raw, Step, read_handoff, read_step

VERB_OF_KIND = {
    "transfer": "next",
    "warm-handover": "next",
    "referral": "next",
    "contact": "sends",
    "notification": "sends",
    "consultation": "asks",
    "request": "asks",
    "guidance": "sends",
    "invitation": "next",
    "agreed": "next",
    "information": "sends",
}


@dataclass(frozen=True)
class Way:
    """A key that leads on, of a step or of a handoff; `word` tells apart ways of the same key."""

    owner: str
    key: str
    word: str
    target: str
    of_handoff: bool = False


class Chain:
    """One chain as written."""

    def __init__(self, raw: Raw) -> None:
        self.id = str(raw["chain"]["id"])
        self.steps: dict[str, Step] = {
            str(name): read_step(str(name), value or {})
            for name, value in (raw.get("steps") or {}).items()
        }
        self.handoffs: dict[str, Handoff] = {
            str(name): read_handoff(str(name), value or {})
            for name, value in (raw.get("handoffs") or {}).items()
        }

    @cached_property
    def ways(self) -> list[Way]:
        found = [way for step in self.steps.values() for way in self.ways_of_step(step)]
        found += [
            Way(handoff.id, key, "", exit_.to, of_handoff=True)
            for handoff in self.handoffs.values()
            for key, exit_ in handoff.exits.items()
            if exit_.to is not None
        ]
        return found

    @staticmethod
    def ways_of_step(step: Step) -> list[Way]:
        """The ways written in the step itself, in the order in which it puts them."""
        found = [Way(step.id, "next", str(n), to) for n, to in enumerate(step.next)]
        found += [Way(step.id, "sends", str(n), to) for n, to in enumerate(step.sends)]
        found += [Way(step.id, "branches", str(n), to) for n, to in enumerate(step.branches)]
        found += [Way(step.id, "answers", word, to) for word, to in step.answers.items()]
        if step.asks:
            answers = step.asks.answers.items()
            found += [Way(step.id, "asks", word, to) for word, to in answers]
            if step.asks.unanswered and step.asks.unanswered.to is not None:
                found.append(Way(step.id, "unanswered", "", step.asks.unanswered.to))
        return found

    def ways_by(self, owner: str, key: str) -> list[Way]:
        return [way for way in self.ways if way.owner == owner and way.key == key]

    def exit_way(self, handoff: str, key: str) -> Way | None:
        found = [way for way in self.ways_by(handoff, key) if way.of_handoff]
        return found[0] if found else None

    def silence_way(self, step: Step) -> Way | None:
        """The way taken when a question is not answered."""
        own = [way for way in self.ways_by(step.id, "unanswered") if not way.of_handoff]
        if own:
            return own[0]
        if step.asks and step.asks.handoff in self.handoffs:
            return self.exit_way(step.asks.handoff, "unanswered")
        return None

    def silence_is_dated(self, step: Step, *, without_proposals: bool) -> bool:
        """Whether a question's `unanswered` exit has a date (that is no proposal)."""
        assert step.asks is not None
        exit_ = step.asks.unanswered
        if exit_ is None and step.asks.handoff in self.handoffs:
            exit_ = self.handoffs[step.asks.handoff].exits.get("unanswered")
        return bool(exit_ and exit_.dated and not (without_proposals and exit_.proposal))

    def moves_matter(self, handoff: str) -> bool:
        """Whether a handoff goes to a step, not only to somebody's ears."""
        return self.handoffs[handoff].to in self.steps

    def is_asked(self, handoff: str) -> bool:
        return VERB_OF_KIND.get(self.handoffs[handoff].kind or "") == "asks"

    def waits(self, handoff: str) -> bool:
        """Whether the sender of a handoff waits to hear."""
        one = self.handoffs[handoff]
        if self.is_asked(handoff) or not self.moves_matter(handoff):
            return False
        return one.acknowledge or bool(one.exits) or one.kind in ("warm-handover", "invitation")

    def askers(self, handoff: str) -> list[Step]:
        return [s for s in self.steps.values() if s.asks and s.asks.handoff == handoff]

    def repliers(self, handoff: str) -> list[tuple[Step, str]]:
        """Each step that replies to a handoff, with its answer."""
        steps = self.steps.values()
        return [(step, word) for step in steps for to, word in step.replies if to == handoff]

    def answered_by_replies(self, question: Question) -> bool:
        return question.handoff is not None and bool(self.repliers(question.handoff))

    def entry(self, target: str) -> str | None:
        """The step that a target leads to: itself, or the `to` of a handoff that moves."""
        if target in self.steps:
            return target
        return self.handoffs[target].to if self.moves_matter(target) else None

    def after(self, step: str) -> frozenset[str]:
        """The steps reached from a step along one way, handoff, question or reply."""
        return self._after[step]

    @cached_property
    def _after(self) -> dict[str, frozenset[str]]:
        targets = {name: set[str]() for name in self.steps}
        for step in self.steps.values():
            targets[step.id] |= {way.target for way in self.ways_of_step(step)}
            if step.asks and step.asks.handoff is not None:
                targets[step.id].add(step.asks.handoff)
        for way in self.ways:
            for source in self.sources(way):
                targets[source].add(way.target)
        return {
            name: frozenset(step for target in found if (step := self.entry(target)) is not None)
            for name, found in targets.items()
        }

    def reached_from(self, steps: Iterable[str]) -> frozenset[str]:
        """The steps that some of the steps lead to, directly or through others."""
        found: set[str] = set()
        ahead = list(steps)
        while ahead:
            more = self.after(ahead.pop()) - found
            found |= more
            ahead.extend(more)
        return frozenset(found)

    def sources(self, way: Way) -> frozenset[str]:
        """The steps that a way belongs to, for an arrival at a join."""
        return self._sources(way, self.senders)

    def _sources(self, way: Way, senders: dict[str, frozenset[str]]) -> frozenset[str]:
        if way.of_handoff:
            to = self.handoffs[way.owner].to
            if way.key == "returned":
                return frozenset({to} if to in self.steps else ())
            return senders[way.owner]
        step = self.steps[way.owner]
        if way.key == "asks" and step.asks and self.answered_by_replies(step.asks):
            pairs = self.repliers(step.asks.handoff or "")
            return frozenset(replier.id for replier, word in pairs if word == way.word)
        return frozenset({step.id})

    @cached_property
    def senders(self) -> dict[str, frozenset[str]]:
        """The steps that send each handoff, also through the exits of other handoffs."""
        found = {h: frozenset(s.id for s in self.askers(h)) for h in self.handoffs}
        changed = True
        while changed:
            changed = False
            for way in self.ways:
                if way.target in found:
                    more = found[way.target] | self._sources(way, found)
                    changed = changed or more != found[way.target]
                    found[way.target] = more
        return found

    def root(self, decision: Step) -> str | None:
        """The decision that another follows, or None."""
        if decision.same_as is None:
            return None
        seen = {decision.id}
        name = decision.same_as
        while True:
            step = self.steps.get(name)
            if name in seen or step is None or step.kind != "decision":
                return None
            if step.same_as is None:
                return name
            seen.add(name)
            name = step.same_as
