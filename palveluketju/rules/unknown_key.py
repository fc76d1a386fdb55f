"""A record has a key that the format does not know.

What was written there has no effect: most often the key is misspelt.

# Tuntematon avain

Avaimella kirjoitettu ei vaikuta mihinkään: useimmiten avaimessa on kirjoitusvirhe.

## Bad

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: puhe}
      puhe: {role: opettaja, «tittle»: Ottaa huolen puheeksi, next: loppu}
      loppu: {kind: end, role: opettaja, title: Tuki järjestyi}

## Good

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: puhe}
      puhe: {role: opettaja, title: Ottaa huolen puheeksi, next: loppu}
      loppu: {kind: end, role: opettaja, title: Tuki järjestyi}
"""

from palveluketju.findings import Rule, Severity

RULE = Rule("unknown-key", Severity.ERROR, __doc__)
