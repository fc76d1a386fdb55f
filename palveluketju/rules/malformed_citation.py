"""A place in an act is not written in a form that is understood.

Only a citation with its act and section can be checked against the acts and shown in the same
way everywhere.

# Säädösviitettä ei ymmärretä

Vain viite, jossa on säädös ja pykälä, voidaan tarkistaa ja näyttää kaikkialla samalla tavalla.

## Bad

`huoli.yaml`:

    format: 1
    limits:
      T-02:
        title: Kiireellinen keskustelu
        within: samana tai seuraavana työpäivänä
        basis: [«OHL 15»]

## Good

`huoli.yaml`:

    format: 1
    limits:
      T-02:
        title: Kiireellinen keskustelu
        within: samana tai seuraavana työpäivänä
        basis: [OHL 15 § 1 mom.]
"""

from palveluketju.findings import Rule, Severity

RULE = Rule("malformed-citation", Severity.ERROR, __doc__)
