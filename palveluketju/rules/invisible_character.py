"""A key has a character that cannot be seen.

The key looks right but is another one. Such characters come along when text is copied.

# Avaimessa on merkki, jota ei näe

Avain näyttää oikealta mutta on toinen. Näkymättömiä merkkejä tulee mukaan kopioidessa.

## Bad

`huoli.yaml`:

    format: 1
    roles:
      opinto-ohjaaja:
        title«\u200b»: Opinto-ohjaaja
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

RULE = Rule("invisible-character", Severity.ERROR, __doc__)
