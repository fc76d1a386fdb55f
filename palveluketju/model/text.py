"""Text of the model: one string, or the same text in several languages."""

from __future__ import annotations

from typing import ClassVar

from palveluketju.model.record import Shorthand

LANGUAGES = ("fi", "sv", "en")


class Text(Shorthand):
    """A text in one or more languages.

    A plain string of the file is in `default`: the workspace's default language, which the
    text itself does not know.
    """

    vocabulary: ClassVar[str] = "text"
    shorthand: ClassVar[str] = "default"
    unwritten: ClassVar[tuple[str, ...]] = ("default",)

    default: str | None = None
    fi: str | None = None
    sv: str | None = None
    en: str | None = None

    def has(self, language: str, default_language: str = "fi") -> bool:
        """Whether the text is given in `language`."""
        return bool(self._in(language) or (language == default_language and self.default))

    def say(self, language: str, default_language: str = "fi") -> str:
        """The text in `language`, else in the default language, else in any; never None."""
        if language == default_language and self.default:
            return self.default
        order = (self._in(language), self.default, self._in(default_language))
        return next((text for text in (*order, self.fi, self.sv, self.en) if text), "")

    def language_said(self, language: str, default_language: str = "fi") -> str:
        """The language of what `say` gives; empty where there is no text at all."""
        if self.has(language, default_language):
            return language
        if self.default:
            return default_language
        order = (default_language, *LANGUAGES)
        return next((each for each in order if self._in(each)), "")

    @property
    def written(self) -> tuple[str, ...]:
        """Every wording given, the default one first."""
        return tuple(text for text in (self.default, self.fi, self.sv, self.en) if text)

    def _in(self, language: str) -> str | None:
        return {"fi": self.fi, "sv": self.sv, "en": self.en}.get(language)

    def __str__(self) -> str:
        return self.say("fi")
