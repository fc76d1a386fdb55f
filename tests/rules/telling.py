"""The catalogue and the small chains with which rules on telling are tried."""

from support.chains import chain

DUTIES = """
format: 1
duties:
  yhteys:
    title: Koulun yhteydenotto opiskeluhuoltoon
    responsible: {person: [opettaja, rehtori]}
    basis: OHL 16 § 1–2 mom. (377/2022)
    informs: [{who: oppilas}]
  huoltajan-tieto:
    title: Yhteydenotto, josta huoltaja saa tiedon
    responsible: {person: [opettaja, rehtori]}
    basis: [OHL 16 § 3 mom. (377/2022), OHL 18 § 2 mom.]
    informs: [{who: huoltaja, unless: OHL 18 § 2 mom., judged_by: [kuraattori, psykologi]}]
  kertominen:
    title: Oppilaan tieto yhteydenotosta
    responsible: none-in-law
    basis: OHL 16 § 2 mom. (377/2022)
    informs: [{who: oppilas}]
  muu: {title: Muu tehtävä, responsible: none-in-law}
roles:
  ammattilainen: {title: Opiskeluhuollon ammattilainen, one_of: [kuraattori, psykologi]}
  vanhempi: {title: Huoltaja, one_of: [huoltaja]}
"""
"""`yhteys` is told to the pupil always, `huoltajan-tieto` to the guardian with an exception."""


def contact(first: str = "duty: yhteys", second: str = "") -> str:
    """A contact of the school and what follows it, step by step: `yhteys`, `jatko`, `loppu`."""
    return chain(
        f"""
        alku: {{kind: start, role: opettaja, next: yhteys}}
        yhteys: {{role: opettaja, next: jatko, {first}}}
        jatko: {{role: opettaja, next: loppu, {second}}}
        loppu: {{kind: end, role: opettaja}}
        """
    )


def judged(role: str = "kuraattori", **changes: str) -> str:
    """A contact, and a consultation on whether the guardian is left untold."""
    words = {
        "FREE": "kertominen",
        "FORBIDDEN": "kysyminen",
        "SILENCE": "kysyminen",
        "ALLOWED": "kertominen",
        "DENIED": "loppu",
        "TELLS": "informs: [{who: huoltaja}]",
        "DUTY": "huoltajan-tieto",
    }
    text = chain(
        """
        alku: {kind: start, role: opettaja, next: yhteys}
        yhteys: {role: opettaja, duty: DUTY, next: kieltaako}
        kieltaako:
          kind: decision
          role: opettaja
          answers: {Ei: FREE, Kyllä: FORBIDDEN}
        kysyminen:
          role: opettaja
          asks:
            handoff: arvio
            answers: {saa: ALLOWED, ei saa: DENIED}
            unanswered: {after: 2 koulupäivää, to: SILENCE}
        arviointi:
          kind: decision
          role: JUDGE
          once: true
          answers: {Kyllä: vastaa-ei, Ei: vastaa-saa}
        vastaa-ei: {role: JUDGE, replies: {to: arvio, answer: ei saa}}
        vastaa-saa: {role: JUDGE, replies: {to: arvio, answer: saa}}
        kertominen: {role: opettaja, next: loppu, TELLS}
        loppu: {kind: end, role: opettaja}
        """,
        "arvio: {kind: consultation, to: arviointi, carries: Kielto, ground: H-06}",
    )
    for word, by in (words | changes | {"JUDGE": role}).items():
        text = text.replace(f" {word}", f" {by}")
    return text
