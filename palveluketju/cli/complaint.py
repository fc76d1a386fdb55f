"""What argparse complains of, in both languages and with a guess of what was meant."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping

from palveluketju.findings import Message, did_you_mean

_NAME = r"argument (?P<name>.+?): "
_CHOICE = re.compile(
    _NAME
    + r"invalid choice: (?P<quote>['\"])(?P<value>.*)(?P=quote) \(choose from (?P<known>.*)\)",
    re.DOTALL,
)
_UNKNOWN = re.compile(r"unrecognized arguments: (?P<value>.*)", re.DOTALL)
_REQUIRED = re.compile(r"the following arguments are required: (?P<value>.*)")
_EXPECTED = re.compile(_NAME + r"expected .*argument")
_NEEDLESS = re.compile(_NAME + r"ignored explicit argument")

Explainer = Callable[[Mapping[str, str], Iterable[str]], Message]


def explain(message: str, options: Iterable[str]) -> Message:
    """Argparse's English complaint in both languages; `options` are those it might have known."""
    for pattern, explainer in _EXPLAINERS.items():
        if match := pattern.match(message):
            return explainer(match.groupdict(), options)
    return Message(fi=message, en=message)


def _choice(found: Mapping[str, str], _options: Iterable[str]) -> Message:
    known = re.findall(r"[\w-]+", found["known"])
    listed = ", ".join(known)
    listing = Message(fi=f"vaihtoehdot: {listed}", en=f"choose from: {listed}")
    value = found["value"]
    guess = did_you_mean(value, known, listing)
    return Message(
        fi=f"'{value}' ei kelpaa; {guess.fi}",
        en=f"'{value}' is not one of the choices; {guess.en}",
    )


def _unknown(found: Mapping[str, str], options: Iterable[str]) -> Message:
    value = found["value"]
    guess = did_you_mean(value, options, Message(fi="katso --help", en="see --help"))
    return Message(
        fi=f"tuntematon valitsin tai ylimääräinen sana '{value}'; {guess.fi}",
        en=f"unknown option or extra word '{value}'; {guess.en}",
    )


def _required(found: Mapping[str, str], _options: Iterable[str]) -> Message:
    return Message(fi=f"anna {found['value']}", en=f"{found['value']} must be given")


def _expected(found: Mapping[str, str], _options: Iterable[str]) -> Message:
    return Message(
        fi=f"valitsin {found['name']} tarvitsee arvon", en=f"option {found['name']} needs a value"
    )


def _needless(found: Mapping[str, str], _options: Iterable[str]) -> Message:
    return Message(
        fi=f"valitsin {found['name']} ei ota arvoa", en=f"option {found['name']} takes no value"
    )


_EXPLAINERS: Mapping[re.Pattern[str], Explainer] = {
    _CHOICE: _choice,
    _UNKNOWN: _unknown,
    _REQUIRED: _required,
    _EXPECTED: _expected,
    _NEEDLESS: _needless,
}
