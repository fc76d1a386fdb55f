"""A file has no content.

Either it was left unfinished or it is not needed.

# Tiedostossa ei ole sisältöä

Tiedosto on jäänyt kesken, tai sitä ei tarvita.

## Bad

`huoli.yaml`:

    «»# Tähän tulee ketju huolen puheeksi ottamisesta.

## Good

`huoli.yaml`:

    # Tähän tulee ketju huolen puheeksi ottamisesta.
    format: 1
    roles:
      opinto-ohjaaja: {title: Opinto-ohjaaja, actor: koulu}
"""

from palveluketju.findings import Rule, Severity

RULE = Rule("empty-file", Severity.WARNING, __doc__)
