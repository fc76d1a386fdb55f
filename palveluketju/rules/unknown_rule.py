"""A setting or a comment names a rule that does not exist.

The rule that was meant stays as it was, although its author believes otherwise.

# Sääntöä ei ole

Tarkoitettu sääntö jää voimaan tai pois, vaikka tekijä luulee toisin.

## Bad

`palveluketju.yaml`:

    format: 1
    workspace: {title: Esimerkki, language: fi}
    settings: {ignore: [«label-to-long»]}

## Good

`palveluketju.yaml`:

    format: 1
    workspace: {title: Esimerkki, language: fi}
    settings: {ignore: [label-too-long]}
"""

from palveluketju.findings import Rule, Severity

RULE = Rule("unknown-rule", Severity.WARNING, __doc__)
