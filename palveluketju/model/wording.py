"""The words of the findings about values: for each fault a message and an advice."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from palveluketju.findings import Message, did_you_mean
from palveluketju.model.duration import UNIT_WORDS, Duration

Words = tuple[Message, Message]

_SHAPES = {
    "str": ("tekstiä", "text"),
    "dict": ("avaimia ja arvoja", "keys and values"),
    "list": ("luettelo", "a list"),
    "NoneType": ("tyhjä", "empty"),
}
_WANTED = {
    "string_type": ("tekstiä", "text"),
    "tuple_type": ("luettelo, esim. [a, b]", "a list such as [a, b]"),
    "dict_type": ("avaimia ja arvoja, yksi rivillään", "keys and values, one to a line"),
    "mapping_type": ("avaimia ja arvoja, yksi rivillään", "keys and values, one to a line"),
    "model_type": ("avaimia ja arvoja, yksi rivillään", "keys and values, one to a line"),
    "model_attributes_type": (
        "avaimia ja arvoja, yksi rivillään",
        "keys and values, one to a line",
    ),
}
_ANYTHING = ("toisenlainen arvo", "another kind of value")


def wrong_type(kind: str, value: Any) -> Words:
    """Words for a value of the wrong shape; `kind` is pydantic's name of what it wanted."""
    fi, en = _WANTED.get(kind, _ANYTHING)
    met_fi, met_en = _SHAPES.get(type(value).__name__, ("arvo", "a value"))
    message = Message(
        fi=f"tässä pitäisi olla {fi}, mutta tässä on {met_fi}",
        en=f"expected {en} here, but this is {met_en}",
    )
    if kind == "tuple_type" and isinstance(value, str):
        return message, Message(
            fi=f"kirjoita hakasulkeisiin: [{value[:60]}]",
            en=f"write it in square brackets: [{value[:60]}]",
        )
    return message, Message(fi=f"kirjoita tähän {fi}", en=f"write {en} here")


def glued_colon(key: str) -> Words:
    """Words for `Kyllä:vaihe`, read as a key without a value since no space follows the colon."""
    word, _, rest = key.partition(":")
    return (
        Message(
            fi=f"kohdassa '{key[:60]}' kaksoispisteen jälkeen ei ole väliä",
            en=f"no space follows the colon in '{key[:60]}'",
        ),
        Message(
            fi=f"kirjoita '{word[:40]}: {rest.strip()[:40]}'",
            en=f"write '{word[:40]}: {rest.strip()[:40]}'",
        ),
    )


def _malformed_id(context: Mapping[str, Any]) -> Words:
    value = str(context["value"])[:60]
    return (
        Message(fi=f"'{value}' ei kelpaa tunnukseksi", en=f"'{value}' cannot be an id"),
        Message(
            fi="tunnus alkaa kirjaimella ja siinä on kirjaimia, numeroita, '-' ja '_', ei välejä",
            en="an id begins with a letter and holds letters, digits, '-' and '_', no spaces",
        ),
    )


def _malformed_duration(context: Mapping[str, Any]) -> Words:
    value = " ".join(str(context["value"]).split())[:60]
    amount, _, unit = value.partition(" ")
    if not amount.isdecimal():
        amount, unit = "", value
    return (
        Message(fi=f"aikaa '{value}' ei tunneta", en=f"time '{value}' is not understood"),
        did_you_mean(
            f"{amount} {unit}".strip(),
            _times(amount),
            Message(
                fi="kirjoita esim. '7 koulupäivää', '7 arkipäivää', '28 vrk' tai 'viipymättä'",
                en="write for instance '7 school days', '7 weekdays', '28 days' or 'without delay'",
            ),
        ),
    )


def _times(amount: str) -> Iterator[str]:
    """Every time of this amount that is understood, in the form that its number takes."""
    for word in UNIT_WORDS:
        written = f"{amount} {word}".strip()
        try:
            time = Duration.parse(written)
        except ValueError:
            continue
        if written in (time.say("fi"), time.say("en")):
            yield written


def _malformed_date(context: Mapping[str, Any]) -> Words:
    value = str(context["value"])[:60]
    return (
        Message(fi=f"'{value}' ei ole päivämäärä", en=f"'{value}' is not a date"),
        Message(
            fi="kirjoita vuosi, kuukausi ja päivä: 2026-08-01",
            en="write year, month and day: 2026-08-01",
        ),
    )


def _malformed_citation(context: Mapping[str, Any]) -> Words:
    value = str(context["value"])[:60]
    return (
        Message(
            fi=f"säädösviitettä '{value}' ei tunneta", en=f"citation '{value}' is not understood"
        ),
        Message(
            fi="kirjoita säädöksen tunnus, pykälä ja momentti: 'OHL 15 § 1 mom. (377/2022)'",
            en="write the act's id, section and moment: 'OHL 15 § 1 mom. (377/2022)'",
        ),
    )


def _our_wrong_type(context: Mapping[str, Any]) -> Words:
    fi, en = context["wanted_fi"], context["wanted_en"]
    value = str(context["value"])[:60]
    return (
        Message(
            fi=f"tässä pitäisi olla {fi}, ei '{value}'", en=f"expected {en} here, not '{value}'"
        ),
        Message(fi=f"kirjoita tähän {fi}", en=f"write {en} here"),
    )


WORDINGS: Mapping[str, Callable[[Mapping[str, Any]], Words]] = {
    "malformed_id": _malformed_id,
    "malformed_duration": _malformed_duration,
    "malformed_date": _malformed_date,
    "malformed_citation": _malformed_citation,
    "wrong_type": _our_wrong_type,
}
"""For each of our own fault names: its words, from the context that the fault carries."""
