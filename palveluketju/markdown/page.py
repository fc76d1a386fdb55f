"""One page: the workspace that it shows chains of, and what it has shown so far."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from palveluketju.description.pieces import Target
from palveluketju.embed.asked import asked_of, prefix_of
from palveluketju.embed.html import fragment
from palveluketju.embed.library import Library, library
from palveluketju.markdown.report import tell


class Page:
    """Shows chains and knows their places; `begin` starts a new page."""

    def __init__(self, models: str | os.PathLike[str], language: str) -> None:
        self._models = models
        self._language = language
        self._times: dict[str, int] = {}
        self._anchors: dict[Target, str] = {}

    def begin(self) -> None:
        """Forget what was shown: ids begin anew."""
        self._times.clear()
        self._anchors.clear()

    def show(self, chain: str, options: Mapping[str, str], level: int) -> str:
        """The HTML of what is asked; CannotRun where that cannot be shown."""
        asked = asked_of(chain, options)
        found = self._library()
        language = asked.language or self._language or found.contents.language
        number = self._times.get(chain, 0) + 1
        prefix = prefix_of(chain, number)
        asked = replace(asked, language=language, prefix=prefix)
        parts = found.parts(asked)
        self._times[chain] = number
        self._anchors.setdefault(("chain", chain), prefix)
        for part in parts:
            for entry in () if part.figure else part.entries:
                self._anchors.setdefault(entry.target, entry.anchor)
        return fragment(parts, language, level, prefix)

    def name(self, text: str) -> tuple[str, str | None]:
        """What a thing is called, and its id if this page shows it; CannotRun if there is none."""
        target, name = self._library().name(text)
        return name, self._anchors.get(target)

    def _library(self) -> Library:
        found = library(Path(self._models))
        tell(found)
        return found
