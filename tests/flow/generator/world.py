"""The parties and duties that every random chain rests on: the first file."""

from __future__ import annotations

from random import Random
from typing import Any

Plain = dict[str, Any]

CLIENTS = ("oppilas", "huoltaja", "perheenjäsen", "tukihenkilö")
AUTHORITIES = (
    "opettaja",
    "rehtori",
    "kuraattori",
    "psykologi",
    "terveydenhoitaja",
    "sosiaalityöntekijä",
    "poliisi",
    "kuraattori-tai-psykologi",
)
GROUP = "asiantuntijaryhmä"
LEADS = ("vastuuhenkilö", "kuraattori", "sosiaalityöntekijä")

ACTOR_OF = {
    "opettaja": "koulu",
    "rehtori": "kunta",
    "kuraattori": "opiskeluhuolto",
    "psykologi": "opiskeluhuolto",
    "terveydenhoitaja": "opiskeluhuolto",
    "sosiaalityöntekijä": "lastensuojelu",
    "poliisi": "poliisilaitos",
    "kuraattori-tai-psykologi": "opiskeluhuolto",
    GROUP: "yhteinen-ryhmä",
    "oppilas": "koululainen",
    "huoltaja": "vanhempi",
    "perheenjäsen": "vanhempi",
    "tukihenkilö": "vertaistuki",
}
"""The actor of each role: of the first member where a role is any of several."""

OWN_DUTY = {
    "opettaja": "Y-01",
    "rehtori": "Y-01",
    "kuraattori": "Y-02",
    "psykologi": "Y-02",
    "terveydenhoitaja": "Y-02",
    "kuraattori-tai-psykologi": "Y-02",
    "sosiaalityöntekijä": "Y-03",
    "poliisi": "Y-04",
}
"""An exclusive duty that only related actors carry."""

EXCLUSIVE = ("Y-01", "Y-02", "Y-03", "Y-04")
HARMLESS = ("T-01", "T-02", "J-01", "J-02")
"""Duties that several may carry at once: not exclusive, or shared or joint by law."""
ATTACHING = ("K-01", "K-02")
OPEN_GROUNDS = ("T-01", "T-02", "Y-03")


def world(rng: Random) -> Plain:
    """The first file: acts, registers, duties, actors and roles, in a random order."""
    return {
        "format": 1,
        "acts": {
            "OHL": {"number": "1287/2013", "title": "Oppilas- ja opiskelijahuoltolaki"},
            "LSL": {"number": "417/2007", "title": "Lastensuojelulaki"},
        },
        "registers": {
            "hoitorekisteri": {"title": "Hoitorekisteri"},
            "koulurekisteri": {"title": "Koulurekisteri"},
        },
        "duties": mixed(rng, _duties()),
        "actors": mixed(rng, _actors()),
        "roles": mixed(rng, _roles(rng)),
    }


def mixed(rng: Random, mapping: Plain) -> Plain:
    """The same mapping in another order."""
    names = list(mapping)
    rng.shuffle(names)
    return {name: mapping[name] for name in names}


def copied(value: Any) -> Any:
    """A copy of parsed YAML that shares nothing with it."""
    if isinstance(value, dict):
        return {key: copied(inner) for key, inner in value.items()}
    return [copied(inner) for inner in value] if isinstance(value, list) else value


def _duties() -> Plain:
    def duty(title: str, responsible: object, **more: object) -> Plain:
        return {"title": title, "responsible": responsible, "basis": ["OHL 15 §"], **more}

    both = ["municipality", "wellbeing-services-county"]
    return {
        "Y-01": duty("Opetuksen tuki", "education-provider", exclusive=True),
        "Y-02": duty("Keskustelu", {"any_of": ["kuraattori", "psykologi"]}, exclusive=True),
        "Y-03": duty("Tuen tarpeen arvio", "wellbeing-services-county", exclusive=True),
        "Y-04": duty("Esitutkinta", "state", exclusive=True),
        "J-01": duty("Poissaolojen seuranta", {"shared": list(both)}, exclusive=True),
        "J-02": duty("Yhteinen suunnitelma", {"joint": list(both)}, exclusive=True),
        "T-01": duty("Neuvonta", "municipality"),
        "T-02": duty("Tiedon antaminen", {"person": ["opettaja", "rehtori"]}),
        "K-01": duty("Ilmoituksen käsittely", "wellbeing-services-county", attaches=True),
        "K-02": duty("Pyynnön käsittely", "municipality", attaches=True),
    }


def _actors() -> Plain:
    return {
        "kunta": {"title": "Kunta", "type": "municipality"},
        "koulu": {"title": "Koulu", "type": "education-provider", "part_of": "kunta"},
        "hyvinvointialue": {"title": "Alue", "type": "wellbeing-services-county"},
        "opiskeluhuolto": {"title": "Opiskeluhuolto", "part_of": "hyvinvointialue"},
        "lastensuojelu": {"title": "Lastensuojelu", "part_of": "hyvinvointialue"},
        "poliisilaitos": {"title": "Poliisilaitos", "type": "state"},
        "yhteinen-ryhmä": {
            "title": "Ryhmä",
            "type": "group",
            "members": ["kuraattori", "opettaja"],
            "lead": "chosen-by-group",
        },
        "koululainen": {"title": "Koululainen", "type": "client"},
        "perhe": {"title": "Perhe", "type": "client"},
        "vanhempi": {"title": "Vanhempi", "part_of": "perhe"},
        "vertaistuki": {"title": "Vertaistuki", "type": "association", "acts_as": ["client"]},
    }


def _roles(rng: Random) -> Plain:
    roles: Plain = {
        name: {"title": name.capitalize(), "actor": actor} for name, actor in ACTOR_OF.items()
    }
    roles["kuraattori-tai-psykologi"] = {
        "title": "Kuraattori tai psykologi",
        "one_of": ["kuraattori", "psykologi"],
    }
    roles["perheenjäsen"] = {"title": "Perheenjäsen", "one_of": ["oppilas", "huoltaja"]}
    roles["vastuuhenkilö"] = {"title": "Vastuuhenkilö"}
    if rng.random() < 0.5:
        roles["psykologi"]["register"] = "hoitorekisteri"
        roles["kuraattori"]["register"] = "koulurekisteri"
    return roles
