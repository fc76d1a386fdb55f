"""Ids and titles: unique over all chains of a model, in no order that tells anything."""

from __future__ import annotations

from random import Random

_WORDS = {
    "start": ("alku", "huoli-herää", "tarve"),
    "end": ("loppu", "asia-päättyy", "jää-hoitoon", "valmis"),
    "decision": ("riittääkö", "onko-tarve", "arvio", "jatketaanko"),
    "parallel": ("jako", "rinnan", "yhtä-aikaa"),
    "join": ("yhteen", "kooste", "ryhmittely"),
    "wait": ("odotus", "seurantapäivä", "aika"),
    "chain": ("toinen-ketju", "avaa-ketjun", "palvelu"),
    "task": ("tapaa", "kirjaa", "soittaa", "arvioi", "sopii", "ohjaa", "zoomaa", "ääni", "Xtuki"),
}
_SENT = ("viesti", "yhteys", "lähete", "a-siirto", "zviesti", "Pyyntö")


class Names:
    """Gives ids and titles, each once."""

    def __init__(self, rng: Random) -> None:
        self._rng = rng
        self._numbers = list(range(1, 3000))
        rng.shuffle(self._numbers)

    def step(self, kind: str) -> str:
        """An id for a step of this kind."""
        return f"{self._rng.choice(_WORDS[kind])}-{self._numbers.pop()}"

    def handoff(self) -> str:
        """An id for a handoff."""
        return f"{self._rng.choice(_SENT)}-{self._numbers.pop()}"

    def consent(self) -> str:
        """An id for a consent."""
        return f"suostumus-{self._numbers.pop()}"

    def title(self, kind: str) -> str:
        """A title for a step of this kind."""
        word = self._rng.choice(_WORDS[kind]).replace("-", " ").capitalize()
        return f"{word} {self._numbers.pop()}{'?' if kind == 'decision' else ''}"

    def number(self) -> int:
        """A number that no other name has."""
        return self._numbers.pop()
