"""A time is not written in a form that is understood.

School days, weekdays and calendar days are different things in law: a time must say which it
means.

# Aika on kirjoitettu muodossa, jota ei tunneta

Koulupäivä, arkipäivä ja vuorokausi ovat laissa eri asioita: ajan on kerrottava, mitä niistä se
tarkoittaa.

## Bad

`huoli.yaml`:

    format: 1
    limits:
      T-02: {title: Kiireellinen keskustelu, within: «7 koulupäiviä», basis: OHL 15 § 1 mom.}

## Good

`huoli.yaml`:

    format: 1
    limits:
      T-02: {title: Kiireellinen keskustelu, within: 7 koulupäivää, basis: OHL 15 § 1 mom.}
"""

from palveluketju.findings import Rule, Severity

RULE = Rule("malformed-duration", Severity.ERROR, __doc__)
