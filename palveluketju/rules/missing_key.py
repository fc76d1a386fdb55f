"""A record lacks a key that it must have.

The record cannot be used without it and is left out.

# Pakollinen avain puuttuu

Ilman sitä kohtaa ei voi käyttää, ja se jätetään pois.

## Bad

`huoli.yaml`:

    format: 1
    roles:
      «opinto-ohjaaja»: {actor: koulu}

## Good

`huoli.yaml`:

    format: 1
    roles:
      opinto-ohjaaja: {title: Opinto-ohjaaja, actor: koulu}
"""

from palveluketju.findings import Rule, Severity

RULE = Rule("missing-key", Severity.ERROR, __doc__)
