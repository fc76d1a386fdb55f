"""Keys of acts, registers and time limits."""

from __future__ import annotations

from palveluketju.document.vocabulary.key import Key, Record

BASIS = Key(
    "peruste",
    "Lainkohdat, joihin tämä perustuu: laki, pykälä ja tarvittaessa momentti ja kohta.",
    "The provisions this rests on: act, section and, where needed, subsection and item.",
    "[OHL 15 § 1 mom.]",
)
CERTAINTY = Key(
    "varmuus",
    "Kuinka varma tieto on: verified (tarkistettu lähteestä), from-knowledge (yleisesti "
    "tiedossa) tai synthesis (päätelty useasta lähteestä).",
    "How sure this is: verified (checked in the source), from-knowledge (generally known) or "
    "synthesis (concluded from several sources).",
    "verified",
)
STATUS = Key(
    "asema",
    "Mihin kohta perustuu: law (laki), agreed (sovittu) tai proposal (ehdotus).",
    "What the statement rests on: law, agreed or proposal.",
    "agreed",
)
SOURCE = Key(
    "lähde",
    "Mistä tieto on peräisin: asiakirja, ohje tai verkko-osoite.",
    "Where this comes from: a document, instruction or web address.",
    "Pohteen opiskeluhuollon toimintaohje 2025",
)
NOTE = Key(
    "huomautus",
    "Lukijalle näkyvä lisätieto.",
    "Additional information, shown to the reader.",
    "Koskee myös esiopetusta.",
)
IN_FORCE = Key(
    "voimaan",
    "Päivä, josta alkaen säännös on ollut voimassa tässä muodossa.",
    "The date since which the provision has been in force in this form.",
    "2023-01-01",
)
REVIEWED = Key(
    "tarkistettu",
    "Päivä, jona tieto viimeksi tarkistettiin lähteestä.",
    "The date on which this was last checked against its source.",
    "2026-08-01",
)
EXCEPTIONS = Key(
    "poikkeukset",
    "Tilanteet, joita tämä ei koske.",
    "The situations this does not apply to.",
    "Ei koske kiireellistä apua.",
)

ACT: Record = {
    "number": Key(
        "numero",
        "Säädöksen numero säädöskokoelmassa.",
        "Number of the act in the statute book.",
        "1287/2013",
    ),
    "title": Key(
        "nimi",
        "Säädöksen nimi.",
        "Title of the act.",
        "{fi: Oppilas- ja opiskelijahuoltolaki, sv: Lag om elev- och studerandevård}",
    ),
    "amended_by": Key(
        "muutettu",
        "Säädökset, joilla tätä on muutettu, vanhin ensin.",
        "The acts that have amended this one, the oldest first.",
        "[791/2014, 377/2022]",
    ),
    "sections": Key(
        "pykälät",
        "Luetut pykälät: otsikko ja sulkeissa säädökset, joissa pykälän teksti on.",
        "The sections that were read: heading and, in brackets, the acts that hold their text.",
        '{"16": "Yhteydenotto opiskeluhuoltopalvelujen saamiseksi (377/2022)"}',
    ),
    "reviewed": REVIEWED,
    "certainty": CERTAINTY,
    "note": NOTE,
}

REGISTER: Record = {
    "title": Key("nimi", "Rekisterin nimi.", "Title of the register.", "Opiskeluhuoltorekisteri"),
    "controller": Key(
        "rekisterinpitäjä",
        "Rekisterinpitäjä: toimija tai toimijatyyppi.",
        "The controller: an actor or a type of actor.",
        "wellbeing-services-county",
    ),
    "basis": BASIS,
    "certainty": CERTAINTY,
    "source": SOURCE,
    "note": NOTE,
}

LIMIT: Record = {
    "title": Key(
        "nimi",
        "Määräajan nimi.",
        "Title of the limit.",
        "Keskustelun järjestäminen",
    ),
    "within": Key(
        "kuluessa",
        "Enimmäisaika. Päivien laji kerrotaan: koulupäivä, arkipäivä, työpäivä tai vrk.",
        "The longest time. The kind of day is stated: school day, weekday, working day or day.",
        "7 koulupäivää",
    ),
    "not_before": Key(
        "aikaisintaan",
        "Odotusaika, jota ennen ei saa edetä.",
        "A waiting time before which nothing may proceed.",
        "2 viikkoa",
    ),
    "condition": Key(
        "ehto",
        "Milloin määräaika koskee asiaa, jos se ei koske aina.",
        "When the limit is for a matter, if it is not for every one.",
        "Kiireellinen asia",
    ),
    "starts": Key(
        "alkaa",
        "Tapahtuma, josta aika alkaa kulua.",
        "The event from which time runs.",
        "Oppilas pyytää keskustelua",
    ),
    "stops": Key(
        "päättyy",
        "Tapahtuma, johon aika päättyy.",
        "The event at which time stops.",
        "Keskustelu alkaa",
    ),
    "from": Key(
        "alkaen",
        "Tapahtuma tai tapahtumat, joista aika alkaa ketjussa: tehtävä ja sen tapahtuma, tai "
        "knowledge, kun aika alkaa siitä, että asia tulee tietoon.",
        "The event or events from which time runs in a chain: a duty and its event, or "
        "knowledge where time runs from learning of the matter.",
        "[H-01.sent]",
    ),
    "to": Key(
        "asti",
        "Mihin aika päättyy vaiheessa, jota määräaika sitoo: sent, received, begun tai done.",
        "Where time stops in the step that is bound by the limit: sent, received, begun or done.",
        "begun",
    ),
    "basis": BASIS,
    "status": STATUS,
    "in_force": IN_FORCE,
    "reviewed": REVIEWED,
    "certainty": CERTAINTY,
    "exceptions": EXCEPTIONS,
    "source": SOURCE,
    "note": NOTE,
}
