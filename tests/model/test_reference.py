"""Every id that a record can hold is found: a new field cannot be forgotten."""

import typing
from collections.abc import Iterator, Mapping

import pytest
from pydantic import BaseModel

from palveluketju.model.asks import Asks, Replies, Unanswered
from palveluketju.model.chain import ChainHeader
from palveluketju.model.duty import Duty, Responsible
from palveluketju.model.handoff import Handoff
from palveluketju.model.record import Record
from palveluketju.model.reference import Ref, Reference, references
from palveluketju.model.step import Decision, LimitUse, SubChain, Task
from palveluketju.source import Route

from .test_record import WRITTEN

HERE = Route.to("x")


def found(record: BaseModel) -> list[tuple[str, str, str]]:
    """Each reference as its route, section and id."""
    return [(str(each.at), each.section, each.id) for each in references(record, HERE)]


def marks(annotation: object) -> Iterator[Ref]:
    """Every mark of an id in an annotation, however deep, records not entered."""
    for part in typing.get_args(annotation):
        if isinstance(part, Ref):
            yield part
        yield from marks(part)


def filled(annotation: object) -> object:
    """A value that fits an annotation with the id of every mark in it: its section's name."""
    origin, args = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is typing.Annotated:
        ref = next((part for part in args if isinstance(part, Ref)), None)
        return ref.section if ref else filled(args[0])
    if origin is tuple:
        return (filled(args[0]),)
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return {filled(args[0]): filled(args[1])}
    marked = [part for part in args if list(marks(part))]
    return filled(marked[-1]) if marked else "ei-viittaus"


FIELDS = [
    (record, name, annotation)
    for record in WRITTEN
    for name, annotation in typing.get_type_hints(record, include_extras=True).items()
    if name in record.model_fields and list(marks(annotation))
]


@pytest.mark.parametrize(
    ("record", "name", "annotation"),
    FIELDS,
    ids=[f"{record.__name__}.{name}" for record, name, _ in FIELDS],
)
def test_the_ids_of_a_field_are_found(record: type[Record], name: str, annotation: object) -> None:
    whole = record.model_construct(
        **{**dict.fromkeys(record.model_fields), name: filled(annotation)}
    )
    sections = {each.section for each in references(whole, HERE)}
    assert sections == {ref.section for ref in marks(annotation)}
    assert {each.id for each in references(whole, HERE)} == sections


def test_the_walk_knows_enough_fields() -> None:
    assert len(FIELDS) > 40


def test_a_union_of_one_id_and_a_mapping_is_walked_in_both_forms() -> None:
    assert found(Task(duty="R-16")) == [("x.duty", "duties", "R-16")]
    assert found(Task(duty={"kuraattori": "R-16"})) == [
        ("x.duty.kuraattori", "roles", "kuraattori"),
        ("x.duty.kuraattori", "duties", "R-16"),
    ]


def test_the_key_of_a_mapping_is_at_the_key() -> None:
    first, second = references(Task(duty={"kuraattori": "R-16"}), HERE)
    assert first.at.on_key
    assert not second.at.on_key


def test_ids_inside_other_records_are_found() -> None:
    asks = Asks(whom="oppilas", answers={"Kyllä": "a"}, unanswered=Unanswered(to="b"))
    assert found(Task(asks=asks)) == [
        ("x.asks.whom", "roles", "oppilas"),
        ("x.asks.answers.Kyllä", "targets", "a"),
        ("x.asks.unanswered.to", "targets", "b"),
    ]


def test_keys_are_those_of_the_file() -> None:
    limit = LimitUse.model_validate({"limit": "T-01", "from": "a.sent", "when": {"b": "Kyllä"}})
    assert found(Task(limits=(limit,), **{"with": ("oppilas",)})) == [
        ("x.limits[0].limit", "limits", "T-01"),
        ("x.limits[0].when.b", "steps", "b"),
        ("x.with[0]", "roles", "oppilas"),
    ]


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        (Handoff(to="a", ground=("R-16",)), ["receivers", "duties"]),
        (Decision(answers={"Kyllä": "a"}, same_as="b"), ["targets", "steps"]),
        (SubChain(chain="c", answers={"loppu": "a"}), ["chains", "targets"]),
        (Replies(to="h"), ["handoffs"]),
        (ChainHeader(id="c", title="C", owners={"palvelut": "pohde"}), ["actors"]),
        (Duty(title="D", responsible=Responsible(any_of=("r",))), ["roles"]),
    ],
)
def test_each_id_names_its_section(record: Record, expected: list[str]) -> None:
    assert [each.section for each in references(record, HERE)] == expected


def test_a_record_without_ids_has_no_references() -> None:
    assert list(references(Duty(title="D"), HERE)) == []
    assert Reference(HERE, "roles", "a") == Reference(HERE, "roles", "a")
