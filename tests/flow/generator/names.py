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
        self._taken: set[int] = set()

    def step(self, kind: str) -> str:
        """An id for a step of this kind."""
        return f"{self._rng.choice(_WORDS[kind])}-{self.number()}"

    def handoff(self) -> str:
        """An id for a handoff."""
        return f"{self._rng.choice(_SENT)}-{self.number()}"

    def consent(self) -> str:
        """An id for a consent."""
        return f"suostumus-{self.number()}"

    def title(self, kind: str) -> str:
        """A title for a step of this kind."""
        word = self._rng.choice(_WORDS[kind]).replace("-", " ").capitalize()
        return f"{word} {self.number()}{'?' if kind == 'decision' else ''}"

    def number(self) -> int:
        """A number that no other name has."""
        number = self._rng.randrange(1, 10_000)
        while number in self._taken:
            number = self._rng.randrange(1, 10_000)
        self._taken.add(number)
        return number
