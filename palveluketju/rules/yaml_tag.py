"""A value has a type mark of YAML.

The format knows the type of every value; a mark could only contradict it.

# Arvossa on YAML-kielen tyyppimerkintä

Jokaisen arvon tyyppi tiedetään ilman merkintää; merkintä voisi vain olla sen kanssa ristiriidassa.

## Bad

`huoli.yaml`:

    format: 1
    roles:
      opinto-ohjaaja:
        title: «!!str» Opinto-ohjaaja
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

RULE = Rule("yaml-tag", Severity.ERROR, __doc__)
