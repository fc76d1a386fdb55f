"""A file has a second YAML document.

Only the first one is read: what stands after the line `---` would be left out unnoticed.

# Tiedostossa on toinen YAML-asiakirja

Vain ensimmäinen luetaan: rivin `---` jälkeinen osa jäisi huomaamatta pois.

## Bad

`huoli.yaml`:

    format: 1
    roles:
      opinto-ohjaaja: {title: Opinto-ohjaaja, actor: koulu}
    «---»
    format: 1
    roles:
      erityisopettaja: {title: Erityisopettaja, actor: koulu}

## Good

`huoli.yaml`:

    format: 1
    roles:
      opinto-ohjaaja: {title: Opinto-ohjaaja, actor: koulu}
      erityisopettaja: {title: Erityisopettaja, actor: koulu}
"""

from palveluketju.findings import Rule, Severity

RULE = Rule("several-documents", Severity.ERROR, __doc__)
