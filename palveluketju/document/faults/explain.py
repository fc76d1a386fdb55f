"""Why a text is not YAML, in words for somebody who does not know YAML.

The parser's own sentence only tells which explanations to try: it names what the parser
wanted next, not what the writer meant. The lines around the fault decide. Problems are
matched by the words that libyaml and PyYAML's own parser share.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeAlias

from palveluketju.document.faults.colons import (
    joined_colon,
    missing_colon,
    odd_space,
    unquoted_colon,
)
from palveluketju.document.faults.fault import Fault, syntax
from palveluketju.document.faults.lines import (
    after_the_end,
    directive,
    list_broken,
    tab_indentation,
    too_deep_line,
    wrong_indentation,
)
from palveluketju.document.faults.marks import (
    block_header,
    escape,
    extra_sign,
    special_beginning,
    text_after_quote,
    unclosed_bracket,
    unclosed_quote,
)
from palveluketju.findings import Finding, Message

Diagnosis: TypeAlias = Callable[[Fault], Finding | None]

_ALWAYS: tuple[Diagnosis, ...] = (
    tab_indentation,
    odd_space,
    unclosed_quote,
    text_after_quote,
)
_BY_PROBLEM: tuple[tuple[str, tuple[Diagnosis, ...]], ...] = (
    (
        r"mapping values are not allowed|unexpected ':'",
        (unquoted_colon, joined_colon, missing_colon, too_deep_line),
    ),
    (r"(sequence entries|mapping keys) are not allowed", (special_beginning,)),
    (r"cannot start any token|alphabetic or numeric|tag|URI", (directive, special_beginning)),
    (r"expected ',' or", (unquoted_colon, unclosed_bracket)),
    (r"could not find expected ':'", (joined_colon, missing_colon)),
    (r"escape|hexdecimal|hexadecimal|Unicode", (escape,)),
    (r"comment or line break|chomping|indentation indicator", (block_header,)),
    (r"expected key|<block end>|'-' indicator", (extra_sign, list_broken, wrong_indentation)),
    (r"flow node.*node content", (unclosed_bracket, extra_sign, special_beginning)),
    (r"node content", (special_beginning, extra_sign)),
    (r"directive|expected '!'|version", (directive,)),
    (r"<document start>", (directive, after_the_end)),
)


def explain(fault: Fault) -> Finding:
    """The finding that says what is wrong at the fault and what to write instead."""
    for diagnose in _ALWAYS:
        if finding := diagnose(fault):
            return finding
    for words, diagnoses in _BY_PROBLEM:
        if re.search(words, fault.problem):
            for diagnose in diagnoses:
                if finding := diagnose(fault):
                    return finding
    return (unclosed_bracket(fault) if fault.at_end else None) or unknown(fault)


def unknown(fault: Fault) -> Finding:
    """A fault that none of the explanations fits; names what stands at the place."""
    line = fault.line(fault.at.line)
    met = line[fault.at.column - 1 :].strip()[:40]
    what = (f"kohtaa '{met}'", f"'{met}'") if met else ("tiedoston loppua", "the end of the file")
    return syntax(
        fault.place(fault.at.line, fault.at.column - 1),
        Message(fi=f"{what[0]} ei voi lukea tässä", en=f"{what[1]} cannot be read here"),
        Message(
            fi="tarkista sisennys, kaksoispisteet, sulkeet ja lainausmerkit tältä riviltä ja "
            "sen yläpuolelta",
            en="check indentation, colons, brackets and quotation marks on this line and above",
        ),
    )
