"""Whose a duty is by law, in words that follow 'belongs to'."""

from __future__ import annotations

from collections.abc import Mapping

from palveluketju.findings import Message
from palveluketju.model.duty import UNSTATED, Duty
from palveluketju.model.words import ActorType
from palveluketju.rules.questions.naming import listed

_TO: Mapping[ActorType, str] = {
    ActorType.MUNICIPALITY: "kunnalle",
    ActorType.EDUCATION_PROVIDER: "koulutuksen järjestäjälle",
    ActorType.WELLBEING_SERVICES_COUNTY: "hyvinvointialueelle",
    ActorType.STATE: "valtiolle",
    ActorType.ASSOCIATION: "yhdistykselle",
    ActorType.PARISH: "seurakunnalle",
    ActorType.COMPANY: "yritykselle",
    ActorType.GROUP: "ryhmälle",
    ActorType.CLIENT: "asiakkaalle",
}


def owner(record: Duty) -> Message:
    """Those to whom the law gives a duty: `kunnalle tai hyvinvointialueelle`."""
    responsible = record.responsible or UNSTATED
    if responsible.roles:
        names = listed(responsible.roles, "tai", "or")
        return Message(fi=f"roolille {names.fi}", en=f"role {names.en}")
    fi = " tai ".join(_TO[kind] for kind in responsible.types)
    return Message(fi=fi, en=listed(responsible.types, "or", "or").en)
