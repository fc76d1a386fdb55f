"""A model being read: records so far, where they stand, and what could not be read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from pydantic import ValidationError

from palveluketju.document import Document
from palveluketju.findings import Finding, Message, Related
from palveluketju.model.errors import read_errors
from palveluketju.model.places import Parts
from palveluketju.model.record import Record
from palveluketju.model.value import is_id
from palveluketju.model.wording import WORDINGS, wrong_type
from palveluketju.source import Place, Route

R = TypeVar("R", bound=Record)


def place_of(document: Document, *path: str | int, on_key: bool = False) -> Place:
    """The place of a path of a document that is no part of the model."""
    return document.source.place(document.locate(path, on_key=on_key))


@dataclass(slots=True)
class Draft:
    """What has been read so far, by section and id."""

    sections: dict[str, dict[str, Any]] = field(default_factory=dict)
    broken: dict[str, set[str]] = field(default_factory=dict)
    records: dict[Parts, tuple[Document, Parts]] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    lost: set[str] = field(default_factory=set)

    def is_lost(self, document: Document) -> bool:
        """Whether the document has a section under a key that is not known."""
        return document.source.name in self.lost

    def is_taken(self, document: Document, parts: Parts, path: Parts) -> bool:
        """Whether a record of this id stands already; if so that is a finding at both places."""
        if parts not in self.records:
            return False
        other, other_path = self.records[parts]
        related = Related(
            place_of(other, *other_path, on_key=True),
            Message(fi="ensimmäinen on tässä", en="the first one is here"),
        )
        found = Finding(
            "duplicate-id",
            place_of(document, *path, on_key=True),
            Message(fi=f"tunnus '{parts[1]}' on jo käytössä", en=f"id '{parts[1]}' is in use"),
            Message(
                fi="anna toiselle oma tunnus tai poista toinen",
                en="give one of them an id of its own, or remove one",
            ),
            (related,),
        )
        self.findings.append(found)
        return True

    def validate(self, record: type[R], value: Any, route: Route) -> R | None:
        """The value as a record; None and its findings if it is not one."""
        try:
            return record.model_validate(value)
        except ValidationError as error:
            self.findings.extend(read_errors(error, record, value, route))
            return None

    def validate_rest(
        self, record: type[R], value: Any, route: Route, needed: Mapping[str, str]
    ) -> R | None:
        """The value as a record without its faulty keys: for headers too useful to lose whole.

        `needed` stands in for keys that the record must have.
        """
        read = self.validate(record, value, route)
        if read is not None or not isinstance(value, Mapping):
            return read
        kept = {key: item for key, item in value.items() if self._is_sound(record, key, item)}
        try:
            return record.model_validate({**needed, **kept})
        except ValidationError:
            return None

    @staticmethod
    def _is_sound(record: type[Record], key: str, item: Any) -> bool:
        try:
            record.model_validate({key: item})
        except ValidationError as error:
            return all(detail["loc"][:1] != (key,) for detail in error.errors())
        return True

    def entries(
        self, document: Document, data: Mapping[str, Any], name: str
    ) -> Iterator[tuple[str, Any]]:
        """The entries of a section that maps ids to records; an empty section has none."""
        section = data.get(name)
        if section is None:
            return
        if not isinstance(section, Mapping):
            words = wrong_type("dict_type", section)
            self.findings.append(Finding("wrong-type", place_of(document, name), *words))
            return
        for key, value in section.items():
            if is_id(key):
                yield key, value
            else:
                at = place_of(document, name, key, on_key=True)
                words = WORDINGS["malformed_id"]({"value": key})
                self.findings.append(Finding("malformed-id", at, *words))
