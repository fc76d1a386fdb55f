"""A comment ignores a finding that is not there.

Left behind, it would hide a fault that comes later.

# Ohitus ei ohita mitään

Paikalleen jäänyt ohitus peittäisi myöhemmin tulevan virheen.

## Bad

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: puhe}
      puhe:
        role: opettaja
        «# palveluketju: ignore[label-too-long] nimestä on sovittu työryhmässä»
        title: Ottaa huolen puheeksi
        next: loppu
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

RULE = Rule("ignore-unused", Severity.WARNING, __doc__)
