"""Names as they stand in messages: quoted, listed, and with who they belong to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from palveluketju.findings import Message
from palveluketju.graph.chain import ChainView


def listed(names: Iterable[str], fi: str = "ja", en: str = "and") -> Message:
    """The names in quotes as one list, the last one joined by the words `fi` and `en`."""
    return joined([f"'{name}'" for name in names], fi, en)


def joined(words: Sequence[str], fi: str = "ja", en: str = "and") -> Message:
    """The words as one list, the last one joined by the words `fi` and `en`."""
    if len(words) < 2:
        return Message(fi="".join(words), en="".join(words))
    first, last = ", ".join(words[:-1]), words[-1]
    return Message(fi=f"{first} {fi} {last}", en=f"{first} {en} {last}")


def titled(chain: ChainView, name: str) -> str:
    """A step or handoff with its title: `'soitto' (Soittaa huoltajalle)`, or its id alone."""
    record = chain.steps.get(name) or chain.handoffs.get(name)
    text = record.title if record is not None else None
    return f"'{name}' ({text.say(chain.language, chain.language)})" if text else f"'{name}'"


def holder(chain: ChainView, role: str | None) -> str:
    """A role with the actors that its holders belong to: `'opettaja' (Koulu)`."""
    known = chain.model.actors
    titles = [
        known[name].title.say(chain.language, chain.language) for name in chain.parties.actors(role)
    ]
    return f"'{role}' ({', '.join(titles)})" if titles else f"'{role}'"
