"""What a document asks to be shown of a chain."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from palveluketju.findings import Message, did_you_mean
from palveluketju.pipeline.trouble import CannotRun

PARTS = (
    "diagram",
    "card",
    "steps",
    "handoffs",
    "limits",
    "records",
    "consents",
    "anytime",
    "resting",
    "versions",
    "questions",
    "matrix",
)
"""What there is to show of a chain, by its key."""
USUAL = ("diagram", "steps")
"""What is shown where nothing is asked for: the picture, and the same as text."""
LANGUAGES = ("fi", "sv", "en")
DIRECTIONS = ("right", "down")
OPTIONS = ("show", "language", "direction")


@dataclass(frozen=True, slots=True)
class Asked:
    """The parts of a chain to show, in order.

    `language` None means the model's own; `prefix` begins every id that the parts have.
    """

    chain: str
    show: tuple[str, ...] = USUAL
    language: str | None = None
    direction: str = DIRECTIONS[0]
    prefix: str = "ketju"


def prefix_of(chain: str, number: int, page: str = "") -> str:
    """How ids begin that a page has for a chain, shown on it for the first, second, … time.

    An id of the model begins with a letter, so that no two chains have the same. With the name of
    the `page` no two pages have either, where a builder puts all of them into one file.
    """
    letters = (char if char.isalnum() or char == "-" else f"_{ord(char):x}_" for char in page)
    start = f"{''.join(letters)}_" if page else ""
    return f"ketju-{start}{chain}" if number == 1 else f"ketju-{start}{number}-{chain}"


def asked_of(chain: str, options: Mapping[str, str]) -> Asked:
    """What the options of a document ask for.

    `show` lists parts with commas between, `language` and `direction` are words. Raises CannotRun
    with the nearest known word where one is unknown.
    """
    if not chain:
        raise CannotRun(
            "kirjoita, mikä ketju näytetään: sen tunnus tulee heti sanan 'palveluketju' jälkeen",
            "say which chain to show: its id comes right after the word 'palveluketju'",
        )
    for name in options:
        _known(name, OPTIONS, Message(fi="asetusta", en="option"))
    language = options.get("language")
    if language is not None:
        _known(language, LANGUAGES, Message(fi="kieltä", en="language"))
    direction = options.get("direction", DIRECTIONS[0])
    _known(direction, DIRECTIONS, Message(fi="suuntaa", en="direction"))
    show = tuple(dict.fromkeys(_parts(options.get("show", "")))) or USUAL
    return Asked(chain, show, language, direction)


def _parts(text: str) -> Iterator[str]:
    for word in text.replace(",", " ").split():
        yield _known(word, PARTS, Message(fi="osaa", en="part"))


def _known(word: str, known: Collection[str], kind: Message) -> str:
    if word in known:
        return word
    listed = ", ".join(known)
    listing = Message(fi=f"valitse näistä: {listed}", en=f"choose from: {listed}")
    guess = did_you_mean(word, known, listing)
    raise CannotRun(f"{kind.fi} '{word}' ei ole; {guess.fi}", f"no {kind.en} '{word}'; {guess.en}")
