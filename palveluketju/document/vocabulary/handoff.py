"""Keys of a handoff and of its ways out."""

from __future__ import annotations

from palveluketju.document.vocabulary.key import Key, Record
from palveluketju.document.vocabulary.law import NOTE, SOURCE, STATUS

HANDOFF: Record = {
    "title": Key(
        "nimi",
        "Mitä siirtyy, lyhyesti. Näkyy nuolen vieressä.",
        "What passes on, in short. Shown beside the arrow.",
        "Yhteydenotto kuraattoriin",
    ),
    "kind": Key(
        "laji",
        "Siirron laji: transfer (siirto), warm-handover (saattaen vaihto), referral (lähete), "
        "contact (yhteydenotto), notification (ilmoitus), consultation (konsultaatio), request "
        "(pyyntö), guidance (ohjaus), invitation (kutsu), agreed (sovittu tehtävä) tai "
        "information (tiedonanto).",
        "Kind of handoff: transfer, warm-handover, referral, contact, notification, "
        "consultation, request, guidance, invitation, agreed or information.",
        "contact",
    ),
    "to": Key(
        "kenelle",
        "Vaihe, jossa siirto otetaan vastaan, tai rooli, joka vain saa tiedon.",
        "The step that receives the handoff, or the role that only hears.",
        "vastaanotto",
    ),
    "carries": Key(
        "sisältö",
        "Mitä tietoa siirrossa kulkee.",
        "What information the handoff carries.",
        "[tuen arvioimiseksi tarvittavat tiedot]",
    ),
    "secret": Key(
        "salassa",
        "false, jos tieto ei ole salassa pidettävää.",
        "false if the information is not secret.",
        "false",
    ),
    "ground": Key(
        "peruste",
        "Tehtävä tai oikeus, jonka nojalla tiedon saa antaa.",
        "The duty or right under which the information may be given.",
        "R-16",
    ),
    "needs": Key(
        "vaatii",
        "Suostumus, jonka siirto vaatii.",
        "The consent that the handoff needs.",
        "suostumus-ryhmaan",
    ),
    "acknowledge": Key(
        "kuittaus",
        "Missä ajassa vastaanottaja vahvistaa saaneensa asian.",
        "How soon the receiver confirms to have the matter.",
        "{within: 2 työpäivää, status: proposal}",
    ),
    "returned": Key(
        "palautus",
        "Mihin asia palaa, jos vastaanottaja ei ota sitä.",
        "Where the matter returns to if the receiver does not take it.",
        "{to: uusi-arvio, within: 5 työpäivää, status: agreed}",
    ),
    "unanswered": Key(
        "ei_vastausta",
        "Mitä tehdään, jos vastaanottajalta ei kuulu mitään.",
        "What is done if nothing is heard from the receiver.",
        "{after: 5 työpäivää, to: soitto, status: proposal}",
    ),
    "follow_up": Key(
        "seuranta",
        "Milloin ja missä vaiheessa varmistetaan, miten kävi.",
        "When and in which step it is made sure how it went.",
        "{after: 2 viikkoa, to: seuranta, status: proposal}",
    ),
    "invites": Key("kutsutut", "Kutsuttavat roolit.", "The roles invited.", "[opettaja, huoltaja]"),
    "cannot": Key(
        "ei_pääse",
        "Mihin jatketaan, kun kutsuttu ei pääse.",
        "Where to when somebody invited cannot come.",
        "uusi-aika",
    ),
    "enough": Key(
        "riittää",
        "Keiden läsnäolo riittää.",
        "Whose presence is enough.",
        "Oppilas ja kaksi työntekijää",
    ),
    "status": STATUS,
    "source": SOURCE,
    "note": NOTE,
}

ACKNOWLEDGE: Record = {
    "within": Key("kuluessa", "Enimmäisaika.", "The longest time.", "2 työpäivää"),
    "status": STATUS,
    "source": SOURCE,
}

RETURNED: Record = {
    "to": Key("mihin", "Vaihe, johon asia palaa.", "The step it returns to.", "uusi-arvio"),
    "within": Key("kuluessa", "Enimmäisaika.", "The longest time.", "5 työpäivää"),
    "status": STATUS,
    "source": SOURCE,
}

UNANSWERED: Record = {
    "after": Key(
        "kuluttua",
        "Aika, jonka kuluttua toimitaan.",
        "The time after which something is done.",
        "5 työpäivää",
    ),
    "to": Key("mihin", "Vaihe, josta jatketaan.", "The step that goes on.", "soitto"),
    "status": STATUS,
    "source": SOURCE,
}
