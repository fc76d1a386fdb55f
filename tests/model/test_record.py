from collections.abc import Iterator

import pytest
from pydantic import ValidationError

import palveluketju.model.build
import palveluketju.model.schema  # so that every record is known
from palveluketju.document.vocabulary import KEYS
from palveluketju.model.actor import Actor
from palveluketju.model.chain import Chain
from palveluketju.model.errors import keys_of
from palveluketju.model.record import Record, Shorthand
from palveluketju.model.text import Text
from palveluketju.model.workspace import Model


def every(record: type[Record]) -> Iterator[type[Record]]:
    for child in record.__subclasses__():
        yield child
        yield from every(child)


# Two are put together from files and never read from one place of one.
WRITTEN = [record for record in every(Record) if record not in (Shorthand, Model, Chain)]


@pytest.mark.parametrize("record", WRITTEN, ids=lambda record: record.__name__)
def test_every_key_of_a_record_is_in_the_vocabulary(record: type[Record]) -> None:
    assert set(keys_of(record)) <= set(KEYS[record.vocabulary])


@pytest.mark.parametrize("name", [name for name in KEYS if name != "file"])
def test_every_key_of_the_vocabulary_is_in_a_record(name: str) -> None:
    known = {key for record in WRITTEN if record.vocabulary == name for key in keys_of(record)}
    assert set(KEYS[name]) == known


def test_the_vocabulary_of_a_file_is_its_sections() -> None:
    assert set(KEYS["file"]) == set(palveluketju.model.build.TOP_KEYS)


@pytest.mark.parametrize("record", WRITTEN, ids=lambda record: record.__name__)
def test_a_record_is_frozen_and_closed(record: type[Record]) -> None:
    assert record.model_config.get("frozen")
    assert record.model_config.get("extra") == "forbid"


def test_a_record_cannot_be_changed() -> None:
    actor = Actor(title=Text(fi="Kunta"))
    with pytest.raises(ValidationError):
        actor.title = Text(fi="Muu")  # type: ignore[misc]


def test_spaces_around_a_text_do_not_belong_to_it() -> None:
    assert Actor.model_validate({"title": "  Kunta "}).title.say("fi") == "Kunta"
