"""Two records of the same section have the same id.

References use the id: of two with one id nobody can tell which is meant. Only the first is read.

# Kahdella kohdalla on sama tunnus

Muut kohdat viittaavat tunnuksella: samatunnuksisista ei tiedä, kumpaa tarkoitetaan. Vain
ensimmäinen luetaan.

## Bad

`a-koulu.yaml`:

    format: 1
    roles:
      opinto-ohjaaja: {title: Opinto-ohjaaja, actor: koulu}

`b-koulu.yaml`:

    format: 1
    roles:
      «opinto-ohjaaja»: {title: Opo, actor: koulu}

## Good

`a-koulu.yaml`:

    format: 1
    roles:
      opinto-ohjaaja: {title: Opinto-ohjaaja, actor: koulu}

`b-koulu.yaml`:

    format: 1
    roles:
      erityisopettaja: {title: Erityisopettaja, actor: koulu}
"""

from palveluketju.findings import Rule, Severity

RULE = Rule("duplicate-id", Severity.ERROR, __doc__)
