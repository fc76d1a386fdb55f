"""The fixed words of a description, in Finnish and English."""

from __future__ import annotations

from collections.abc import Mapping

from palveluketju.findings import Message
from palveluketju.model.words import ActorType, Education, Level, Stage

WORDS: Mapping[str, Message] = {
    # particulars of a step
    "duty": Message(fi="Tehtävä", en="Duty"),
    "law": Message(fi="Laki", en="Law"),
    "rests": Message(fi="Perustuu", en="Rests on"),
    "limit": Message(fi="Määräaika", en="Limit"),
    "takes": Message(fi="Kestää", en="Takes"),
    "with": Message(fi="Yhdessä", en="Together with"),
    "informs": Message(fi="Kerrotaan", en="Is told"),
    "record": Message(fi="Kirjaa", en="Records"),
    "uses": Message(fi="Lomakkeet, järjestelmät ja numerot", en="Forms, systems and numbers"),
    "parameter": Message(fi="Päätetään paikallisesti", en="Decided locally"),
    "waits": Message(fi="Odottaa", en="Waits for"),
    "asks": Message(fi="Kysyy", en="Asks"),
    "consent": Message(fi="Pyytää luvan", en="Asks for permission"),
    "replies": Message(fi="Vastaa kysymykseen", en="Replies to"),
    "lead": Message(fi="Nimeää vastuuhenkilöksi", en="Names as lead"),
    "cost": Message(fi="Maksu", en="Cost"),
    "continues": Message(fi="Jatkuu", en="Continues with"),
    "chain": Message(fi="Oma ketjunsa", en="A chain of its own"),
    "note": Message(fi="Huomautus", en="Note"),
    "source": Message(fi="Lähde", en="Source"),
    "yes": Message(fi="kyllä", en="yes"),
    "once": Message(fi="Yksi avoin asia kerrallaan", en="One open matter at a time"),
    "local": Message(fi="luku päätetään paikallisesti", en="value decided locally"),
    # the map of chains
    "chains": Message(fi="Palveluketjut", en="Service chains"),
    "map": Message(fi="Miten ketjut johtavat toisiinsa", en="How chains lead to each other"),
    "part-count": Message(fi="{} osa", en="{} part"),
    "parts-count": Message(fi="{} osaa", en="{} parts"),
    "from-many": Message(fi="{} ketjusta", en="from {} chains"),
    "map-words": Message(
        fi="Nuoli vie ketjusta siihen, johon asia siitä jatkuu. Laatikko on linkki ketjuun. "
        "Sama on tekstinä kuvan alla.",
        en="An arrow leads from a chain to the one in which a matter goes on. "
        "A box is a link to the chain. The same is told below in text.",
    ),
    # the card
    "name": Message(fi="Prosessin nimi", en="Name of the process"),
    "id": Message(fi="Tunnus", en="Id"),
    "status": Message(fi="Tila", en="Status"),
    "version": Message(fi="Versio", en="Version"),
    "owner": Message(fi="Vastuuviranomainen", en="Responsible authority"),
    "valid": Message(fi="Voimassa", en="In force"),
    "review": Message(fi="Tarkistetaan viimeistään", en="To be reviewed by"),
    "purpose": Message(fi="Tarkoitus", en="Purpose"),
    "clients": Message(fi="Asiakkaat", en="Clients"),
    "education": Message(fi="Koulutus", en="Education"),
    "subject": Message(fi="Aihe", en="Subject"),
    "level": Message(fi="Kuvaustaso", en="Level of description"),
    "part_of": Message(fi="Osa ketjua", en="Part of"),
    "parts": Message(fi="Osat", en="Parts"),
    "leads_to": Message(fi="Johtaa ketjuihin", en="Leads to"),
    "from": Message(fi="Tulee ketjuista", en="Comes from"),
    "trigger": Message(fi="Alkaa, kun", en="Begins when"),
    "ends": Message(fi="Päättyy, kun", en="Ends when"),
    "receives": Message(fi="Sisään", en="Comes in"),
    "roles": Message(fi="Roolit", en="Roles"),
    "registers": Message(fi="Tietovarannot", en="Data resources"),
    "systems": Message(fi="Järjestelmät ja lomakkeet", en="Systems and forms"),
    "acts": Message(fi="Ohjaavat säädökset", en="Governing acts"),
    "indicators": Message(fi="Mittarit", en="Indicators"),
    "links": Message(fi="Lisätietoa", en="Further reading"),
    "nothing": Message(fi="ei sanottu", en="not stated"),
    "unsaid": Message(
        fi="Ei kuvattu tässä: tietojen vastaanottajat ja säilytysajat (tietosuoja-asetuksen "
        "30 artikla)",
        en="Not described here: recipients of data and times of retention (GDPR article 30)",
    ),
    "card-source": Message(
        fi="Kentät: tiedonhallintalaki 5 § 2 mom. ja sen jälkeen JHS 152:n mukaan. JHS 152:n "
        "perustietolomakkeen kenttien nimiä ei ole tarkistettu standardista.",
        en="Fields: Information Management Act section 5(2), then after JHS 152. The names of the "
        "fields of JHS 152 were not checked in the standard.",
    ),
    # sections of a page
    "card": Message(fi="Prosessikortti", en="Process card"),
    "picture": Message(fi="Kaavio", en="Diagram"),
    "steps": Message(fi="Vaiheet tekstinä", en="Steps as text"),
    "handoffs": Message(fi="Siirrot", en="Handoffs"),
    "limits": Message(fi="Määräajat", en="Limits"),
    "records": Message(fi="Kirjaukset", en="Records"),
    "consents": Message(fi="Suostumukset ja luvat", en="Consents and permissions"),
    "anytime": Message(fi="Milloin tahansa", en="At any time"),
    "resting": Message(fi="Mihin ketju nojaa", en="What the chain rests on"),
    "questions": Message(fi="Avoimet kysymykset", en="Open questions"),
    "versions": Message(fi="Versiot ja hyväksynnät", en="Versions and approvals"),
    "no-versions": Message(
        fi="Versiohistoriaa ei ole kirjattu.", en="No history of versions is recorded."
    ),
    "no-handoffs": Message(fi="Ei siirtoja.", en="No handoffs."),
    "no-questions": Message(fi="Ei avoimia kysymyksiä.", en="No open questions."),
    "not-approved": Message(fi="ei hyväksytty", en="not approved"),
    "as-text": Message(
        fi="Kaavion sisältö on kokonaan myös tekstinä kohdassa Vaiheet tekstinä.",
        en="All that the diagram says is also text, under Steps as text.",
    ),
    "own-pages": Message(
        fi="Nuolten sivunumerot ovat kaavion omia sivuja.",
        en="Arrows name pages of the diagram.",
    ),
    "unread": Message(
        fi="Osaa tiedostoista ei voitu lukea; tästä voi puuttua asioita.",
        en="Some files could not be read; parts may be missing here.",
    ),
    # tables
    "step": Message(fi="Vaihe", en="Step"),
    "within": Message(fi="Aika", en="Time"),
    "starts": Message(fi="Alkaa", en="Begins"),
    "verdict": Message(fi="Pitääkö ketju sen", en="Does the chain keep it"),
    "register": Message(fi="Rekisteri", en="Register"),
    "controller": Message(fi="Rekisterinpitäjä", en="Controller"),
    "what": Message(fi="Mitä", en="What"),
    "gives": Message(fi="Kuka antaa", en="Given by"),
    "form": Message(fi="Muoto", en="Form"),
    "for": Message(fi="Mihin", en="For what"),
    "date": Message(fi="Päivä", en="Date"),
    "change": Message(fi="Muutos", en="Change"),
    "approved": Message(fi="Hyväksyjä", en="Approved by"),
    "who": Message(fi="Kuka", en="Who"),
    "read": Message(fi="Mitä on luettu", en="What was read"),
    "where": Message(fi="Missä", en="Where"),
    "role": Message(fi="Rooli", en="Role"),
    "organisation": Message(fi="Organisaatio", en="Organisation"),
    "number": Message(fi="Nro", en="No."),
    "title": Message(fi="Nimi", en="Name"),
    "kind": Message(fi="Laji", en="Kind"),
    "how": Message(fi="Miten", en="How"),
    "answer": Message(fi="Vastaus tai sisältö", en="Answer or content"),
    "to": Message(fi="Mihin", en="To"),
    "ways": Message(fi="Reitit", en="Ways on"),
    "field": Message(fi="Kenttä", en="Field"),
    "no-role": Message(fi="Rooli puuttuu", en="No role given"),
    "next": Message(fi="Seuraavaksi", en="Next"),
    "arrives": Message(
        fi="Seuraavaksi, alaketjun aikana toiselle siirtynyt",
        en="Next, moved to another during the sub-chain",
    ),
    "then": Message(fi="Sen jälkeen", en="Then"),
    "at-once": Message(fi="Yhtä aikaa", en="At once"),
    "sends": Message(fi="Lähtee", en="Goes out"),
    "exit": Message(fi="Siirron paluu", en="Exit of a handoff"),
    "end": Message(fi="Ketju päättyy tähän.", en="The chain ends here."),
}
KINDS: Mapping[str, Message] = {
    "start": Message(fi="alku", en="start"),
    "end": Message(fi="loppu", en="end"),
    "task": Message(fi="vaihe", en="step"),
    "decision": Message(fi="kysymys", en="question"),
    "parallel": Message(fi="haarautuu rinnakkaisiin", en="goes on along branches at once"),
    "join": Message(fi="haarat yhtyvät", en="branches join"),
    "wait": Message(fi="odotus", en="wait"),
    "chain": Message(fi="alaketju", en="sub-chain"),
}
STAGES: Mapping[Stage, Message] = {
    Stage.DRAFT: Message(fi="Luonnos", en="Draft"),
    Stage.PROPOSED: Message(fi="Ehdotus", en="Proposal"),
    Stage.APPROVED: Message(fi="Hyväksytty", en="Approved"),
    Stage.RETIRED: Message(fi="Ei voimassa", en="Not in force"),
}
ACTOR_TYPES: Mapping[str, Message] = {
    ActorType.MUNICIPALITY: Message(fi="kunta", en="municipality"),
    ActorType.EDUCATION_PROVIDER: Message(fi="koulutuksen järjestäjä", en="education provider"),
    ActorType.WELLBEING_SERVICES_COUNTY: Message(
        fi="hyvinvointialue", en="wellbeing services county"
    ),
    ActorType.STATE: Message(fi="valtio", en="state"),
    ActorType.ASSOCIATION: Message(fi="yhdistys", en="association"),
    ActorType.PARISH: Message(fi="seurakunta", en="parish"),
    ActorType.COMPANY: Message(fi="yritys", en="company"),
    ActorType.GROUP: Message(fi="ryhmä", en="group"),
    ActorType.CLIENT: Message(fi="asiakas", en="client"),
}
LEVELS: Mapping[Level, Message] = {
    Level.PROCESS_MAP: Message(fi="prosessikartta", en="process map"),
    Level.OPERATING_MODEL: Message(fi="toimintamalli", en="operating model"),
    Level.PROCESS_FLOW: Message(fi="prosessin kulku", en="process flow"),
    Level.WORKFLOW: Message(fi="työn kulku", en="workflow"),
}
EDUCATIONS: Mapping[Education, Message] = {
    Education.BASIC: Message(fi="perusopetus", en="basic education"),
    Education.GENERAL_UPPER_SECONDARY: Message(fi="lukio", en="general upper secondary"),
    Education.VOCATIONAL: Message(fi="ammatillinen koulutus", en="vocational education"),
    Education.PREPARATORY: Message(
        fi="tutkintokoulutukseen valmentava koulutus", en="preparatory education"
    ),
}


def word(name: str, language: str) -> str:
    """A fixed word in a language."""
    return WORDS[name].say(language)
