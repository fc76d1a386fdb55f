"""The index of acts is made from the texts of statutes as they were published."""

from pathlib import Path

import pytest

from tools.statutes import Statute, repealed_by

BASE = """===== 2013/asd20131287.xml
Vahvistettava laki SDK 1287 2013
Laki
huollosta
Eduskunnan päätöksen mukaisesti säädetään:
# 1 luku
Yleistä

## 1 §
Soveltaminen
Tätä lakia sovelletaan.

## 1 a §
Poikkeus
Teksti.
# 2 luku
Muuta

## 2 §
Tämä on pykälä ilman otsikkoa.
"""
AMENDING = """===== 2022/asd20220377.xml
Vahvistettava laki SDK 377 2022
Laki
huollosta annetun lain muuttamisesta
Eduskunnan päätöksen mukaisesti
kumotaan huollosta annetun lain (1287/2013) 1 ja 1 a §, 3 §:n 2 momentti sekä 2 luku, \
sellaisina kuin niistä on 4 § laissa 1/2020,
muutetaan 5 §, seuraavasti:

## 5 §
Uusi otsikko
Teksti.
"""


@pytest.fixture
def statutes(tmp_path: Path) -> tuple[Statute, Statute]:
    (tmp_path / "fi_asd20131287.txt").write_text(BASE, "utf-8")
    (tmp_path / "fi_asd20220377.txt").write_text(AMENDING, "utf-8")
    base, amending = (Statute.read(path) for path in sorted(tmp_path.iterdir()))
    return base, amending


def test_an_act_has_its_number_title_and_headings(statutes: tuple[Statute, Statute]) -> None:
    base, _ = statutes
    assert (base.number, base.title, base.amends) == ("1287/2013", "Laki huollosta", "")
    assert base.sections == {"1": "Soveltaminen", "1 a": "Poikkeus", "2": ""}


def test_an_amending_act_says_what_it_changes(statutes: tuple[Statute, Statute]) -> None:
    _, amending = statutes
    assert (amending.number, amending.amends) == ("377/2022", "1287/2013")
    assert amending.sections == {"5": "Uusi otsikko"}


def test_whole_sections_and_chapters_are_repealed_and_parts_of_sections_are_not(
    statutes: tuple[Statute, Statute],
) -> None:
    base, amending = statutes
    assert sorted(repealed_by(amending, base)) == ["1", "1 a", "2"]
    assert list(repealed_by(base, base)) == []
