"""A comment ignores a finding without saying why.

Who reads it later cannot tell whether the finding was right, was forgotten or still matters.

# Huomautus on ohitettu ilman perustelua

Myöhempi lukija ei tiedä, oliko huomautus aiheeton, unohtuiko se vai onko sillä yhä merkitystä.

## Bad

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: puhe}
      puhe:
        role: opettaja
        «# palveluketju: ignore[label-too-long]»
        title: Ottaa huolen puheeksi oppilaan kanssa ja sopii siitä, kerrotaanko huoltajalle
        next: loppu
      loppu: {kind: end, role: opettaja, title: Tuki järjestyi}

## Good

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: puhe}
      puhe:
        role: opettaja
        # palveluketju: ignore[label-too-long] nimestä on sovittu työryhmässä
        title: Ottaa huolen puheeksi oppilaan kanssa ja sopii siitä, kerrotaanko huoltajalle
        next: loppu
      loppu: {kind: end, role: opettaja, title: Tuki järjestyi}
"""

from palveluketju.findings import Rule, Severity

RULE = Rule("ignore-without-reason", Severity.WARNING, __doc__)
