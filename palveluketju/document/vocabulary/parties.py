"""Keys of actors, roles, declarations and variants."""

from __future__ import annotations

from palveluketju.document.vocabulary.key import Key, Record
from palveluketju.document.vocabulary.law import CERTAINTY, NOTE, SOURCE, STATUS

ACTOR: Record = {
    "title": Key(
        "nimi",
        "Toimijan nimi.",
        "Name of the actor.",
        "{fi: Oulu, sv: Uleåborg}",
    ),
    "type": Key(
        "tyyppi",
        "Toimijatyyppi: municipality (kunta), education-provider (koulutuksen järjestäjä), "
        "wellbeing-services-county (hyvinvointialue), state (valtio), association (järjestö), "
        "parish (seurakunta), company (yritys), group (yhteinen ryhmä) tai client (asiakas).",
        "Type of actor: municipality, education-provider, wellbeing-services-county, state, "
        "association, parish, company, group or client.",
        "wellbeing-services-county",
    ),
    "part_of": Key(
        "osa",
        "Toimija, jonka yksikkö tämä on. Tyyppi periytyy siltä.",
        "The actor whose unit this is. The type comes from it.",
        "pohde",
    ),
    "acts_as": Key(
        "toimii_myös",
        "Muut toimijatyypit, joiden tehtäviä toimija hoitaa.",
        "Further types of actor whose duties the actor carries out.",
        "[education-provider]",
    ),
    "generic": Key(
        "yleinen",
        "true, jos toimija edustaa jokaista kuntaa tai muuta samanlaista toimijaa.",
        "true if the actor stands for each municipality or other actor of its kind.",
        "true",
    ),
    "instance_of": Key(
        "ilmentää",
        "Yleinen toimija, jota tämä toimija ilmentää.",
        "The generic actor that this one is an instance of.",
        "kunta",
    ),
    "code": Key(
        "koodi",
        "Virallinen tunniste, esimerkiksi kuntanumero lainausmerkeissä.",
        "Official code, for example the municipality number in quotation marks.",
        '"564"',
    ),
    "members": Key(
        "jäsenet",
        "Roolit, jotka kuuluvat ryhmään.",
        "The roles that belong to the group.",
        "[kuraattori, opettaja, oppilas]",
    ),
    "lead": Key(
        "vetäjä",
        "Kuka ryhmää vetää: rooli tai chosen-by-group, jos ryhmä valitsee itse.",
        "Who leads the group: a role, or chosen-by-group if it chooses itself.",
        "chosen-by-group",
    ),
    "handles": Key(
        "käsittelee",
        "Mitä ryhmä saa käsitellä: individual (yhden lapsen asiaa) tai community (vain koko "
        "yhteisön asioita).",
        "What the group may handle: individual (one child's matter) or community (only matters "
        "of the whole community).",
        "community",
    ),
    "arranges": Key(
        "järjestää_itse",
        "Tehtävät, jotka toimija on päättänyt järjestää itse, vaikka ne muuten kuuluvat muulle.",
        "The duties that the actor has decided to arrange itself though they else are another's.",
        "[R-16]",
    ),
    "certainty": CERTAINTY,
    "source": SOURCE,
    "note": NOTE,
}

ROLE: Record = {
    "title": Key("nimi", "Roolin nimi.", "Name of the role.", "Kuraattori"),
    "actor": Key(
        "toimija",
        "Toimija, jonka palveluksessa tai jäsenenä roolissa toimitaan.",
        "The actor in whose service or membership the role is held.",
        "pohde-opiskeluhuolto",
    ),
    "register": Key(
        "rekisteri",
        "Rekisteri, johon roolissa kirjataan.",
        "The register that the role writes to.",
        "opiskeluhuoltorekisteri",
    ),
    "one_of": Key(
        "joku",
        "Roolit, joista kuka tahansa voi toimia tässä roolissa. Piirretään yhdeksi radaksi.",
        "The roles of which any may act in this one. Drawn as one lane.",
        "[kuraattori, psykologi, terveydenhoitaja]",
    ),
    "certainty": CERTAINTY,
    "source": SOURCE,
    "note": NOTE,
}

PARAMETER: Record = {
    "title": Key("nimi", "Arvon nimi.", "Name of the value.", "Ensimmäinen poissaoloraja"),
    "unit": Key("yksikkö", "Missä arvo lasketaan.", "What the value is counted in.", "tuntia"),
    "decides": Key(
        "päättää",
        "Toimija, joka arvon päättää.",
        "The actor that decides the value.",
        "kunta",
    ),
    "examples": Key(
        "esimerkkejä",
        "Mitä muualla on päätetty, ja lähde. Ei ehdotus eikä suositus.",
        "What has been decided elsewhere, and the source. Neither a proposal nor advice.",
        "[Tampere 30 tuntia (tampere.fi)]",
    ),
    "status": STATUS,
    "source": SOURCE,
    "note": NOTE,
}

SCHOOL_YEAR: Record = {
    "title": Key("nimi", "Lukuvuoden nimi.", "Name of the school year.", "Lukuvuosi 2026–2027"),
    "actor": Key("toimija", "Kenen lukuvuosi tämä on.", "Whose school year this is.", "oulu"),
    "from": Key("alkaen", "Ensimmäinen koulupäivä.", "First school day.", "2026-08-11"),
    "until": Key("saakka", "Viimeinen koulupäivä.", "Last school day.", "2027-06-05"),
    "breaks": Key(
        "lomat",
        "Lomat. Pyhäpäiviä ei luetella.",
        "The breaks. Public holidays are not listed.",
        "[{title: Syysloma, from: 2026-10-19, until: 2026-10-23}]",
    ),
    "also": Key(
        "myös",
        "Muut koulupäivät, esimerkiksi lauantai toisen päivän sijasta.",
        "Further school days, such as a Saturday in place of another day.",
        "[2026-09-26]",
    ),
    "example": Key(
        "esimerkki",
        "true, jos lukuvuosi on keksitty esimerkki.",
        "true if the school year is an invented example.",
        "true",
    ),
    "source": SOURCE,
    "note": NOTE,
}

BREAK: Record = {
    "title": Key("nimi", "Loman nimi.", "Name of the break.", "Syysloma"),
    "from": Key("alkaen", "Ensimmäinen lomapäivä.", "First day of the break.", "2026-10-19"),
    "until": Key("saakka", "Viimeinen lomapäivä.", "Last day of the break.", "2026-10-23"),
}

DECLARATION: Record = {
    "actor": Key(
        "toimija",
        "Osapuoli, jonka ilmoitus tämä on.",
        "The party whose declaration this is.",
        "oulu",
    ),
    "takes": Key(
        "ottaa",
        "Tehtävät, jotka osapuoli hoitaa.",
        "The duties that the party carries out.",
        "[R-05, {duty: R-02, roles: [rehtori]}]",
    ),
    "expects": Key(
        "odottaa",
        "Tehtävät, joita osapuoli odottaa muilta.",
        "The duties that the party expects of others.",
        "[{duty: R-16, of: pohde}]",
    ),
    "chains": Key(
        "palveluketjut",
        "Palveluketjut, joita ilmoitus koskee. Jos avain puuttuu, kaikkia.",
        "The chains that the declaration is about. All when the key is missing.",
        "[huolesta-tukeen]",
    ),
    "for": Key(
        "koskee",
        "Kunnat tai järjestäjät, joiden alueella ilmoitus pätee. Jos avain puuttuu, kaikkien.",
        "The municipalities or providers in whose area it holds. All when the key is missing.",
        "[oulu]",
    ),
    "since": Key(
        "alkaen",
        "Päivä, josta alkaen ilmoitus on voimassa.",
        "The date from which the declaration is in force.",
        "2026-08-01",
    ),
    "until": Key(
        "saakka",
        "Päivä, johon saakka ilmoitus on voimassa.",
        "The date until which the declaration is in force.",
        "2027-07-31",
    ),
    "status": STATUS,
    "source": SOURCE,
    "note": NOTE,
}

TAKES: Record = {
    "duty": Key("tehtävä", "Tehtävä, joka hoidetaan.", "The duty carried out.", "R-02"),
    "roles": Key(
        "roolit",
        "Roolit, jotka tehtävän hoitavat.",
        "The roles that carry out the duty.",
        "[rehtori]",
    ),
}

EXPECTS: Record = {
    "duty": Key(
        "tehtävä", "Tehtävä tai tehtävät, joita odotetaan.", "The duties expected.", "[R-16, R-17]"
    ),
    "of": Key("keneltä", "Toimija, jolta tehtävää odotetaan.", "The actor expected to.", "pohde"),
}

VARIANT: Record = {
    "actor": Key(
        "toimija",
        "Kunta tai yksikkö, jonka tapa tämä on.",
        "The municipality or unit whose way this is.",
        "oulu",
    ),
    "chain": Key(
        "palveluketju",
        "Palveluketju, jota muunnelma koskee.",
        "The chain that the variant is of.",
        "huolesta-tukeen",
    ),
    "binds": Key(
        "sitoo",
        "Mitkä omat toimijat ja roolit tulevat yleisten tilalle.",
        "Which own actors and roles take the place of the generic ones.",
        "{kunta: oulu}",
    ),
    "parameters": Key(
        "parametrit",
        "Paikallisesti sovitut arvot.",
        "Values agreed locally.",
        "{poissaolotunnit: 50}",
    ),
    "source": SOURCE,
    "note": NOTE,
}
