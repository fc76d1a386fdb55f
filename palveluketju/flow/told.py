"""A path of the net in the author's words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from palveluketju.findings import Message, Move, Trace
from palveluketju.flow.net import Net, NetMove
from palveluketju.graph.chain import ChainView
from palveluketju.source import Route

_LONGEST = 90
_WORDS: Mapping[str, Message] = {
    "given": Message(fi="annetaan", en="given"),
    "refused": Message(fi="ei suostuta", en="refused"),
    "answered": Message(fi="vastataan", en="answered"),
}


def told(chain: ChainView, net: Net, path: Iterable[int]) -> Trace:
    """The moves of a path, given by their numbers, in words and with their routes.

    Who acts is said where it changes.
    """
    teller = Teller(chain)
    return tuple(teller.move(net.moves[index]) for index in path)


class Teller:
    """Names the parts of one chain to a person; tells moves in the order of a path."""

    def __init__(self, chain: ChainView) -> None:
        self._chain = chain
        self._last: str | None = None

    def move(self, move: NetMove) -> Move:
        """A move as an entry of a trace."""
        words = self._words(move)
        self._last = None if move.handoff else self._chain.steps[move.step].role
        return Move(move.kind, tuple(_names(move)), Route(move.at), words)

    def step(self, name: str) -> str:
        """A step's title, else that of the chain it opens, else its id."""
        return _shortened(self._chain.title(name))

    def handoff(self, name: str) -> str:
        """A handoff's title, else its kind, else its id."""
        record = self._chain.handoffs[name]
        if record.title:
            return _shortened(record.title.say(self._chain.language, self._chain.language))
        return record.row.finnish if record.row else name

    def role(self, name: str | None) -> str:
        """A role's title, else its id; empty where there is none."""
        record = self._chain.model.roles.get(name or "")
        language = self._chain.language
        return record.title.say(language, language) if record else name or ""

    def doer(self, step: str) -> str:
        """Who does a step and what it is: `Opettaja: Ottaa huolen puheeksi`."""
        role = self._chain.steps[step].role
        if role is None or role == self._last:
            return self.step(step)
        return f"{self.role(role)}: {self.step(step)}"

    def _words(self, move: NetMove) -> Message:
        if move.handoff:
            return self._of_handoff(move)
        if move.kind == "answer":
            return self._of_answer(move)
        doer = self.doer(move.step)
        if move.kind == "lapse":
            return Message(fi=f"{doer} – vastausta ei tule", en=f"{doer} – no answer comes")
        if move.kind == "reply":
            word = _WORDS.get(move.answer, Message(fi=move.answer, en=move.answer))
            return Message(fi=f"{doer} – {word.fi}", en=f"{doer} – {word.en}")
        if move.kind == "join":
            return Message(
                fi=f"{doer} – liittyy jo avoinna olevaan asiaan",
                en=f"{doer} – joins the matter that is open already",
            )
        return Message(fi=doer, en=doer)

    def _of_answer(self, move: NetMove) -> Message:
        doer = self.doer(move.step)
        step = self._chain.steps[move.step]
        other = self._chain.model.chains.get(getattr(step, "chain", None) or "")
        end = other.steps.get(move.answer) if other else None
        if end is not None and end.title is not None:
            language = self._chain.language
            title = end.title.say(language, language)
            return Message(fi=f"{doer} – {title}", en=f"{doer} – {title}")
        word = _WORDS.get(move.answer, Message(fi=move.answer, en=move.answer))
        return Message(fi=f"{doer} – {word.fi}", en=f"{doer} – {word.en}")

    def _of_handoff(self, move: NetMove) -> Message:
        name = self.handoff(move.handoff)
        receiver = self.role(self._chain.steps[move.step].role)
        if move.kind == "receive":
            return Message(
                fi=f"{name} tulee perille ({receiver})", en=f"{name} arrives ({receiver})"
            )
        fi, en = {
            "return": ("palautetaan", "is returned"),
            "cannot": ("kutsuttu ei pääse", "somebody cannot come"),
            "lapse": ("vastausta ei tule", "no answer comes"),
            "follow-up": ("seurannan aika tulee", "it is time to follow up"),
        }[move.kind]
        return Message(fi=f"{name} – {fi}", en=f"{name} – {en}")


def _shortened(title: str) -> str:
    """A title that does not fill the path by itself."""
    return title if len(title) <= _LONGEST else title[:_LONGEST].rstrip() + "…"


def _names(move: NetMove) -> Iterable[tuple[str, str | tuple[str, ...]]]:
    """What a move names, in the order of section 7 of the definition."""
    if move.handoff:
        yield "handoff", move.handoff
    else:
        yield "step", move.step
    if move.kind == "reply":
        yield "to", move.to
    if move.answer:
        yield "answer", move.answer
    if move.kind == "chain":
        yield "ends", move.ends
    elif move.handoffs and move.kind in ("send", "answer"):
        yield "handoffs", move.handoffs
