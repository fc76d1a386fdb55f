"""The texts of a chain said in one language."""

from __future__ import annotations

from palveluketju.graph.chain import ChainView
from palveluketju.layout.scene_words import words_of
from palveluketju.model.text import Text


class Speaker:
    """Says the texts of a chain in one language."""

    def __init__(self, chain: ChainView, language: str) -> None:
        self.chain = chain
        self.language = language
        self.words = words_of(language)

    def say(self, text: Text | None, otherwise: str = "") -> str:
        """The text in the drawing's language, or `otherwise` when there is none."""
        return text.say(self.language, self.chain.language) if text else otherwise

    def role(self, role: str | None) -> str:
        """The title of a role, or its id."""
        record = self.chain.model.roles.get(role or "")
        return self.say(record.title if record else None, role or self.words["no-role"])

    def actor(self, actor: str) -> str:
        """The title of an actor, or its id."""
        record = self.chain.model.actors.get(actor)
        return self.say(record.title if record else None, actor)
