"""Quotation marks, brackets and other signs that mean something in YAML."""

from __future__ import annotations

import re

from palveluketju.document.faults.fault import KEY, Fault, flow_end, quote_advice, syntax
from palveluketju.findings import Finding, Message

_SPECIAL = frozenset("@`%*&!-?|>,[]{}:#'\"")
_WANTED_ELSE = r"expected key|<block end>|'-' indicator|expected ',' or|<document start>"


def unclosed_quote(fault: Fault) -> Finding | None:
    """A quotation mark that closes at the wrong place or never."""
    opened = fault.opened
    if re.search(r"end of stream|document (indicator|separator)", fault.problem):
        if opened is None or fault.sign(opened) not in ("'", '"'):
            return None
    elif fault.last and not fault.last.plain and re.search(_WANTED_ELSE, fault.problem):
        span = fault.last.span
        quoted = fault.sign(span.start) in ("'", '"')
        if not quoted or span.start.line == span.end.line or span.end.line != fault.at.line:
            return None
        opened = span.start
    else:
        return None
    return syntax(
        fault.place(opened.line, opened.column - 1, opened.column),
        Message(
            fi="tästä alkavaa lainausmerkkiä ei ole suljettu tällä rivillä",
            en="the quotation mark that opens here is not closed on this line",
        ),
        Message(
            fi="lisää samanlainen lainausmerkki tekstin loppuun",
            en="add the same quotation mark at the end of the text",
        ),
    )


def text_after_quote(fault: Fault) -> Finding | None:
    """More text after a closing quotation mark or bracket on the same line."""
    before = fault.before.rstrip()
    if not re.search(_WANTED_ELSE, fault.problem) or before[-1:] not in ("'", '"', "]", "}"):
        return None
    if fault.char in ("", ",", "]", "}"):
        return None
    key = KEY.match(fault.line(fault.at.line))
    start = len(key.group()) + 1 if key and len(key.group()) < len(before) else None
    flow = before[-1] in "]}" or (start is not None and before[start:].lstrip()[:1] in "[{")
    return syntax(
        fault.place(fault.at.line, fault.at.column - 1),
        Message(
            fi=f"merkin {before[-1]} jälkeen on vielä tekstiä",
            en=f"there is more text after {before[-1]}",
        ),
        quote_advice(fault.line(fault.at.line), start)
        if start is not None and not flow
        else Message(
            fi="kirjoita koko teksti lainausmerkkien sisään tai poista ylimääräinen loppu",
            en="put the whole text inside the quotation marks, or remove the extra end",
        ),
    )


def unclosed_bracket(fault: Fault) -> Finding | None:
    """A bracket without its pair."""
    opened = fault.bracket if fault.at_end else fault.opened
    if opened is None or fault.sign(opened) not in ("[", "{"):
        return None
    bracket = fault.sign(opened)
    pair = "]" if bracket == "[" else "}"
    if opened.line == fault.at.line and not fault.at_end:
        return syntax(
            fault.place(fault.at.line, fault.at.column - 1),
            Message(
                fi=f"sulkeiden {bracket} {pair} sisältä puuttuu tästä kohdasta pilkku tai "
                "loppusulku",
                en=f"inside the brackets {bracket} {pair} a comma or the closing bracket is "
                "missing here",
            ),
            Message(
                fi="erota kohdat pilkulla; jos pilkku, kaksoispiste tai lainausmerkki kuuluu "
                "tekstiin, kirjoita teksti lainausmerkkeihin",
                en="separate the items by commas; if a comma, colon or quotation mark belongs "
                "to the text, put the text in quotation marks",
            ),
        )
    return syntax(
        fault.place(opened.line, opened.column - 1, opened.column),
        Message(
            fi=f"sulkua '{bracket}' ei ole suljettu", en=f"the bracket '{bracket}' is not closed"
        ),
        Message(
            fi=f"lisää loppuun '{pair}'; jos sulku kuuluu tekstiin, kirjoita teksti "
            "lainausmerkkeihin",
            en=f"add '{pair}' at the end; if the bracket belongs to the text, put the text in "
            "quotation marks",
        ),
    )


def special_beginning(fault: Fault) -> Finding | None:
    """An unquoted text that begins with a character that means something in YAML."""
    begin = fault.opened if fault.opened and fault.opened.line == fault.at.line else fault.at
    line = fault.line(begin.line)
    start = begin.column - 1
    if line[start : start + 1] in ("[", "{", "") and fault.opened == begin:
        start = fault.at.column - 1
    char = line[start : start + 1]
    rule = {"*": "yaml-alias", "&": "yaml-alias", "!": "yaml-tag"}.get(char, "yaml-syntax")
    if char not in _SPECIAL:
        return None
    flow = re.search(r"[{\[]", line[:start])
    return Finding(
        rule,
        fault.place(begin.line, start, start + 1),
        Message(
            fi=f"teksti ei voi alkaa merkillä '{char}' ilman lainausmerkkejä",
            en=f"a text cannot begin with '{char}' without quotation marks",
        ),
        quote_advice(line, start, flow_end(line, start + 1) if flow else None),
    )


def extra_sign(fault: Fault) -> Finding | None:
    """A comma or closing bracket where nothing was opened, or a colon without a key."""
    if fault.char not in (",", "]", "}", ":"):
        return None
    if fault.char == ":":
        message = Message(
            fi="kaksoispisteen edestä puuttuu avain", en="there is no key before the colon"
        )
    else:
        message = Message(
            fi=f"merkki '{fault.char}' on tässä ylimääräinen",
            en=f"'{fault.char}' is too much here",
        )
    return syntax(
        fault.place(fault.at.line, fault.at.column - 1, fault.at.column),
        message,
        Message(
            fi="poista merkki; jos se kuuluu tekstiin, kirjoita teksti lainausmerkkeihin",
            en="remove it; if it belongs to the text, put the text in quotation marks",
        ),
    )


def escape(fault: Fault) -> Finding | None:
    """A backslash in double quotation marks that YAML takes for an escape."""
    line = fault.line(fault.at.line)
    column = line.rfind("\\", 0, fault.at.column)
    if column < 0:
        return None
    return syntax(
        fault.place(fault.at.line, column, column + 2),
        Message(
            fi=f"kenoviiva '{line[column : column + 2]}' ei ole sallittu merkkien \" välissä",
            en=f"the backslash '{line[column : column + 2]}' is not allowed between \" marks",
        ),
        Message(
            fi="käytä tekstin ympärillä merkkejä ' tai kirjoita kenoviiva kahdesti (\\\\)",
            en="put the text between ' marks, or write the backslash twice (\\\\)",
        ),
    )


def block_header(fault: Fault) -> Finding | None:
    """Text on the same line after `|` or `>`."""
    return syntax(
        fault.place(fault.at.line, fault.at.column - 1),
        Message(
            fi="merkkien | ja > jälkeen teksti alkaa vasta seuraavalta riviltä",
            en="after | or > the text begins only on the next line",
        ),
        Message(
            fi="siirrä teksti seuraavalle riville ja sisennä se; jos merkki kuuluu tekstiin, "
            "kirjoita teksti lainausmerkkeihin",
            en="move the text to the next line and indent it; if the sign belongs to the text, "
            "put the text in quotation marks",
        ),
    )
