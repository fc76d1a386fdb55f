"""Random chains with planned times: what comes between a contact and a talk."""

from __future__ import annotations

from random import Random
from typing import Any

Plain = dict[str, Any]

STAGE: Plain = {
    "format": 1,
    "actors": {
        "kunta": {"title": "Kunta", "type": "municipality"},
        "pohde": {"title": "Pohde", "type": "wellbeing-services-county"},
        "lapsi": {"title": "Lapsi", "type": "client"},
    },
    "roles": {
        "opettaja": {"title": "Opettaja", "actor": "kunta"},
        "kuraattori": {"title": "Kuraattori", "actor": "pohde"},
        "oppilas": {"title": "Oppilas", "actor": "lapsi"},
    },
    "duties": {
        "contact": {"title": "Yhteydenotto"},
        "talk": {"title": "Keskustelu", "limits": ["L"]},
        "reply": {"title": "Vastaus", "limits": ["P"]},
        "ask": {"title": "Kysymys"},
    },
}


def days(number: int) -> str:
    return f"{number} koulupäivää"


class Grower:
    """Grows one chain backwards, from the talk to the contact."""

    def __init__(self, seed: int) -> None:
        self._rng = Random(seed)
        self.steps: Plain = {}
        self.handoffs: Plain = {}
        self._number = 0
        self.promised = 0

    def chain(self) -> Plain:
        """The file of the chain and its limits."""
        rng = self._rng
        within = rng.randint(2, 25)
        self.steps["puhe"] = self._task("kuraattori", "loppu", duty="talk")
        self.steps["loppu"] = {"kind": "end", "role": "kuraattori"}
        entry = self._several(rng.randint(1, 4), "puhe", 2)
        self.steps["alku"] = {"kind": "start", "role": "opettaja", "next": "ottaa"}
        self.steps["ottaa"] = {"role": "opettaja", "duty": "contact", "next": "yhteys"}
        self.steps["vastaanotto"] = self._task("kuraattori", entry)
        self.handoffs["yhteys"] = self._handoff("vastaanotto", "contact", "ottaa")
        limits = {
            "L": {"title": "L", "within": days(within), "from": "contact.sent", "to": "done"},
            "P": {
                "title": "P",
                "within": days(self.promised or 1),
                "from": "ask.sent",
                "to": "done",
            },
        }
        return {
            "format": 1,
            "chain": {"id": "huoli", "title": "Huoli"},
            "limits": limits,
            "steps": self.steps,
            "handoffs": self.handoffs,
        }

    def _name(self, stem: str) -> str:
        self._number += 1
        return f"{stem}{self._number}"

    def _takes(self) -> Plain:
        unknown = self._rng.random() < 0.12
        return {} if unknown else {"takes": days(self._rng.randint(0, 4))}

    def _task(self, role: str, then: str, **more: Any) -> Plain:
        return {"role": role, **self._takes(), **more, "next": then}

    def _handoff(self, to: str, ground: str, again: str) -> Plain:
        """A handoff that is acknowledged by a date, or only tried again, or known at once."""
        found: Plain = {"kind": "transfer", "to": to, "carries": "Asia", "ground": ground}
        how = self._rng.random()
        if how < 0.4:
            return found | {"kind": "agreed"}
        if how < 0.7:
            return found | {"acknowledge": {"within": days(self._rng.randint(0, 3))}}
        if how < 0.85:
            return found
        after = days(self._rng.randint(1, 4))
        return found | {"unanswered": {"after": after, "to": again}}

    def _several(self, number: int, then: str, depth: int) -> str:
        for _ in range(number):
            then = self._block(then, depth)
        return then

    def _block(self, then: str, depth: int) -> str:
        kinds = [self._of_task, self._of_wait, self._of_question, self._of_handoff, self._of_loop]
        if depth:
            kinds += [self._of_decision, self._of_decision, self._of_parallel, self._of_pair]
        return self._rng.choice(kinds)(then, depth)

    def _put(self, stem: str, step: Plain) -> str:
        name = self._name(stem)
        self.steps[name] = step
        return name

    def _of_task(self, then: str, depth: int) -> str:
        del depth
        return self._put("t", self._task("kuraattori", then))

    def _of_wait(self, then: str, depth: int) -> str:
        del depth
        until: Plain = {"after": days(self._rng.randint(1, 5))}
        if self._rng.random() < 0.1:
            until = {"event": "Aika vapautuu"}
        return self._put("w", {"kind": "wait", "role": "kuraattori", **until, "next": then})

    def _of_decision(self, then: str, depth: int) -> str:
        rng = self._rng
        words = ("Kyllä", "Ei", "Ehkä")[: rng.randint(2, 3)]
        answers = {word: self._several(rng.randint(0, 2), then, depth - 1) for word in words}
        decision = {"kind": "decision", "role": "kuraattori", **self._takes(), "answers": answers}
        return self._put("d", decision)

    def _of_pair(self, then: str, depth: int) -> str:
        """Two decisions that answer alike, one after the other."""
        second = self._of_decision(then, depth)
        between = self._several(self._rng.randint(0, 1), second, depth - 1)
        words = self.steps[second]["answers"]
        answers = {word: self._several(self._rng.randint(0, 1), between, 0) for word in words}
        first = {"kind": "decision", "role": "kuraattori", **self._takes(), "answers": answers}
        name = self._put("d", first)
        self.steps[second]["same_as"] = name
        return name

    def _of_parallel(self, then: str, depth: int) -> str:
        parallel = self._name("p")
        join = self._put("j", {"kind": "join", "of": parallel, "role": "kuraattori", "next": then})
        branches = [self._several(self._rng.randint(1, 2), join, depth - 1) for _ in range(2)]
        self.steps[parallel] = {"kind": "parallel", "role": "kuraattori", "branches": branches}
        return parallel

    def _of_question(self, then: str, depth: int) -> str:
        del depth
        asks: Plain = {"whom": "oppilas", "given": self._of_task(then, 0), "refused": then}
        if self._rng.random() < 0.8:
            asks["unanswered"] = {"after": days(self._rng.randint(1, 5)), "to": then}
        return self._put("q", {"role": "kuraattori", **self._takes(), "asks": asks})

    def _of_handoff(self, then: str, depth: int) -> str:
        """Another party does something, and may have promised by when."""
        del depth
        there, back, name = self._name("h"), self._name("h"), self._name("o")
        self.handoffs[back] = {"kind": "agreed", "to": then, "carries": "Asia"}
        duty = {}
        if not self.promised and self._rng.random() < 0.5:
            self.promised, duty = self._rng.randint(1, 6), {"duty": "reply"}
        self.steps[name] = self._task("opettaja", back, **duty)
        ask = self._put("a", self._task("kuraattori", there))
        ground = "ask" if duty else "contact2"
        self.handoffs[there] = self._handoff(name, ground, ask)
        if not duty:
            del self.handoffs[there]["ground"]
        return ask

    def _of_loop(self, then: str, depth: int) -> str:
        """Trying again, perhaps not more than so many times."""
        del depth
        attempt = self._name("l")
        answers = {"Kyllä": then, "Ei": attempt}
        again = {"kind": "decision", "role": "kuraattori", **self._takes(), "answers": answers}
        bound = {"at_most": self._rng.randint(1, 3)} if self._rng.random() < 0.7 else {}
        self.steps[attempt] = self._task("kuraattori", self._put("d", again), **bound)
        return attempt
