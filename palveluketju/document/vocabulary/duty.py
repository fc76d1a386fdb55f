"""Keys of duties and of the subjects that require them."""

from __future__ import annotations

from palveluketju.document.vocabulary.key import Key, Record
from palveluketju.document.vocabulary.law import (
    BASIS,
    CERTAINTY,
    EXCEPTIONS,
    IN_FORCE,
    NOTE,
    REVIEWED,
    SOURCE,
    STATUS,
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
    "in_force": IN_FORCE,
    "until": Key(
        "saakka",
        "Viimeinen päivä, jona säännös on voimassa tässä muodossa.",
        "The last day on which the provision is in force in this form.",
        "2028-12-31",
    ),
    "reviewed": REVIEWED,
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
    "entails": Key(
        "seuraa",
        "Tehtävät, jotka on hoidettava aina, kun tämä tehtävä hoidetaan.",
        "The duties that must be carried out wherever this one is.",
        "[R-36, R-36c]",
    ),
    "attaches": Key(
        "siirtyy_saapuessa",
        "true, jos vastuu asiasta siirtyy vastaanottajalle lain nojalla heti asian saapuessa.",
        "true if by law the receiver holds the matter as soon as it arrives.",
        "true",
    ),
    "exceptions": EXCEPTIONS,
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
    "always": Key(
        "aina",
        "true, jos tehtävä on hoidettava ketjun jokaisella polulla.",
        "true if the duty must be carried out on every path of the chain.",
        "true",
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
