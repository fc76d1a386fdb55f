"""References between records: which fields hold an id of what, and a walk over all of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel

from palveluketju.model.value import Id
from palveluketju.source import Route


@dataclass(frozen=True, slots=True)
class Ref:
    """Marks a field as the id of a record of `section`.

    Inside a chain `steps`, `handoffs` and `consents` are the chain's own; `targets` are
    its steps and handoffs together; `parties` are roles and actors; `receivers` are steps,
    roles and actors; `controllers` are actors and actor types; `bearers` are roles, actors,
    actor types and registers.
    """

    section: str


ActId = Annotated[Id, Ref("acts")]
ActorId = Annotated[Id, Ref("actors")]
BearerId = Annotated[Id, Ref("bearers")]
ChainId = Annotated[Id, Ref("chains")]
ConsentId = Annotated[Id, Ref("consents")]
ControllerId = Annotated[Id, Ref("controllers")]
DutyId = Annotated[Id, Ref("duties")]
HandoffId = Annotated[Id, Ref("handoffs")]
LimitId = Annotated[Id, Ref("limits")]
ParameterId = Annotated[Id, Ref("parameters")]
PartyId = Annotated[Id, Ref("parties")]
ReceiverId = Annotated[Id, Ref("receivers")]
RegisterId = Annotated[Id, Ref("registers")]
RoleId = Annotated[Id, Ref("roles")]
SubjectId = Annotated[Id, Ref("subjects")]
StepId = Annotated[Id, Ref("steps")]
TargetId = Annotated[Id, Ref("targets")]


@dataclass(frozen=True, slots=True)
class Reference:
    """One use of an id: where it stands, what section it names, and the id."""

    at: Route
    section: str
    id: str


def references(record: BaseModel, route: Route) -> Iterator[Reference]:
    """Every id that `record` uses, in the order of its fields."""
    for name, key, annotation in _annotations(type(record)):
        value = getattr(record, name)
        if value is not None:
            yield from _walk(value, annotation, route / key)


@cache
def _annotations(kind: type[BaseModel]) -> tuple[tuple[str, str, Any], ...]:
    """Name, key in a file and annotation of each field that can hold a reference."""
    fields = (
        (name, field.alias or name, _whole(field.annotation, field.metadata))
        for name, field in kind.model_fields.items()
    )
    return tuple(field for field in fields if _holds(field[2]))


def _whole(annotation: Any, metadata: list[Any]) -> Any:
    """The annotation with the metadata that pydantic has taken off it."""
    for item in metadata:
        annotation = Annotated[annotation, item]
    return annotation


def _walk(value: Any, annotation: Any, route: Route) -> Iterator[Reference]:
    ref = _ref(annotation)
    if ref is not None and isinstance(value, str):
        yield Reference(route, ref.section, value)
    elif isinstance(value, BaseModel):
        yield from references(value, route)
    elif isinstance(value, Mapping):
        yield from _walk_mapping(value, annotation, route)
    elif isinstance(value, tuple):
        inner = _inner(annotation, tuple)
        for index, item in enumerate(value):
            yield from _walk(item, inner[0] if inner else Any, route / index)


def _walk_mapping(value: Mapping[Any, Any], annotation: Any, route: Route) -> Iterator[Reference]:
    inner = _inner(annotation, Mapping)
    for key, item in value.items():
        if inner and _ref(inner[0]) is not None:
            yield from _walk(key, inner[0], (route / key).key)
        yield from _walk(item, inner[1] if inner else Any, route / key)


def _inner(annotation: Any, container: type) -> tuple[Any, ...]:
    """The arguments of the `container` inside an annotation that may be a union."""
    origin = get_origin(annotation)
    if origin is Annotated:
        return _inner(get_args(annotation)[0], container)
    if isinstance(origin, type) and issubclass(origin, container):
        return get_args(annotation)
    for member in _members(annotation):
        found = _inner(member, container)
        if found:
            return found
    return ()


def _ref(annotation: Any) -> Ref | None:
    if get_origin(annotation) is Annotated:
        args = get_args(annotation)
        own = next((item for item in args[1:] if isinstance(item, Ref)), None)
        return own or _ref(args[0])
    return next((ref for ref in map(_ref, _members(annotation)) if ref), None)


def _members(annotation: Any) -> tuple[Any, ...]:
    """The members of a union; nothing for any other annotation."""
    origin = get_origin(annotation)
    is_union = origin is Union or getattr(origin, "__name__", "") == "UnionType"
    return get_args(annotation) if is_union else ()


def _holds(annotation: Any) -> bool:
    """Whether a value so annotated can hold a reference at all: most plain fields cannot."""
    if _ref(annotation) is not None:
        return True
    if isinstance(annotation, type):
        return issubclass(annotation, BaseModel)
    return any(_holds(part) for part in get_args(annotation) if part is not Ellipsis)
