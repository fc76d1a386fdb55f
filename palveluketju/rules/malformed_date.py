"""A date is not written as year, month and day.

One way of writing keeps the dates sortable and clear for every reader and program.

# Päivämäärä ei ole muodossa vuosi-kuukausi-päivä

Yksi kirjoitustapa pitää päivämäärät järjestyksessä ja yksiselitteisinä kaikille.

## Bad

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, review_by: «1.8.2026», lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: puhe}
      puhe: {role: opettaja, title: Ottaa huolen puheeksi, next: loppu}
      loppu: {kind: end, role: opettaja, title: Tuki järjestyi}

## Good

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, review_by: 2026-08-01, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: puhe}
      puhe: {role: opettaja, title: Ottaa huolen puheeksi, next: loppu}
      loppu: {kind: end, role: opettaja, title: Tuki järjestyi}
"""

from palveluketju.findings import Rule, Severity

RULE = Rule("malformed-date", Severity.ERROR, __doc__)
