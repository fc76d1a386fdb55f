"""The same key stands twice in one place.

Only one of the values can be meant, and other programs silently take the last.

# Sama avain on kahdesti samassa kohdassa

Vain toinen arvoista voi olla tarkoitettu, ja muut ohjelmat ottavat hiljaa jälkimmäisen.

## Bad

`huoli.yaml`:

    format: 1
    roles:
      opinto-ohjaaja:
        title: Opinto-ohjaaja
        actor: koulu
        «title»: Opo

## Good

`huoli.yaml`:

    format: 1
    roles:
      opinto-ohjaaja:
        title: Opinto-ohjaaja
        actor: koulu
"""

from palveluketju.findings import Rule, Severity

RULE = Rule("duplicate-key", Severity.ERROR, __doc__)
