"""An id has a character that an id cannot have.

Ids are used in references, addresses and file names: a letter first, then letters, digits, '-'
and '_'.

# Tunnuksessa on merkki, joka ei siihen käy

Tunnuksia käytetään viittauksissa, osoitteissa ja tiedostojen nimissä: ensin kirjain, sitten
kirjaimia, numeroita, '-' ja '_'.

## Bad

`huoli.yaml`:

    format: 1
    roles:
      «opinto ohjaaja»: {title: Opinto-ohjaaja, actor: koulu}

## Good

`huoli.yaml`:

    format: 1
    roles:
      opinto-ohjaaja: {title: Opinto-ohjaaja, actor: koulu}
"""

from palveluketju.findings import Rule, Severity

RULE = Rule("malformed-id", Severity.ERROR, __doc__)
