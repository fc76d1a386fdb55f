"""Keys of a chain and of its consents."""

from __future__ import annotations

from palveluketju.document.vocabulary.key import Key, Record
from palveluketju.document.vocabulary.law import NOTE, SOURCE, STATUS

CHAIN: Record = {
    "id": Key(
        "tunnus",
        "Palveluketjun pysyvä tunnus: kirjaimia, numeroita ja viivoja.",
        "Permanent id of the chain: letters, digits and hyphens.",
        "huolesta-tukeen",
    ),
    "title": Key("nimi", "Palveluketjun nimi.", "Title of the chain.", "Huolesta tukeen"),
    "purpose": Key(
        "tarkoitus",
        "Mitä varten palveluketju on.",
        "What the chain is for.",
        "Oppilas saa tukea oikeaan aikaan.",
    ),
    "owners": Key(
        "omistajat",
        "Kuka vastaa mistäkin osasta kuvausta: vapaa sana ja toimija.",
        "Who answers for which part of the description: a free word and an actor.",
        "{palvelut: pohde, kokonaisuus: kunta}",
    ),
    "version": Key(
        "versio",
        "Kuvauksen versio lainausmerkeissä.",
        "Version of the description, in quotation marks.",
        '"2026.1"',
    ),
    "status": Key(
        "tila",
        "Kuvauksen tila: draft (luonnos), proposed (ehdotettu), approved (hyväksytty) tai "
        "retired (poistettu käytöstä).",
        "State of the description: draft, proposed, approved or retired.",
        "draft",
    ),
    "valid": Key(
        "voimassa",
        "Mistä mihin kuvaus on voimassa.",
        "From when until when the description is in force.",
        "{from: 2026-08-01, until: 2028-07-31}",
    ),
    "review_by": Key(
        "tarkistettava",
        "Päivä, johon mennessä kuvaus on tarkistettava.",
        "The date by which the description has to be reviewed.",
        "2027-05-31",
    ),
    "level": Key(
        "taso",
        "JHS 152:n kuvaustaso: process-map (prosessikartta), operating-model (toimintamalli), "
        "process-flow (prosessin kulku) tai workflow (työn kulku).",
        "Level of description (JHS 152): process-map, operating-model, process-flow or workflow.",
        "process-flow",
    ),
    "clients": Key(
        "asiakkaat",
        "Keitä palveluketju koskee.",
        "Whom the chain is for.",
        "Perusopetuksen oppilaat ja heidän huoltajansa",
    ),
    "subject": Key(
        "aihe",
        "Asiakokonaisuus, johon palveluketju kuuluu.",
        "The subject that the chain belongs to.",
        "individual-student-welfare",
    ),
    "education": Key(
        "koulutus",
        "Mitä koulutusta palveluketju koskee: basic (perusopetus), general-upper-secondary "
        "(lukio), vocational (ammatillinen) tai preparatory (tutkintoon valmentava).",
        "The education that the chain is about: basic, general-upper-secondary, vocational or "
        "preparatory.",
        "[basic]",
    ),
    "part_of": Key(
        "osa",
        "Palveluketju, jonka yksi sivu tämä on.",
        "The chain of which this one is a page.",
        "yksilokohtainen-opiskeluhuolto",
    ),
    "receives": Key(
        "vastaanottaa",
        "Mitä palveluketjuun tulee sisään.",
        "What comes in to the chain.",
        "[Huoli oppilaasta]",
    ),
    "questions": Key(
        "kysymykset",
        "Mitä laki ja lähteet jättävät auki ja ammattilaisen on ratkaistava.",
        "What law and sources leave open and a professional has to settle.",
        "[Kuka kutsuu ryhmän koolle?]",
    ),
    "indicators": Key(
        "mittarit",
        "Mistä nähdään, toimiiko palveluketju.",
        "What shows whether the chain works.",
        "[Aika yhteydenotosta ensimmäiseen keskusteluun]",
    ),
    "history": Key(
        "versiot",
        "Versiot uusin ensin: mitä muuttui ja kuka hyväksyi.",
        "The versions, newest first: what changed and who approved it.",
        '[{version: "2026.1", date: 2026-05-04, change: Ensimmäinen versio}]',
    ),
    "links": Key(
        "linkit",
        "Lisätietoa verkossa: teksti ja osoite.",
        "Further reading: a text and an address.",
        '{Opiskeluhuolto: "https://pohde.fi/palvelut/opiskeluhuolto"}',
    ),
    "lanes": Key(
        "radat",
        "Roolit siinä järjestyksessä, jossa niiden radat piirretään ylhäältä alas.",
        "The roles in the order in which their lanes are drawn from top to bottom.",
        "[oppilas, opettaja, kuraattori]",
    ),
    "anytime": Key(
        "milloin_tahansa",
        "Mitä voi tapahtua minkä tahansa vaiheen rinnalla.",
        "What may happen beside any step.",
        "{ls-ilmoitus: {title: Lastensuojeluilmoitus, by: [opettaja]}}",
    ),
    "note": NOTE,
}

VALIDITY: Record = {
    "from": Key("alkaen", "Ensimmäinen voimassaolopäivä.", "First day in force.", "2026-08-01"),
    "until": Key("saakka", "Viimeinen voimassaolopäivä.", "Last day in force.", "2028-07-31"),
}

VERSION: Record = {
    "version": Key("versio", "Version tunnus.", "Id of the version.", '"2026.1"'),
    "date": Key(
        "päivä",
        "Päivä, jona versio hyväksyttiin tai tehtiin.",
        "The day on which the version was approved or made.",
        "2026-05-04",
    ),
    "change": Key("muutos", "Mitä muuttui.", "What changed.", "Aikarajat tarkistettu"),
    "approved_by": Key(
        "hyväksyjä",
        "Kuka version hyväksyi. Jos avain puuttuu, versiota ei ole hyväksytty.",
        "Who approved the version. Without the key it has not been approved.",
        "Opiskeluhuollon ohjausryhmä",
    ),
}

ANYTIME: Record = {
    "title": Key(
        "nimi",
        "Mitä tapahtuu.",
        "What happens.",
        "Tekee lastensuojeluilmoituksen",
    ),
    "by": Key("tekijä", "Roolit, jotka voivat tehdä tämän.", "The roles that may.", "[opettaja]"),
    "chain": Key(
        "palveluketju",
        "Palveluketju, joka tästä alkaa.",
        "The chain that this opens.",
        "lastensuojeluilmoitus",
    ),
    "meanwhile": Key(
        "sillä_välin",
        "Jatkuuko oma työ: continues (jatkuu) tai stops (päättyy).",
        "Whether the own work continues or stops.",
        "continues",
    ),
    "duty": Key(
        "tehtävä",
        "Tehtävä, jota tällä toteutetaan.",
        "The duty carried out by this.",
        "LSL-25",
    ),
    "status": STATUS,
    "source": SOURCE,
    "note": NOTE,
}

CONSENT: Record = {
    "title": Key("nimi", "Suostumuksen nimi.", "Title of the consent.", "Suostumus ryhmään"),
    "gives": Key("antaja", "Rooli, joka antaa suostumuksen.", "The role that gives it.", "oppilas"),
    "or": Key(
        "tai",
        "Rooli, joka antaa suostumuksen toisen sijasta.",
        "The role that gives it instead.",
        "huoltaja",
    ),
    "instead_when": Key(
        "milloin_toinen",
        "Milloin suostumuksen antaa toinen kuin ensisijainen antaja.",
        "When somebody else than the first gives the consent.",
        "Oppilas ei ikänsä vuoksi voi arvioida asian merkitystä",
    ),
    "form": Key(
        "muoto",
        "Suostumuksen muoto: none, any, written, specific-written, explicit, "
        "disclosure-permit, specific-disclosure-permit tai agreed-with-patient.",
        "Form of the consent: none, any, written, specific-written, explicit, "
        "disclosure-permit, specific-disclosure-permit or agreed-with-patient.",
        "any",
    ),
    "for": Key(
        "mihin",
        "Mitä suostumus koskee.",
        "What the consent is for.",
        "[asiantuntijaryhmän kokoaminen]",
    ),
    "ground": Key(
        "peruste",
        "Tehtävä tai tehtävät, joihin suostumus perustuu.",
        "The duty or duties that the consent rests on.",
        "R-21",
    ),
    "given_in": Key(
        "annettu_ketjussa",
        "Ketju, jossa suostumus on jo annettu ennen tätä.",
        "The chain in which the consent has been given before this one.",
        "monialainen-asiantuntijaryhma",
    ),
    "valid": Key(
        "voimassa",
        "Kuinka kauan suostumus on voimassa.",
        "How long the consent is in force.",
        "Kunnes asia päättyy",
    ),
    "withdrawable": Key(
        "peruttavissa",
        "true, jos suostumuksen voi perua.",
        "true if the consent can be withdrawn.",
        "true",
    ),
    "status": STATUS,
    "source": SOURCE,
    "note": NOTE,
}
