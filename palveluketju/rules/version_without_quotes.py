"""A version is written without quotation marks.

Other programs read it as a number: 1.10 turns into 1.1, and two versions become the same.

# Versio on kirjoitettu ilman lainausmerkkejä

Muut ohjelmat lukevat sen lukuna: 1.10 muuttuu luvuksi 1.1, ja kaksi versiota on yhtäkkiä sama.

## Bad

`huoli.yaml`:

    format: 1
    chain:
      id: huoli
      title: Huolesta tukeen
      version: «2026.1»
      lanes: [opettaja]
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: puhe}
      puhe: {role: opettaja, title: Ottaa huolen puheeksi, next: loppu}
      loppu: {kind: end, role: opettaja, title: Tuki järjestyi}

## Good

`huoli.yaml`:

    format: 1
    chain:
      id: huoli
      title: Huolesta tukeen
      version: "2026.1"
      lanes: [opettaja]
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: puhe}
      puhe: {role: opettaja, title: Ottaa huolen puheeksi, next: loppu}
      loppu: {kind: end, role: opettaja, title: Tuki järjestyi}
"""

from palveluketju.findings import Rule, Severity

RULE = Rule("version-without-quotes", Severity.ERROR, __doc__)
