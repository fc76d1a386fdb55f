"""A text without quotation marks has a colon followed by a space.

YAML takes the colon for the end of a key, and the text falls apart.

# Tekstissä on kaksoispiste ilman lainausmerkkejä

YAML pitää kaksoispistettä ja väliä avaimen loppuna, ja teksti hajoaa.

## Bad

`huoli.yaml`:

    format: 1
    roles:
      opinto-ohjaaja:
        title: Ohjaus«:» opinto-ohjaaja
        actor: koulu

## Good

`huoli.yaml`:

    format: 1
    roles:
      opinto-ohjaaja:
        title: "Ohjaus: opinto-ohjaaja"
        actor: koulu
"""

from palveluketju.findings import Rule, Severity

RULE = Rule("unquoted-colon", Severity.ERROR, __doc__)
