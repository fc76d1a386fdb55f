"""Content is marked for reuse or refers to content written elsewhere.

In a description everything stands where it is read: a reader does not chase references, and a
short file cannot swell into a huge one.

# Sisältö on merkitty toistettavaksi tai viittaa muualle

Kuvauksessa kaikki on siinä, missä se luetaan: lukijan ei tarvitse jahdata viittauksia, eikä
lyhyt tiedosto voi paisua valtavaksi.

## Bad

`huoli.yaml`:

    format: 1
    roles:
      opinto-ohjaaja:
        title: «&opo» Opinto-ohjaaja
        actor: koulu

## Good

`huoli.yaml`:

    format: 1
    roles:
      opinto-ohjaaja:
        title: Opinto-ohjaaja
        actor: koulu
"""

from palveluketju.findings import Rule, Severity

RULE = Rule("yaml-alias", Severity.ERROR, __doc__)
