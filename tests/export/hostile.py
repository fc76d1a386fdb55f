"""A workspace in which every text tries to be something else than text."""

from __future__ import annotations

from palveluketju.graph.workspace import Workspace
from palveluketju.pipeline.load import build

TEXTS = (
    "</script><script>alert(1)</script>",
    '=HYPERLINK("http://paha.example","x")',
    "+1+cmd|' /C calc'!A0",
    "@SUM(1)",
    "-2+3",
    "]]> & <b>lihava</b>",
    "[linkki](javascript:alert(1)) | *x* `y`",
    "\u202eväärinpäin\u2066",
    "a\x07b\x1bc",
    "{{ 7*7 }} {% raw %}",
)


def hostile(text: str) -> Workspace:
    """Two organisations, a duty each, and a handoff between them, all called by the text."""
    return build(
        workspace={"title": text},
        actors={
            "kunta": {"title": text, "type": "municipality"},
            "alue": {"title": text, "type": "wellbeing-services-county"},
        },
        roles={
            "opettaja": {"title": text, "actor": "kunta"},
            "kuraattori": {"title": text, "actor": "alue"},
        },
        duties={"V": {"title": text, "responsible": "none-in-law", "status": "agreed"}},
        declarations={
            "d": {"actor": "alue", "takes": [{"duty": "V", "roles": ["kuraattori"]}]},
            "e": {"actor": "kunta", "expects": [{"duty": "V", "of": "alue"}]},
        },
        chains={
            "k": {
                "id": "k",
                "title": text,
                "lanes": ["opettaja", "kuraattori"],
                "steps": {
                    "alku": {"kind": "start", "role": "opettaja", "title": text, "next": ["a"]},
                    "a": {"role": "opettaja", "title": text, "sends": ["h"], "next": ["loppu"]},
                    "loppu": {"kind": "end", "role": "opettaja", "title": text},
                    "b": {"role": "kuraattori", "title": text, "duty": "V", "next": ["muu"]},
                    "muu": {"kind": "end", "role": "kuraattori", "title": text},
                },
                "handoffs": {
                    "h": {
                        "title": text,
                        "kind": "contact",
                        "to": "b",
                        "carries": [text],
                        "note": text,
                        "status": "proposal",
                    }
                },
            }
        },
    )
