"""Keys of acts, registers, time limits and duties."""

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
WHO = Key(
    "kenelle",
    "Rooli, jolle kerrotaan.",
    "The role that is told.",
    "huoltaja",
)
UNLESS = Key(
    "ellei",
    "Lainkohta, jonka nojalla kertomatta voidaan jättää.",
    "The provision under which telling may be left out.",
    "OHL 18 § 2 mom.",
)
JUDGED_BY = Key(
    "arvioi",
    "Roolit, jotka arvioivat, jätetäänkö kertomatta.",
    "The roles that judge whether telling is left out.",
    "[kuraattori]",
)
_IN_FORCE = Key(
    "voimaan",
    "Päivä, josta alkaen säännös on ollut voimassa tässä muodossa.",
    "The date since which the provision has been in force in this form.",
    "2023-01-01",
)
_REVIEWED = Key(
    "tarkistettu",
    "Päivä, jona tieto viimeksi tarkistettiin lähteestä.",
    "The date on which this was last checked against its source.",
    "2026-08-01",
)
_EXCEPTIONS = Key(
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
    "reviewed": _REVIEWED,
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
    "in_force": _IN_FORCE,
    "reviewed": _REVIEWED,
    "certainty": CERTAINTY,
    "exceptions": _EXCEPTIONS,
    "source": SOURCE,
    "note": NOTE,
}

DUTY: Record = {
    "title": Key(
        "nimi",
        "Mitä on tehtävä.",
        "What has to be done.",
        "Keskustelu oppilaan kanssa",
    ),
    "nature": Key(
        "luonne",
        "duty (velvollisuus) tai right (oikeus).",
        "duty or right.",
        "duty",
    ),
    "right_of": Key(
        "kenen_oikeus",
        "Kenen oikeus on: giver (antajan), receiver (saajan) tai person (henkilön, jota asia "
        "koskee).",
        "Whose the right is: the giver's, the receiver's or that of the person it is about.",
        "receiver",
    ),
    "responsible": Key(
        "vastuu",
        "Kenen tehtävä on: toimijatyyppi, jokin rooleista (any_of), henkilö työnantajasta "
        "riippumatta (person), jaettu (shared), yhteinen (joint), ryhmän päätettävä (group) "
        "tai none-in-law.",
        "Whose duty it is: a type of actor, any of several roles (any_of), a person whatever "
        "the employer (person), shared, joint, for a group to name (group) or none-in-law.",
        "wellbeing-services-county",
    ),
    "own_by": Key(
        "saa_jarjestaa_itse",
        "Toimijatyypit, jotka saavat päättää järjestää palvelun itse.",
        "The types of actor that may decide to arrange the service themselves.",
        "[state, association]",
    ),
    "education": Key(
        "koulutus",
        "Mitä koulutusta tehtävä koskee. Jos avain puuttuu, kaikkea.",
        "The education that the duty is about; any where the key is missing.",
        "[basic]",
    ),
    "basis": BASIS,
    "status": STATUS,
    "in_force": _IN_FORCE,
    "until": Key(
        "saakka",
        "Viimeinen päivä, jona säännös on voimassa tässä muodossa.",
        "The last day on which the provision is in force in this form.",
        "2028-12-31",
    ),
    "reviewed": _REVIEWED,
    "certainty": CERTAINTY,
    "limits": Key(
        "määräajat",
        "Määräajat, joita tehtävä noudattaa.",
        "The limits that the duty is bound by.",
        "[T-01]",
    ),
    "exclusive": Key(
        "yksinomainen",
        "true, jos tehtävä saa olla vain yhdellä toimijalla kerrallaan.",
        "true if only one actor at a time may have the duty.",
        "true",
    ),
    "record": Key(
        "kirjaus",
        "Mitä tehtävästä kirjataan ja mihin rekisteriin.",
        "What is recorded of the duty and in which register.",
        "{title: Opiskeluhuoltokertomus, register: opiskeluhuoltorekisteri}",
    ),
    "consent": Key(
        "suostumus",
        "Millaisen suostumuksen tehtävä vaatii ja kuka sen antaa.",
        "What consent the duty needs and who gives it.",
        "{form: any, gives: [oppilas]}",
    ),
    "between": Key(
        "välillä",
        "Keneltä kenelle tieto saa kulkea tällä perusteella: rooleja, toimijoita, "
        "toimijatyyppejä tai rekistereitä.",
        "Who may give information to whom on this ground: roles, actors, types of actor or "
        "registers.",
        "{from: [education-provider], to: [wellbeing-services-county]}",
    ),
    "together": Key(
        "yhdessä",
        "Roolit, joista jonkun on oltava mukana.",
        "The roles of which one must take part.",
        "[oppilas, huoltaja]",
    ),
    "informs": Key(
        "kertoo",
        "Kenelle tehtävästä on kerrottava.",
        "Who has to be told.",
        "[{who: huoltaja}]",
    ),
    "attaches": Key(
        "siirtyy_saapuessa",
        "true, jos vastuu asiasta siirtyy vastaanottajalle lain nojalla heti asian saapuessa.",
        "true if by law the receiver holds the matter as soon as it arrives.",
        "true",
    ),
    "exceptions": _EXCEPTIONS,
    "note": NOTE,
    "source": SOURCE,
}

RESPONSIBLE: Record = {
    "any_of": Key(
        "joku",
        "Roolit, joista kuka tahansa voi hoitaa tehtävän.",
        "The roles of which any may carry out the duty.",
        "[kuraattori, psykologi]",
    ),
    "person": Key(
        "henkilö",
        "Roolit, joilla velvollisuus on henkilökohtaisesti työnantajasta riippumatta.",
        "The roles that have the duty personally, whatever the employer.",
        "[opettaja, rehtori]",
    ),
    "shared": Key(
        "jaettu",
        "Toimijatyypit, joille tehtävä kuuluu kullekin omalta osaltaan.",
        "The types of actor of which each has its own part of the duty.",
        "[municipality, wellbeing-services-county]",
    ),
    "joint": Key(
        "yhteinen",
        "Toimijatyypit, jotka hoitavat tehtävän yhdessä.",
        "The types of actor that carry out the duty together.",
        "[education-provider, wellbeing-services-county]",
    ),
    "group": Key(
        "ryhmä",
        "Ryhmä, joka nimeää vastuullisen keskuudestaan.",
        "The group that names the responsible one among itself.",
        "Monialainen asiantuntijaryhmä",
    ),
}

RECORD: Record = {
    "title": Key(
        "nimi",
        "Asiakirjan tai kirjauksen nimi.",
        "Title of the document or entry.",
        "Opiskeluhuoltokertomus",
    ),
    "register": Key(
        "rekisteri",
        "Rekisteri, johon kirjataan.",
        "The register it is entered in.",
        "opiskeluhuoltorekisteri",
    ),
    "by": Key("kirjaaja", "Roolit, jotka kirjaavat.", "The roles that record.", "[vastuuhenkilo]"),
}

BETWEEN: Record = {
    "from": Key(
        "antaja",
        "Kuka tiedon antaa.",
        "Who gives the information.",
        "[education-provider]",
    ),
    "to": Key("saaja", "Kuka tiedon saa.", "Who receives it.", "[wellbeing-services-county]"),
    "carries": Key(
        "tieto",
        "Mitä tietoa saa antaa.",
        "What information may be given.",
        "Tuen tarpeen arvioimiseksi tarvittavat tiedot",
    ),
}

REQUIREMENT: Record = {
    "duty": Key(
        "tehtävä",
        "Tehtävä, josta aihetta koskevan ketjun on huolehdittava.",
        "The duty that a chain of this subject must see to.",
        "H-11",
    ),
    "education": Key(
        "koulutus",
        "Mitä koulutusta vaatimus koskee. Jos avain puuttuu, kaikkea.",
        "The education it is required in; any where the key is missing.",
        "[basic]",
    ),
    "note": NOTE,
}

SUBJECT: Record = {
    "title": Key("nimi", "Aiheen nimi.", "Title of the subject.", "Lastensuojelu"),
    "concerns": Key(
        "koskee",
        "Ketä asia koskee: individual (yhtä lasta) tai community (koko yhteisöä).",
        "Whose matter it is: individual (one child's) or community (the whole community's).",
        "individual",
    ),
    "requires": Key(
        "vaatii",
        "Tehtävät, joista jokaisen tätä aihetta koskevan ketjun on huolehdittava.",
        "The duties that every chain of this subject must see to.",
        "[H-11, R-26]",
    ),
    "note": NOTE,
}

DUTY_CONSENT: Record = {
    "form": Key(
        "muoto",
        "Suostumuksen muoto: none, any, written, specific-written, explicit, "
        "disclosure-permit, specific-disclosure-permit tai agreed-with-patient.",
        "Form of the consent: none, any, written, specific-written, explicit, "
        "disclosure-permit, specific-disclosure-permit or agreed-with-patient.",
        "written",
    ),
    "gives": Key("antaja", "Kuka suostumuksen antaa.", "Who gives the consent.", "[oppilas]"),
    "or": Key(
        "tai",
        "Kuka suostumuksen antaa ensisijaisen antajan sijasta.",
        "Who gives the consent instead.",
        "[huoltaja]",
    ),
    "note": NOTE,
}

INFORMS: Record = {
    "who": WHO,
    "by": Key(
        "kertoja",
        "Rooli, joka kertoo. Jos avain puuttuu, vaiheen oma rooli.",
        "The role that tells. The step's own role when the key is missing.",
        "kuraattori",
    ),
    "unless": UNLESS,
    "judged_by": JUDGED_BY,
    "status": STATUS,
    "source": SOURCE,
    "note": NOTE,
}
