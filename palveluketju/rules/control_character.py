"""A text has a control character.

It cannot be seen, and neither a web page nor a printed one can hold it.

# Tekstissä on ohjausmerkki

Merkkiä ei näe, eikä sitä voi julkaista verkkosivulla eikä tulosteessa.

## Bad

`huoli.yaml`:

    format: 1
    roles:
      opinto-ohjaaja: {title: Opinto-«\u0007»ohjaaja, actor: koulu}

## Good

`huoli.yaml`:

    format: 1
    roles:
      opinto-ohjaaja: {title: Opinto-ohjaaja, actor: koulu}
"""

from palveluketju.findings import Rule, Severity

RULE = Rule("control-character", Severity.ERROR, __doc__)
