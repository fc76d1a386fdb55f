"""Lines that begin at the wrong place or do not belong."""

from __future__ import annotations

import re

from palveluketju.document.faults.fault import KEY, Fault, syntax
from palveluketju.findings import Finding, Message

_INDENT = re.compile(r"[ \t]*")


def tab_indentation(fault: Fault) -> Finding | None:
    """A tab among the spaces that begin the line."""
    indent = _INDENT.match(fault.line(fault.at.line))
    if indent is None or "\t" not in indent.group():
        return None
    column = indent.group().index("\t")
    return Finding(
        "tab-indentation",
        fault.place(fault.at.line, column, column + 1),
        Message(
            fi="rivin sisennyksessä on sarkain (tabulaattori)",
            en="the line is indented with a tab",
        ),
        Message(
            fi="sisennä välilyönneillä, kaksi kutakin tasoa kohden; korvaa tiedoston kaikki "
            "sarkaimet kerralla",
            en="indent with spaces, two for each level; replace all tabs of the file at once",
        ),
    )


def too_deep_line(fault: Fault) -> Finding | None:
    """A line indented under one that already has a value."""
    line, above = fault.line(fault.at.line), fault.previous
    if not above or not KEY.match(line):
        return None
    start = len(line) - len(line.lstrip())
    return syntax(
        fault.place(fault.at.line, start),
        Message(
            fi=f"rivi on sisennetty rivin {above + fault.source.line_offset} alle, "
            "jolla on jo arvo",
            en=f"the line is indented under line {above + fault.source.line_offset}, "
            "which already has a value",
        ),
        Message(
            fi="siirrä rivi samaan kohtaan kuin yllä olevat rivit tai poista arvo yllä "
            "olevalta riviltä",
            en="move the line to where the lines above begin, or remove the value above it",
        ),
    )


def wrong_indentation(fault: Fault) -> Finding | None:
    """A line that begins at a column where none of the lines above does."""
    line = fault.line(fault.at.line)
    if fault.before.strip(" -") or not line.strip():
        return None
    start = len(line) - len(line.lstrip())
    return syntax(
        fault.place(fault.at.line, start),
        Message(
            fi="rivi ei ala samasta kohdasta kuin mikään yllä oleva rivi, johon se voisi kuulua",
            en="the line does not begin where a line above does that it could belong to",
        ),
        Message(
            fi="siirrä rivin alku täsmälleen samaan kohtaan kuin muut saman tason rivit",
            en="move the line to begin exactly where the other lines of its level begin",
        ),
    )


def list_broken(fault: Fault) -> Finding | None:
    """A key among list items, or a list item among keys."""
    line = fault.line(fault.at.line)
    start = len(line) - len(line.lstrip())
    dash = line.lstrip().startswith(("- ", "-\t")) or line.strip() == "-"
    if fault.before.strip() or (not dash and "block collection" not in fault.problem):
        return None
    return syntax(
        fault.place(fault.at.line, start),
        Message(
            fi="luettelon rivi '-' on avainten joukossa",
            en="a list item '-' stands among keys",
        )
        if dash
        else Message(
            fi="luettelon keskellä on rivi, joka ei ala viivalla '-'",
            en="inside a list there is a line that does not begin with '-'",
        ),
        Message(
            fi="luettelo kirjoitetaan oman avaimensa alle ja jokainen sen rivi alkaa '- '",
            en="a list is written under a key of its own, each of its lines beginning '- '",
        ),
    )


def directive(fault: Fault) -> Finding | None:
    """A line that begins with `%` and is not YAML's own."""
    numbers = (fault.opened.line if fault.opened else fault.at.line, fault.previous)
    number = next((number for number in numbers if fault.line(number).startswith("%")), None)
    if number is None:
        return None
    return syntax(
        fault.place(number, 0),
        Message(
            fi="rivi alkaa merkillä '%', joka ei kuulu tiedostoon",
            en="the line begins with '%', which does not belong in the file",
        ),
        Message(fi="poista rivi", en="remove the line"),
    )


def after_the_end(fault: Fault) -> Finding | None:
    """Content after the file's one mapping or list is over."""
    above = fault.line(fault.previous).rstrip()
    if above == "..." or above.startswith("... "):
        dots = fault.place(fault.previous, 0, 3)
        return Finding(
            "several-documents",
            dots,
            Message(
                fi="rivi '...' päättää YAML-asiakirjan, mutta tiedosto jatkuu sen jälkeen",
                en="the line '...' ends the YAML document, but the file goes on after it",
            ),
            Message(fi="poista rivi '...'", en="remove the line '...'"),
        )
    return syntax(
        fault.place(fault.at.line, fault.at.column - 1),
        Message(
            fi="tämä ei kuulu mihinkään: tiedoston sisältö on jo päättynyt",
            en="this belongs to nothing: the content of the file has already ended",
        ),
        Message(
            fi="kirjoita tiedosto riveinä 'avain: arvo' ilman sulkeita sen ympärillä",
            en="write the file as lines 'key: value' without brackets around it",
        ),
    )
