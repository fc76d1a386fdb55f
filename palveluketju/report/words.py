"""The fixed words of a report in both languages, with their forms after a number."""

from __future__ import annotations

from palveluketju.findings import Message

HELP = Message(fi="ohje", en="help")
MORE = Message(fi="lisää", en="more")
LAW = Message(fi="laki", en="law")
PATH = Message(fi="polku", en="path")
LEFT_OUT = Message(fi="välistä", en="left out")

# After any other number than 1 Finnish takes the singular partitive, English the plural.
_FORMS = {
    "error": (Message(fi="virhe", en="error"), Message(fi="virhettä", en="errors")),
    "warning": (Message(fi="varoitus", en="warning"), Message(fi="varoitusta", en="warnings")),
    "hint": (Message(fi="vihje", en="hint"), Message(fi="vihjettä", en="hints")),
    "file": (Message(fi="tiedosto", en="file"), Message(fi="tiedostoa", en="files")),
    "fault": (Message(fi="vika", en="fault"), Message(fi="vikaa", en="faults")),
    "state": (Message(fi="tila", en="state"), Message(fi="tilaa", en="states")),
    "chain": (Message(fi="ketju", en="chain"), Message(fi="ketjua", en="chains")),
    "move": (Message(fi="vaihe", en="move"), Message(fi="vaihetta", en="moves")),
}


def named(word: str, language: str) -> str:
    """The name of a severity (or `file`, `chain`, `move`) in `language`."""
    return _FORMS[word][0].say(language)


def counted(number: int, word: str, language: str) -> str:
    """The number and the word in the form that the number asks for: `3 virhettä`."""
    one, many = _FORMS[word]
    return f"{number} {(one if number == 1 else many).say(language)}"
