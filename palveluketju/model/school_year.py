"""A school year: on which days there is school."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from palveluketju.model.record import Record
from palveluketju.model.reference import ActorId
from palveluketju.model.text import Text
from palveluketju.model.value import Day, OneOrMany, Truth


class Break(Record):
    """Days without school inside a school year, both ends included (koulun loma)."""

    vocabulary: ClassVar[str] = "break"

    title: Text | None = None
    from_: Day = Field(alias="from")
    until: Day


class SchoolYear(Record):
    """The school days of a year: Monday to Friday without breaks and public holidays.

    `also` are further school days, such as a Saturday in place of another day.
    """

    vocabulary: ClassVar[str] = "school-year"

    title: Text | None = None
    actor: ActorId | None = None
    from_: Day = Field(alias="from")
    until: Day
    breaks: tuple[Break, ...] = ()
    also: Annotated[tuple[Day, ...], OneOrMany] = ()
    example: Truth = False
    source: Text | None = None
    note: Text | None = None
