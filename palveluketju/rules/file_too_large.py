"""A file is larger than the workspace allows.

The limit is 5 MB unless the workspace sets another. It keeps a check quick also when somebody
has put something else in the folder by mistake.

# Tiedosto on suurempi kuin työtila sallii

Raja on 5 MB, ellei työtila aseta muuta. Sen ansiosta tarkistus on nopea silloinkin, kun
kansioon on vahingossa joutunut jotakin muuta.

## Bad

`palveluketju.yaml`:

    format: 1
    workspace: {title: Esimerkki, language: fi}
    settings: {max_file_size: 1 kB}

`toimijat.yaml`:

    format: 1
    actors:
      kunta: {title: Kunta, type: municipality}
      koulu: {title: Koulu, part_of: kunta}

`huoli.yaml`:

    «»format: 1
    roles:
      rooli-1: {title: Tukihenkilö numero 1, actor: koulu}
      rooli-2: {title: Tukihenkilö numero 2, actor: koulu}
      rooli-3: {title: Tukihenkilö numero 3, actor: koulu}
      rooli-4: {title: Tukihenkilö numero 4, actor: koulu}
      rooli-5: {title: Tukihenkilö numero 5, actor: koulu}
      rooli-6: {title: Tukihenkilö numero 6, actor: koulu}
      rooli-7: {title: Tukihenkilö numero 7, actor: koulu}
      rooli-8: {title: Tukihenkilö numero 8, actor: koulu}
      rooli-9: {title: Tukihenkilö numero 9, actor: koulu}
      rooli-10: {title: Tukihenkilö numero 10, actor: koulu}
      rooli-11: {title: Tukihenkilö numero 11, actor: koulu}
      rooli-12: {title: Tukihenkilö numero 12, actor: koulu}
      rooli-13: {title: Tukihenkilö numero 13, actor: koulu}
      rooli-14: {title: Tukihenkilö numero 14, actor: koulu}
      rooli-15: {title: Tukihenkilö numero 15, actor: koulu}
      rooli-16: {title: Tukihenkilö numero 16, actor: koulu}
      rooli-17: {title: Tukihenkilö numero 17, actor: koulu}
      rooli-18: {title: Tukihenkilö numero 18, actor: koulu}
      rooli-19: {title: Tukihenkilö numero 19, actor: koulu}
      rooli-20: {title: Tukihenkilö numero 20, actor: koulu}
      rooli-21: {title: Tukihenkilö numero 21, actor: koulu}
      rooli-22: {title: Tukihenkilö numero 22, actor: koulu}

## Good

`palveluketju.yaml`:

    format: 1
    workspace: {title: Esimerkki, language: fi}
    settings: {max_file_size: 5 kB}

`toimijat.yaml`:

    format: 1
    actors:
      kunta: {title: Kunta, type: municipality}
      koulu: {title: Koulu, part_of: kunta}

`huoli.yaml`:

    format: 1
    roles:
      opinto-ohjaaja: {title: Opinto-ohjaaja, actor: koulu}
"""

from palveluketju.findings import Rule, Severity

RULE = Rule("file-too-large", Severity.ERROR, __doc__)
