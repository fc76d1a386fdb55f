"""A file does not say which version of the format it follows, or names an unknown one.

The format may change; the number tells how the file is to be read.

# Tiedosto ei kerro, mitä muodon versiota se noudattaa, tai versio on tuntematon

Tiedostomuoto voi muuttua; numero kertoo, miten tiedosto luetaan.

## Bad

`huoli.yaml`:

    format: «2»
    roles:
      opinto-ohjaaja: {title: Opinto-ohjaaja, actor: koulu}

## Good

`huoli.yaml`:

    format: 1
    roles:
      opinto-ohjaaja: {title: Opinto-ohjaaja, actor: koulu}
"""

from palveluketju.findings import Rule, Severity

RULE = Rule("unknown-format", Severity.ERROR, __doc__)
