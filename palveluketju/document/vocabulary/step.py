"""Keys of a step and of what stands inside it."""

from __future__ import annotations

from palveluketju.document.vocabulary.key import Key, Record
from palveluketju.document.vocabulary.law import NOTE, SOURCE, STATUS

STEP: Record = {
    "kind": Key(
        "laji",
        "Vaiheen laji: task (tehtävä, oletus), start (alku), end (loppu), decision (päätös), "
        "parallel (rinnakkaiset), join (yhtyminen), wait (odotus) tai chain (toinen "
        "palveluketju).",
        "Kind of step: task (default), start, end, decision, parallel, join, wait or chain.",
        "decision",
    ),
    "role": Key("rooli", "Kuka vaiheen tekee.", "Who does the step.", "kuraattori"),
    "title": Key(
        "nimi",
        "Mitä tehdään, tekijän näkökulmasta. Päätöksessä kysymys.",
        "What is done, seen from the one who does it. In a decision, the question.",
        "Keskustelee oppilaan kanssa",
    ),
    "status": STATUS,
    "source": SOURCE,
    "note": NOTE,
    "duty": Key(
        "tehtävä",
        "Tehtävä, jonka vaihe toteuttaa. Usean ammatin roolissa jokaiselle omansa.",
        "The duty that the step carries out. In a role of several professions one for each.",
        "{kuraattori: R-16, psykologi: R-17}",
    ),
    "limits": Key(
        "määräajat",
        "Määräajat, jotka koskevat vaihetta.",
        "The time limits of the step.",
        "[T-01]",
    ),
    "with": Key(
        "yhdessä",
        "Roolit, joiden kanssa vaihe tehdään yhdessä.",
        "The roles together with which the step is done.",
        "[oppilas]",
    ),
    "informs": Key(
        "kertoo",
        "Kenelle vaiheesta kerrotaan.",
        "Who is told of the step.",
        "[{who: huoltaja}]",
    ),
    "record": Key(
        "kirjaus",
        "Mitä vaiheesta kirjataan ja mihin rekisteriin.",
        "What is recorded of the step and in which register.",
        "{title: Opiskeluhuoltokertomus, register: opiskeluhuoltorekisteri}",
    ),
    "takes": Key(
        "kesto",
        "Suunniteltu enimmäiskesto.",
        "The planned longest time.",
        "{within: 5 työpäivää, status: agreed, source: Sopimus 2026}",
    ),
    "once": Key(
        "kerran",
        "true, jos toinen samanlainen tapahtuma liittyy jo avoinna olevaan asiaan.",
        "true if a second arrival joins the matter that is already open.",
        "true",
    ),
    "at_most": Key(
        "enintään",
        "Kuinka monta kertaa vaihe enintään tehdään samassa asiassa. Ajat lasketaan sen mukaan.",
        "How many times the step is done at most in one matter. Time limits are counted by it.",
        "3",
    ),
    "names_lead": Key(
        "nimeää_vastuuhenkilön",
        "Rooli, joka tässä vaiheessa nimetään vastuuhenkilöksi.",
        "The role that this step names as the lead.",
        "vastuuhenkilo",
    ),
    "releases_lead": Key(
        "vapauttaa_vastuuhenkilön",
        "true, jos vastuuhenkilön tehtävä päättyy tähän vaiheeseen.",
        "true if the lead's task ends with this step.",
        "true",
    ),
    "uses": Key(
        "välineet",
        "Järjestelmät, lomakkeet ja ohjeet, joita vaiheessa käytetään.",
        "The systems, forms and instructions that the step uses.",
        "[Wilma, Yhteydenottolomake]",
    ),
    "parameters": Key(
        "paikalliset_arvot",
        "Paikalliset arvot, joista vaihe riippuu.",
        "The locally decided values on which the step depends.",
        "[poissaoloraja]",
    ),
    "cost": Key(
        "kustannus",
        "Mitä vaihe maksaa ja kenelle.",
        "What the step costs and whom.",
        "Maksuton oppilaalle",
    ),
    "next": Key(
        "seuraava",
        "Mihin asia jatkuu: vaiheen tai siirron tunnus.",
        "Where the matter continues: id of a step or handoff.",
        "keskustelu",
    ),
    "sends": Key(
        "lähettää",
        "Siirrot, jotka lähtevät vaiheesta oman työn jatkuessa.",
        "The handoffs that go out while the own work goes on.",
        "yhteys-kuraattoriin",
    ),
    "asks": Key(
        "kysyy",
        "Kysymys tai pyyntö, jonka vastausta oma työ odottaa.",
        "A question or request whose answer the own work waits for.",
        "{whom: oppilas, consent: suostumus-ryhmaan, given: kokoaminen, refused: tuki-yksin}",
    ),
    "replies": Key(
        "vastaa",
        "Siirto, johon vaihe vastaa, ja tarvittaessa vastaus.",
        "The handoff that the step replies to and, where needed, the answer.",
        "{to: konsultaatio, answer: neuvo annettu}",
    ),
    "answers": Key(
        "vastaukset",
        "Vastaus ja vaihe tai siirto, johon se johtaa.",
        "Each answer and the step or handoff it leads to.",
        "{Kyllä: keskustelu, Ei: neuvonta}",
    ),
    "same_as": Key(
        "sama_kuin",
        "Aiempi päätös, jonka vastaus pätee tässäkin.",
        "An earlier decision whose answer holds here too.",
        "kiireellisyys",
    ),
    "branches": Key(
        "haarat",
        "Rinnakkain etenevien haarojen ensimmäiset vaiheet tai siirrot.",
        "The first steps or handoffs of branches that go on side by side.",
        "[koulun-tuki, kuraattorin-tuki]",
    ),
    "of": Key(
        "yhdistää",
        "Rinnakkaisvaihe, jonka haarat yhdistyvät tässä.",
        "The parallel step whose branches join here.",
        "sopiminen",
    ),
    "after": Key(
        "kuluttua",
        "Aika, jonka kuluttua odotus päättyy.",
        "The time after which the wait is over.",
        "{within: 3 kuukautta, status: agreed}",
    ),
    "event": Key(
        "tapahtuma",
        "Tapahtuma, johon odotus päättyy.",
        "The event that ends the wait.",
        "Lukuvuosi päättyy",
    ),
    "chain": Key(
        "palveluketju",
        "Palveluketju, johon asia siirtyy tai joka avataan.",
        "The chain that the matter goes to or that is opened.",
        "lastensuojeluilmoitus",
    ),
    "continues_with": Key(
        "jatkaa",
        "Toimija, jolle asia jää, kun tämä palveluketju päättyy.",
        "The actor that keeps the matter when this chain ends.",
        "pohde-lastensuojelu",
    ),
    "final": Key(
        "lopullinen",
        "true, jos mikään muu ei saa olla enää kesken.",
        "true if nothing else may still be under way.",
        "true",
    ),
}

LIMIT_USE: Record = {
    "limit": Key("määräaika", "Määräajan tunnus.", "Id of the limit.", "T-01"),
    "within": Key("kuluessa", "Enimmäisaika.", "The longest time.", "5 koulupäivää"),
    "when": Key(
        "kun",
        "Päätös ja vastaus, joiden jälkeen määräaika koskee vaihetta.",
        "The decision and answer after which the limit applies.",
        "{kiireellisyys: Kyllä}",
    ),
    "from": Key(
        "alkaen",
        "Tapahtuma, josta aika alkaa: vaiheen tai siirron tunnus ja sent, received, begun tai "
        "done. Luettelossa ensimmäinen, joka tapahtui.",
        "The event that starts the clock: a step or handoff and sent, received, begun or done. "
        "In a list, whichever happened.",
        "yhteys-kuraattoriin.received",
    ),
    "to": Key(
        "saakka",
        "Tapahtuma, johon aika päättyy.",
        "The event that stops the clock.",
        "keskustelu.begun",
    ),
    "status": STATUS,
    "source": SOURCE,
}

REPLIES: Record = {
    "to": Key("mihin", "Siirto, johon vastataan.", "The handoff replied to.", "konsultaatio"),
    "answer": Key("vastaus", "Annettava vastaus.", "The answer given.", "neuvo annettu"),
}

SPAN: Record = {
    "within": Key("aika", "Ajan pituus.", "Length of the time.", "3 kuukautta"),
    "status": STATUS,
    "source": SOURCE,
}

ASKS: Record = {
    "whom": Key(
        "keneltä",
        "Asiakas, jolta kysytään vaiheessa itsessään.",
        "The client who is asked in the step itself.",
        "oppilas",
    ),
    "handoff": Key(
        "siirto",
        "Siirto, jolla kysymys lähtee toiselle toimijalle.",
        "The handoff by which the question goes to another actor.",
        "konsultaatio",
    ),
    "consent": Key(
        "suostumus",
        "Suostumus, jota pyydetään.",
        "The consent asked for.",
        "suostumus-ryhmaan",
    ),
    "given": Key("annettu", "Mihin jatketaan, kun saadaan.", "Where to when given.", "kokoaminen"),
    "refused": Key(
        "kieltäydytty",
        "Mihin jatketaan, kun kieltäydytään.",
        "Where to when refused.",
        "tuki-yksin",
    ),
    "answered": Key(
        "vastattu",
        "Mihin jatketaan, kun vastaus on saatu.",
        "Where to when answered.",
        "tuen-suunnittelu",
    ),
    "answers": Key(
        "vastaukset",
        "Vastaukset ja vaihe tai siirto, johon kukin johtaa.",
        "The answers and the step or handoff each leads to.",
        "{jatketaan: tuki, ei tarvetta: loppu}",
    ),
    "unanswered": Key(
        "ei_vastausta",
        "Mitä tehdään, jos vastausta ei tule.",
        "What is done if no answer comes.",
        "{after: 5 koulupäivää, to: uusi-yhteydenotto}",
    ),
}
