"""The rules of a report as SARIF 2.1.0 tells them: in the report's language and the other."""

from __future__ import annotations

from palveluketju.report.summary import Report

Node = dict[str, object]

_NAMES = {"fi": "suomi", "en": "English"}


def occurring(report: Report) -> tuple[str, ...]:
    """Names of the rules that found something, in alphabetical order."""
    return tuple(sorted({item.rule for item in report.items}))


def described(name: str, report: Report) -> Node:
    """A reportingDescriptor; the name stands for what the report does not tell of the rule."""
    node = _told(name, report, report.language)
    rule = report.rules.get(name)
    if rule is not None and rule.help_uri:
        node["helpUri"] = rule.help_uri
    return node


def translated(names: tuple[str, ...], report: Report) -> Node:
    """A translation toolComponent (SARIF 3.19): the same rules by the same indexes."""
    language = "fi" if report.language == "en" else "en"
    return {
        "name": "palveluketju",
        "language": language,
        "contents": ["localizedData"],
        "translationMetadata": {"name": _NAMES[language]},
        "associatedComponent": {"name": "palveluketju"},
        "rules": [_told(name, report, language) for name in names],
    }


def _told(name: str, report: Report, language: str) -> Node:
    rule = report.rules.get(name)
    summary = name if rule is None else rule.summary.say(language)
    # GitHub refuses a rule that lacks any of the three texts.
    return {
        "id": name,
        "shortDescription": {"text": summary},
        "fullDescription": {"text": summary},
        "help": {"text": f"{summary}\n\npalveluketju explain {name}"},
    }
