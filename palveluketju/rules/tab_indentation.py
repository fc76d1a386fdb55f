"""A line is indented with a tab.

YAML allows only spaces there, since a tab is of different width in every editor.

# Rivi on sisennetty sarkaimella

YAML sallii sisennyksessä vain välilyöntejä, koska sarkain on eri editoreissa eri levyinen.

## Bad

`huoli.yaml`:

    format: 1
    roles:
      opinto-ohjaaja:
    «\t»title: Opinto-ohjaaja
    \tactor: koulu

## Good

`huoli.yaml`:

    format: 1
    roles:
      opinto-ohjaaja:
        title: Opinto-ohjaaja
        actor: koulu
"""  # noqa: D301

from palveluketju.findings import Rule, Severity

RULE = Rule("tab-indentation", Severity.ERROR, __doc__)
