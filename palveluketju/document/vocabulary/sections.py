"""Keys of a file as a whole, of the workspace and of its settings."""

from __future__ import annotations

from palveluketju.document.vocabulary.key import Key, Record

FILE: Record = {
    "format": Key(
        "muoto",
        "Tiedostomuodon versio. Jokaisen tiedoston ensimmäinen rivi.",
        "Version of the file format. The first line of every file.",
        "1",
    ),
    "workspace": Key(
        "työtila",
        "Koko kuvauskokoelman nimi, kieli ja alue. Vain tiedostossa palveluketju.yaml.",
        "Title, language and area of the whole collection. Only in palveluketju.yaml.",
        "{title: Opiskeluhuollon palveluketjut, language: fi}",
    ),
    "settings": Key(
        "asetukset",
        "Mitä tarkistetaan ja kuinka suuria tiedostoja luetaan. Vain tiedostossa "
        "palveluketju.yaml.",
        "What is checked and how large files are read. Only in palveluketju.yaml.",
        "{ignore: [page-too-large]}",
    ),
    "acts": Key(
        "säädökset",
        "Lait, joihin kuvaukset viittaavat, lyhenteen mukaan.",
        "The acts that descriptions cite, by abbreviation.",
        "{OHL: {number: 1287/2013, title: Oppilas- ja opiskelijahuoltolaki}}",
    ),
    "registers": Key(
        "rekisterit",
        "Asiakas- ja potilasrekisterit ja niiden rekisterinpitäjät.",
        "Client and patient registers and their controllers.",
        "{opiskeluhuoltorekisteri: {title: Opiskeluhuoltorekisteri}}",
    ),
    "limits": Key(
        "määräajat",
        "Laissa säädetyt tai sovitut määräajat, joihin vaiheet viittaavat tunnuksella.",
        "Time limits, set by law or agreed, that steps refer to by id.",
        "{T-01: {title: Keskustelu, within: 7 koulupäivää}}",
    ),
    "duties": Key(
        "tehtävät",
        "Lakisääteiset ja sovitut tehtävät ja oikeudet: kenelle mikäkin kuuluu ja millä "
        "perusteella.",
        "Statutory and agreed duties and rights: whose each one is and on what ground.",
        "{R-16: {title: Keskustelu oppilaan kanssa}}",
    ),
    "subjects": Key(
        "aiheet",
        "Mistä ketjut kertovat, ja tehtävät, joita laki kussakin aiheessa vaatii.",
        "What chains are about, and the duties that the law requires in each.",
        "{lastensuojelu: {title: Lastensuojelu, requires: [H-11]}}",
    ),
    "actors": Key(
        "toimijat",
        "Organisaatiot, niiden yksiköt, yhteiset ryhmät ja asiakkaat.",
        "Organisations, their units, joint groups and clients.",
        "{pohde: {title: Pohde, type: wellbeing-services-county}}",
    ),
    "roles": Key(
        "roolit",
        "Asemat, joissa ihmiset toimivat: opettaja, kuraattori, vastuuhenkilö.",
        "Positions in which people act: teacher, school social worker, responsible person.",
        "{kuraattori: {title: Kuraattori, actor: pohde}}",
    ),
    "parameters": Key(
        "paikalliset_arvot",
        "Arvot, jotka kunta tai muu osapuoli päättää itse: tuntirajat ja muut luvut.",
        "Values that a municipality or another party decides itself: hour limits and the like.",
        "{poissaoloraja: {title: Poissaoloraja, unit: tuntia, decides: kunta}}",
    ),
    "school_years": Key(
        "lukuvuodet",
        "Lukuvuodet ja lomat, joiden mukaan koulupäivät lasketaan.",
        "School years and their breaks, by which school days are counted.",
        "{lukuvuosi-2026: {from: 2026-08-11, until: 2027-06-05}}",
    ),
    "declarations": Key(
        "vastuunjaot",
        "Mitä kukin osapuoli kertoo ottavansa hoitaakseen ja odottavansa muilta.",
        "What each party says it takes care of and expects of others.",
        "{oulu-2026: {actor: oulu}}",
    ),
    "variants": Key(
        "muunnelmat",
        "Kunnan tai yksikön oma tapa toteuttaa palveluketju.",
        "The way a municipality or unit carries out a chain.",
        "{oulun-tapa: {actor: oulu, chain: huolesta-tukeen}}",
    ),
    "chain": Key(
        "palveluketju",
        "Tiedoston palveluketju: nimi, omistajat, versio ja radat. Enintään yksi tiedostossa.",
        "The chain of the file: title, owners, version and lanes. At most one in a file.",
        "{id: huolesta-tukeen, title: Huolesta tukeen}",
    ),
    "steps": Key(
        "vaiheet",
        "Palveluketjun vaiheet tunnuksen mukaan.",
        "The steps of the chain by id.",
        "{keskustelu: {role: kuraattori, title: Keskustelee oppilaan kanssa}}",
    ),
    "handoffs": Key(
        "siirrot",
        "Kohdat, joissa asia tai tieto siirtyy toiselle toimijalle tai toiseen rekisteriin.",
        "Where the matter or information passes to another actor or register.",
        "{yhteys-kuraattoriin: {kind: contact, to: vastaanotto}}",
    ),
    "consents": Key(
        "suostumukset",
        "Suostumukset, joita palveluketjussa pyydetään.",
        "The consents asked for in the chain.",
        "{suostumus-ryhmaan: {gives: oppilas, form: any}}",
    ),
}

TEXT: Record = {
    "fi": Key("suomeksi", "Teksti suomeksi.", "The text in Finnish.", "Huolesta tukeen"),
    "sv": Key("ruotsiksi", "Teksti ruotsiksi.", "The text in Swedish.", "Från oro till stöd"),
    "en": Key("englanniksi", "Teksti englanniksi.", "The text in English.", "From worry to help"),
}

WORKSPACE: Record = {
    "title": Key(
        "nimi",
        "Kokoelman nimi, joka näkyy julkaistulla sivustolla.",
        "Title of the collection, shown on the published site.",
        "Opiskeluhuollon palveluketjut",
    ),
    "language": Key(
        "kieli",
        "Kieli, jolla yksikieliset tekstit on kirjoitettu: fi, sv tai en.",
        "Language of texts given in one language only: fi, sv or en.",
        "fi",
    ),
    "area": Key(
        "alue",
        "Alue, jota kuvaukset koskevat.",
        "The area that the descriptions cover.",
        "Pohjois-Pohjanmaa",
    ),
    "description": Key(
        "kuvaus",
        "Lyhyt esittely: mitä kokoelmassa on ja kenelle.",
        "A short introduction: what the collection holds and for whom.",
        "Koulun ja hyvinvointialueen yhteiset toimintatavat.",
    ),
}

SETTINGS: Record = {
    "select": Key(
        "valitse",
        "Tarkistettavat säännöt. Jos avain puuttuu, tarkistetaan kaikki.",
        "The rules to check. All of them when the key is missing.",
        "[handoff-missing, duty-wrong-actor]",
    ),
    "ignore": Key(
        "ohita",
        "Säännöt, joita ei tarkisteta.",
        "The rules not to check.",
        "[page-too-large]",
    ),
    "per_path": Key(
        "poluittain",
        "Säännöt, joita ei tarkisteta tietyissä tiedostoissa.",
        "The rules not to check in certain files.",
        '{"luonnokset/*.yaml": [step-unreachable]}',
    ),
    "max_file_size": Key(
        "suurin_tiedosto",
        "Suurin luettava tiedosto. Suurempi jätetään lukematta.",
        "The largest file that is read. A larger one is left unread.",
        "5 MB",
    ),
    "max_states": Key(
        "eniten_tilanteita",
        "Kuinka monta tilannetta yhdestä ketjusta käydään läpi. Jos se ei riitä, ketjua ei "
        "todisteta.",
        "How many states of a chain are looked at. If that is not enough, it is not proven.",
        "1000000",
    ),
}
