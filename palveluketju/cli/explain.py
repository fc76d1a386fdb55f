"""`palveluketju explain`: the page of a rule, or the list of rules."""

from __future__ import annotations

import sys
from typing import Any

from palveluketju.cli.parser import Parser


def add_options(parser: Parser, *, english: bool) -> None:
    """Add the options of the command to its parser."""
    parser.add_argument(
        "rule",
        nargs="?",
        metavar="RULE" if english else "SÄÄNTÖ",
        help="name of a rule; without it, all rules are listed"
        if english
        else "säännön nimi; ilman sitä luetellaan kaikki säännöt",
    )


def run(options: Any, language: str) -> int:
    """Print the page of the rule, or every rule with its summary; CannotRun if unknown."""
    from palveluketju.findings import Message, did_you_mean
    from palveluketju.pipeline.trouble import CannotRun
    from palveluketju.rules.all_rules import ALL_RULES

    if options.rule is None:
        width = max(len(name) for name in ALL_RULES)
        lines = (
            f"{name:{width}}  {rule.page.summary.say(language)}" for name, rule in ALL_RULES.items()
        )
        sys.stdout.write("\n".join(lines) + "\n")
        return 0
    rule = ALL_RULES.get(options.rule)
    if rule is None:
        see = Message(
            fi="säännöt luettelee 'palveluketju explain'", en="see 'palveluketju explain'"
        )
        guess = did_you_mean(options.rule, ALL_RULES, see)
        raise CannotRun(
            f"sääntöä '{options.rule}' ei ole; {guess.fi}",
            f"there is no rule '{options.rule}'; {guess.en}",
        )
    sys.stdout.write(_page(rule, language))
    return 0


def _page(rule: Any, language: str) -> str:
    from palveluketju.report.printable import printable
    from palveluketju.report.words import named

    page = rule.page
    english = language == "en"
    titles = ("Faulty", "Mended") if english else ("Väärin", "Oikein")
    parts = (
        f"{rule.name} ({named(rule.severity, language)})",
        page.summary.say(language),
        page.reason.say(language),
        f"{titles[0]}:\n\n{page.bad}",
        f"{titles[1]}:\n\n{page.good}",
    )
    return "\n".join(printable(line) for line in "\n\n".join(parts).split("\n")) + "\n"
