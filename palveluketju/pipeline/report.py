"""What a report needs to know of a run."""

from __future__ import annotations

from palveluketju.pipeline.run import Checked
from palveluketju.report import Report, RuleText
from palveluketju.rules.all_rules import ALL_RULES


def report_of(checked: Checked, *, language: str, date: str, version: str) -> Report:
    """The report of a run; `language` is fi or en, `date` the day checked for (ISO 8601)."""
    occurring = dict.fromkeys(item.rule for item in checked.items)
    return Report(
        items=checked.items,
        sources={
            name: source for each in checked.workspaces for name, source in each.sources.items()
        },
        rules={name: RuleText(ALL_RULES[name].page.summary, help_uri="") for name in occurring},
        files=sum(len(each.sources) for each in checked.workspaces),
        chains=sum(len(each.model.chains) for each in checked.workspaces),
        language=language,
        date=date,
        version=version,
    )
