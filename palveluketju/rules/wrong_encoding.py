"""A file is not saved as UTF-8.

In another encoding the letters ä and ö turn into other characters, differently on each machine.

# Tiedostoa ei ole tallennettu UTF-8-muodossa

Muussa merkistössä ä ja ö muuttuvat muiksi merkeiksi, eri koneissa eri tavoin.

## Bad

`huoli.yaml` (cp1252):

    format: 1
    roles:
      erityisopettaja: {title: Erityisopettaja ja koulunk«ä»ynninohjaaja, actor: koulu}

## Good

`huoli.yaml`:

    format: 1
    roles:
      erityisopettaja: {title: Erityisopettaja ja koulunkäynninohjaaja, actor: koulu}
"""

from palveluketju.findings import Rule, Severity

RULE = Rule("wrong-encoding", Severity.ERROR, __doc__)
