"""The whole model: everything that the files of a workspace say."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from palveluketju.model.actor import Actor, Register, Role
from palveluketju.model.chain import Chain
from palveluketju.model.declaration import Declaration, Variant
from palveluketju.model.duty import Act, Duty, Limit, Subject
from palveluketju.model.parameter import Parameter
from palveluketju.model.record import Record
from palveluketju.model.school_year import SchoolYear
from palveluketju.model.text import Text
from palveluketju.model.value import Id


class Header(Record):
    """What a workspace says of itself."""

    vocabulary: ClassVar[str] = "workspace"

    title: Text | None = None
    language: Literal["fi", "sv", "en"] = "fi"
    area: Text | None = None
    description: Text | None = None


class Model(Record):
    """Every record of a workspace, by section and id.

    `broken` holds, by section, the ids of records that could not be read.
    """

    workspace: Header = Header()
    acts: Mapping[Id, Act] = {}
    registers: Mapping[Id, Register] = {}
    limits: Mapping[Id, Limit] = {}
    duties: Mapping[Id, Duty] = {}
    subjects: Mapping[Id, Subject] = {}
    actors: Mapping[Id, Actor] = {}
    roles: Mapping[Id, Role] = {}
    parameters: Mapping[Id, Parameter] = {}
    school_years: Mapping[Id, SchoolYear] = {}
    chains: Mapping[Id, Chain] = {}
    declarations: Mapping[Id, Declaration] = {}
    variants: Mapping[Id, Variant] = {}
    broken: Mapping[str, frozenset[str]] = {}


SECTIONS: Mapping[str, type[Record]] = {
    "acts": Act,
    "registers": Register,
    "limits": Limit,
    "duties": Duty,
    "subjects": Subject,
    "actors": Actor,
    "roles": Role,
    "parameters": Parameter,
    "school_years": SchoolYear,
    "declarations": Declaration,
    "variants": Variant,
}
"""The record of each section that maps ids to records."""
