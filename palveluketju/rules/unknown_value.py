"""A value is not among the words that its key allows.

Each word has a meaning that the check and the drawing know; another word has none.

# Tuntematon arvo

Kullakin sallitulla sanalla on merkitys, jonka tarkistus ja kaavio tuntevat; muilla ei ole.

## Bad

`huoli.yaml`:

    format: 1
    actors:
      jarjesto: {title: Nuorten järjestö, type: «assosiation»}

## Good

`huoli.yaml`:

    format: 1
    actors:
      jarjesto: {title: Nuorten järjestö, type: association}
"""

from palveluketju.findings import Rule, Severity

RULE = Rule("unknown-value", Severity.ERROR, __doc__)
