"""Every part of one kind inside a record: what rules about texts and citations walk over."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeVar

from palveluketju.model.record import Record
from palveluketju.model.text import Text
from palveluketju.model.workspace import SECTIONS, Model
from palveluketju.source import Route

P = TypeVar("P")


def texts(model: Model) -> Iterator[tuple[Route, Text]]:
    """Every text of a model with its route."""
    yield from parts(model.workspace, Text, Route.to("workspace"))
    for section in (*SECTIONS, "chains"):
        yield from parts(getattr(model, section), Text, Route.to(section))


def parts(value: object, kind: type[P], route: Route) -> Iterator[tuple[Route, P]]:
    """Each part of `value` that is a `kind`, with its route, in the order of the fields."""
    if isinstance(value, kind):
        yield route, value
    elif isinstance(value, Record):
        for name, field in type(value).model_fields.items():
            yield from parts(getattr(value, name), kind, route / (field.alias or name))
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from parts(item, kind, route / key)
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from parts(item, kind, route / index)
