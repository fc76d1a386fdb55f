"""Colons: one too many, one missing, one without its space."""

from __future__ import annotations

import re

from palveluketju.document import characters, refusals
from palveluketju.document.faults.fault import KEY, Fault, flow_end, quote_advice, syntax
from palveluketju.findings import Finding, Message

_JOINED_KEY = re.compile(r"(\s*(?:- +)*[\w-]+):(?=[^\s:/])")


def unquoted_colon(fault: Fault) -> Finding | None:
    """A second `: ` on a line: the text of a value has a colon."""
    line = fault.line(fault.at.line)
    start = _value_start(line, fault.at.column - 1)
    if fault.char not in (":", "?") or start is None:
        return None
    bracket = re.search(r"[{\[]", line[:start])
    end = flow_end(line, fault.at.column) if bracket else None
    names = {":": ("kaksoispiste", "a colon"), "?": ("kysymysmerkki", "a question mark")}
    fi, en = names[fault.char]
    return Finding(
        "unquoted-colon",
        fault.place(fault.at.line, fault.at.column - 1, fault.at.column),
        Message(
            fi=f"tekstissä on {fi} ilman lainausmerkkejä",
            en=f"the text has {en} but no quotation marks",
        ),
        quote_advice(line, start, end),
    )


def _value_start(line: str, colon: int) -> int | None:
    """0-based column where the text begins in which the colon at `colon` stands."""
    inner = max(line.rfind(char, 0, colon) for char in "{[,")
    for begin in (inner + 1, 0):
        key = re.compile(r"\s*(?:- +)*[^\s:][^:]*(?::\S[^:]*)*: +").match(line, begin, colon)
        if key:
            return key.end()
    return None


def joined_colon(fault: Fault) -> Finding | None:
    """A key whose colon has no space after it: `format:1`."""
    for number in (fault.at.line, fault.previous):
        key = _JOINED_KEY.match(fault.line(number))
        if key:
            line = fault.line(number)
            fixed = f"{line[: key.end()]} {line[key.end() :]}".strip()
            return syntax(
                fault.place(number, key.end() - 1, key.end()),
                Message(
                    fi=f"avaimen '{key.group(1).strip(' -')}' kaksoispisteen jälkeen ei ole väliä",
                    en=f"there is no space after the colon of '{key.group(1).strip(' -')}'",
                ),
                Message(fi=f"lisää väli: {fixed}", en=f"add a space: {fixed}"),
            )
    return None


def odd_space(fault: Fault) -> Finding | None:
    """A no-break space where the space after a key should be."""
    for number in (fault.at.line, fault.previous):
        line = fault.line(number)
        column = characters.odd_space_after_key(line)
        if column is not None:
            place = fault.place(number, column, column + 1)
            where = Message(fi="kaksoispisteen jälkeen", en="after the colon")
            return refusals.invisible_character(characters.code(line[column]), place, where)
    return None


def missing_colon(fault: Fault) -> Finding | None:
    """A line that is neither a key nor a list item."""
    simple_key = fault.opened is not None and "could not find" in fault.problem
    number = fault.opened.line if fault.opened and simple_key else fault.previous
    line = fault.line(number)
    if not line.strip() or KEY.match(line) or line.lstrip().startswith(("- ", "[", "{", "]", "}")):
        return None
    text = line.strip()
    return syntax(
        fault.place(number, len(line) - len(line.lstrip())),
        Message(
            fi=f"riviltä '{text[:60]}' puuttuu kaksoispiste",
            en=f"the line '{text[:60]}' has no colon",
        ),
        Message(
            fi="kirjoita avain, kaksoispiste ja väli ('avain: arvo'); jos rivi jatkaa edellisen "
            "rivin tekstiä, sisennä se syvemmälle",
            en="write a key, a colon and a space ('key: value'); if the line goes on with the "
            "text of the line above, indent it deeper",
        ),
    )
