"""The file is not YAML.

Nothing of the file can be read before the fault is mended.

# Tiedoston rakenne ei ole YAML-kieltä

Tiedostosta ei voi lukea mitään, ennen kuin virhe on korjattu.

## Bad

`huoli.yaml`:

    format: 1
    roles:
      opinto-ohjaaja:
        title: Opinto-ohjaaja
        actor: koulu
      erityisopettaja: «{»title: Erityisopettaja, actor: koulu

## Good

`huoli.yaml`:

    format: 1
    roles:
      opinto-ohjaaja:
        title: Opinto-ohjaaja
        actor: koulu
      erityisopettaja: {title: Erityisopettaja, actor: koulu}
"""

from palveluketju.findings import Rule, Severity

RULE = Rule("yaml-syntax", Severity.ERROR, __doc__)
