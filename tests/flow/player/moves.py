"""The moves of a chain, as section 3 lists them."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from .chain import Chain, Way
from .clients import clients_part
from .people import People
from .places import Places, Put
from .reading import Step

Outcomes = dict[str, list[frozenset[str]]]
"""For each `chain` step the outcomes of its other chain."""


@dataclass(frozen=True, eq=False)
class Move:
    """A move: what it takes, clears and puts, and how it stands in a trace.

    `step` is the step whose doing it is, if any. `acts` tells that the step *moves* by it.
    `answer` is the answer of a decision, and `final` tells that the move is that of a final end.
    `sent` are the handoffs it puts on their way. The move is possible only if nothing of `blocked`
    is marked and, where there is `needs`, something of it is. It sets the memory bits `remembers`
    after clearing `forgets`.
    """

    entry: dict[str, Any]
    takes: int
    clears: int = 0
    puts: tuple[Put, ...] = ()
    sent: tuple[str, ...] = ()
    step: str | None = None
    acts: bool = False
    answer: str | None = None
    final: bool = False
    blocked: int = 0
    needs: int = 0
    remembers: int = 0
    forgets: int = 0

    def allowed(self, state: int) -> bool:
        """Whether the move is possible in a state."""
        if state & self.takes != self.takes or state & self.blocked:
            return False
        return not self.needs or bool(state & self.needs)

    @cached_property
    def guarded(self) -> bool:
        """Whether the move asks for more than one marked place."""
        return bool(self.takes & (self.takes - 1) or self.blocked or self.needs)

    @cached_property
    def leaves(self) -> int:
        """Every bit of a state but those that the move takes, clears and forgets."""
        return ~(self.takes | self.clears | self.forgets)

    @cached_property
    def fixed(self) -> int | None:
        """The places that the move puts, if each put has one place and none is in another's way."""
        mask = 0
        for put in self.puts:
            if len(put.places) != 1 or mask & (put.places[0] | put.beside):
                return None
            mask |= put.places[0]
        return mask

    @cached_property
    def hindered(self) -> int:
        """The places that, if one is marked, make it matter in detail what `fixed` is put on."""
        mask = self.fixed or 0
        for put in self.puts:
            mask |= put.beside
        return mask

    @cached_property
    def adds(self) -> int:
        """What the move adds to a state in which no place of `hindered` is marked."""
        return (self.fixed or 0) | self.remembers


class Maker:
    """Makes the moves of one chain."""

    def __init__(self, chain: Chain, people: People, places: Places, outcomes: Outcomes) -> None:
        self.chain = chain
        self.people = people
        self.places = places
        self.outcomes = outcomes

    def all(self) -> list[Move]:
        """Every move, before what `once` and the memory add."""
        found: list[Move] = []
        for step in self.chain.steps.values():
            found.extend(self._of_step(step))
            if step.asks:
                found.extend(self._of_question(step))
        for handoff in self.chain.handoffs:
            if self.chain.moves_matter(handoff):
                found.extend(self._of_handoff(handoff))
        return found

    def _put(self, ways: list[Way]) -> tuple[tuple[Put, ...], tuple[str, ...]]:
        puts = [put for way in ways for put in self.places.put_way(way)]
        return tuple(puts), tuple(w.target for w in ways if w.target in self.chain.handoffs)

    def _work(self, step: Step) -> tuple[tuple[Put, ...], tuple[str, ...]]:
        """What a step puts when it is done, apart from its answers."""
        ways = self.chain.ways_of_step(step)
        puts, sent = self._put([w for w in ways if w.key in ("next", "sends", "branches")])
        if step.asks:
            puts += (Put((self.places.mask("a", step.id),), step.id),)
            if step.asks.handoff is not None:
                puts += tuple(self.places.put_handoff(step.asks.handoff))
                sent += (step.asks.handoff,)
        return puts, sent

    def _of_step(self, step: Step) -> Iterator[Move]:
        if step.kind == "start":
            puts, sent = self._work(step)
            entry = {"move": "start", "step": step.id}
            yield Move(entry, self.places.begin, 0, puts, sent, step.id, acts=True)
            yield from (self._plain(step, q) for q in self.places.queue(step.id))
        elif step.kind == "join":
            yield self._plain(step, self.places.slots(step.id))
        elif step.kind == "decision":
            for q in self.places.queue(step.id):
                yield from self._answers(step, q)
        elif step.kind == "chain":
            yield from self._of_sub_chain(step)
        else:
            for q in self.places.queue(step.id):
                plain = self._plain(step, q)
                replies = list(self._replies(step, plain))
                waiting = 0
                for reply in replies:
                    waiting |= reply.takes & ~q
                yield replace(plain, blocked=waiting)
                yield from replies

    def _plain(self, step: Step, takes: int) -> Move:
        puts, sent = self._work(step)
        entry = _sending({"move": "step", "step": step.id}, sent, "send")
        return Move(entry, takes, 0, puts, sent, step.id, acts=True, final=step.final)

    def _answers(self, step: Step, q: int) -> Iterator[Move]:
        for way in self.chain.ways_by(step.id, "answers"):
            puts, sent = self._put([way])
            entry = _sending({"move": "answer", "step": step.id, "answer": way.word}, sent)
            yield Move(entry, q, 0, puts, sent, step.id, acts=True, answer=way.word)

    def _replies(self, step: Step, plain: Move) -> Iterator[Move]:
        for handoff, word in step.replies:
            for asker in self.chain.askers(handoff):
                for way in self.chain.ways_by(asker.id, "asks"):
                    if way.word == word:
                        yield self._reply(step, plain, asker, way)

    def _reply(self, step: Step, plain: Move, asker: Step, way: Way) -> Move:
        puts, sent = self._put([way])
        entry = {"move": "reply", "step": step.id, "to": asker.id, "answer": way.word}
        takes = plain.takes | self.places.mask("a", asker.id)
        handoff = asker.asks.handoff if asker.asks else None
        alone = handoff is not None and len(self.chain.askers(handoff)) == 1
        clears = self.places.mask("f", handoff) if alone else 0
        puts, sent = plain.puts + puts, plain.sent + sent
        return Move(entry, takes, clears, puts, sent, step.id, acts=True)

    def _of_sub_chain(self, step: Step) -> Iterator[Move]:
        puts, sent = self._work(step)
        for q in self.places.queue(step.id):
            for ends in self.outcomes[step.id]:
                inner = [word for word in step.answers if word in ends]
                inside = tuple(Put((self.places.mask("i", step.id, e),), step.id) for e in inner)
                entry = {"move": "chain", "step": step.id, "ends": sorted(ends)}
                yield Move(entry, q, 0, puts + inside, sent, step.id, acts=True)
        for way in self.chain.ways_by(step.id, "answers"):
            puts_way, sent_way = self._put([way])
            entry = _sending({"move": "answer", "step": step.id, "answer": way.word}, sent_way)
            yield Move(entry, self.places.mask("i", step.id, way.word), 0, puts_way, sent_way)

    def _of_question(self, step: Step) -> Iterator[Move]:
        assert step.asks is not None
        a = self.places.mask("a", step.id)
        f = self.places.mask("f", step.asks.handoff)
        if not self.chain.answered_by_replies(step.asks):
            for way in self.chain.ways_by(step.id, "asks"):
                puts, sent = self._put([way])
                entry = _sending({"move": "answer", "step": step.id, "answer": way.word}, sent)
                yield Move(entry, a, f, puts, sent, step.id)
        silence = self.chain.silence_way(step)
        if silence:
            puts, sent = self._put([silence])
            yield Move({"move": "lapse", "step": step.id}, a, f, puts, sent, step.id)

    def _of_handoff(self, handoff: str) -> Iterator[Move]:
        f, w = self.places.mask("f", handoff), self.places.mask("w", handoff)
        followed = "follow_up" in self.chain.handoffs[handoff].exits
        received = tuple(self.places.put_received(handoff))
        entry = {"move": "receive", "handoff": handoff}
        yield Move(entry, f, 0 if followed else w, received)
        for verb, key in (("return", "returned"), ("cannot", "cannot")):
            for takes in self._senders_that_wait(handoff, f, w):
                yield from self._exit(verb, handoff, key, takes)
        if not self.chain.is_asked(handoff):
            yield from self._exit("lapse", handoff, "unanswered", f | w)
            cleared = f | self._clients_places(handoff)
            yield from self._exit("follow-up", handoff, "follow_up", w, cleared & ~w)

    def _senders_that_wait(self, handoff: str, f: int, w: int) -> list[int]:
        if not self.chain.is_asked(handoff):
            return [f | w]
        return [f | self.places.mask("a", step.id) for step in self.chain.askers(handoff)]

    def _exit(
        self, verb: str, handoff: str, key: str, takes: int, clears: int = 0
    ) -> Iterator[Move]:
        way = self.chain.exit_way(handoff, key)
        if way:
            puts, sent = self._put([way])
            yield Move({"move": verb, "handoff": handoff}, takes, clears, puts, sent)

    def _clients_places(self, handoff: str) -> int:
        """The places `p` and `r` before the steps of the client's part of a handoff."""
        part = clients_part(self.chain, self.people, handoff)
        return sum(bit for step in part for bit in self.places.queue(step))


def _sending(entry: dict[str, Any], sent: tuple[str, ...], move: str | None = None) -> dict:
    """A trace entry with the handoffs that the move puts on their way, if any."""
    if not sent:
        return entry
    return entry | ({"move": move} if move else {}) | {"handoffs": sorted(sent)}
