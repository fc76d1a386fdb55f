"""The path of a finding, written short."""

from __future__ import annotations

from palveluketju.findings import Located


def walked(item: Located) -> list[str]:
    """Each move of the trace of a finding: its kind, what it names and the answer, if any."""
    return [
        " ".join(
            word
            for word in (
                move.kind,
                move.named("handoff") or move.named("step"),
                move.named("answer"),
            )
            if word
        )
        for move in item.finding.trace
    ]
