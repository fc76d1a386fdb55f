"""The faults that our own value types report to pydantic, by the name of their rule."""

from __future__ import annotations

from pydantic_core import PydanticCustomError, PydanticKnownError


def fault(rule: str, **context: object) -> PydanticCustomError:
    """An error that becomes a finding of `rule`; `context` fills its words."""
    kind = rule.replace("-", "_")
    return PydanticCustomError(kind, kind, dict(context))


def not_text() -> PydanticKnownError:
    """The error of a value that should have been a text and is something else."""
    return PydanticKnownError("string_type")
