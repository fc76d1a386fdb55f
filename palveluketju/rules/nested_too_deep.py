"""Lists or mappings stand inside one another more than 64 levels deep.

A description needs only a few levels; so many come from a slip or from ill will.

# Sisäkkäisiä tasoja on yli 64

Kuvaus tarvitsee vain muutaman tason; näin monta syntyy vahingossa tai pahassa tarkoituksessa.

## Bad

`huoli.yaml`:

    format: 1
    roles:
      opinto-ohjaaja:
        title: Opinto-ohjaaja
        note: \
[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[«»[\
]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]

## Good

`huoli.yaml`:

    format: 1
    roles:
      opinto-ohjaaja:
        title: Opinto-ohjaaja
        actor: koulu
        note: Ohjaa opinnoissa ja jatko-opintoihin hakeutumisessa.
"""

from palveluketju.findings import Rule, Severity

RULE = Rule("nested-too-deep", Severity.ERROR, __doc__)
