"""Names as they stand in messages: quoted, listed, and with who they belong to."""

from __future__ import annotations

from collections.abc import Iterable

from palveluketju.findings import Message
from palveluketju.graph.chain import ChainView


def listed(names: Iterable[str], fi: str = "ja", en: str = "and") -> Message:
    """The names in quotes as one list, the last one joined by the words `fi` and `en`."""
    quoted = [f"'{name}'" for name in names]
    if len(quoted) < 2:
        return Message(fi="".join(quoted), en="".join(quoted))
    first, last = ", ".join(quoted[:-1]), quoted[-1]
    return Message(fi=f"{first} {fi} {last}", en=f"{first} {en} {last}")


def holder(chain: ChainView, role: str | None) -> str:
    """A role with the actors that its holders belong to: `'opettaja' (Koulu)`."""
    known = chain.model.actors
    titles = [
        known[name].title.say(chain.language, chain.language) for name in chain.parties.actors(role)
    ]
    return f"'{role}' ({', '.join(titles)})" if titles else f"'{role}'"
