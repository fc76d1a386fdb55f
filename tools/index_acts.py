"""Writes the index of acts in models/saadokset from the texts of the statutes.

`python -m tools.index_acts FOLDER` reads the files `fi_asdYYYYNNNN.txt` and, for Swedish titles,
`sv_asdYYYYNNNN.txt` of a folder: acts and amending acts as they were published, not
consolidated. The texts stay where they are; the index says which of them were read.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from tools.statutes import Statute, repealed_by

ROOT = Path(__file__).parents[1]
TARGET = "models/saadokset"
REVIEWED = "2026-11-23"
SHORT: Mapping[str, str] = {
    "1287/2013": "OHL",
    "628/1998": "POL",
    "714/2018": "LukioL",
    "531/2017": "AmmL",
    "1214/2020": "OVL",
    "1215/2020": "TUVAL",
    "1326/2010": "TervHL",
    "1301/2014": "SHL",
    "417/2007": "LSL",
    "703/2023": "ATL",
    "612/2021": "JärjL",
    "611/2021": "HVAL",
    "1285/2016": "NuorL",
    "621/1999": "JulkL",
    "785/1992": "PotL",
    "812/2000": "AsL",
    "306/2019": "DPL",
    "906/2019": "TiHL",
    "434/2003": "HL",
    "338/2011": "VNa338",
    "817/2015": "SHAmmL",
    "523/2015": "EPTL",
}
"""The abbreviation of each act that is indexed, by its number."""

SWEDISH: Mapping[str, str] = {
    "628/1998": "Lag om grundläggande utbildning",
    "1326/2010": "Hälso- och sjukvårdslag",
}
"""Swedish titles that were read in an amending act, where the act itself is not in Swedish."""

NOTES: Mapping[str, str] = {
    "703/2023": "Asiakastietolaki. Tuli voimaan 1.1.2024 ja korvasi lain 254/2015.",
    "1215/2020": "TUVA-laki.",
    "338/2011": "Neuvola-asetus.",
}
_HEAD = """# Tämän tekee tools/index_acts.py. Sulkeissa säädökset, joissa pykälän teksti on.
# Pykälä on voimassa uusimman säädöksensä muodossa. Luettu 21.2.2025 asti julkaistut.
format: 1
"""


def main(folder: Path) -> None:
    """Write one file for each act and say how many acts that amend it were read."""
    statutes = sorted(map(Statute.read, folder.glob("fi_asd*.txt")), key=lambda each: each.order)
    swedish = {each.number: each.title for each in map(Statute.read, folder.glob("sv_asd*.txt"))}
    target = ROOT / TARGET
    target.mkdir(exist_ok=True)
    for base in statutes:
        if base.number in SHORT:
            amending = [each for each in statutes if each.amends == base.number]
            name = SHORT[base.number]
            text = _page(name, base, amending, SWEDISH.get(base.number) or swedish.get(base.number))
            path = target / f"{_ascii(name)}.yaml"
            path.write_text(text, "utf-8", newline="\n")
            print(f"{path.name}: {len(amending)} amending acts")


def _page(name: str, base: Statute, amending: list[Statute], swedish: str | None) -> str:
    lines = [_HEAD + "acts:", f"  {name}:", f"    number: {base.number}", "    title:"]
    lines.append(f"      fi: {base.title}")
    if swedish:
        lines.append(f"      sv: {swedish}")
    if amending:
        lines.append(f"    amended_by: [{', '.join(each.number for each in amending)}]")
    lines += [f"    reviewed: {REVIEWED}", "    certainty: verified"]
    if base.number in NOTES:
        lines.append(f"    note: {NOTES[base.number]}")
    lines.append("    sections:")
    lines += (f"      {_quoted(key)}: {_quoted(said)}" for key, said in _sections(base, amending))
    return "\n".join(lines) + "\n"


def _sections(base: Statute, amending: list[Statute]) -> Iterator[tuple[str, str]]:
    """Each section, in order, with its heading and the acts that hold its text."""
    statutes = [base, *amending]
    repealed: dict[str, str] = {}
    texts: dict[str, list[str]] = {}
    heading: dict[str, str] = {}
    for statute in statutes:
        for section in repealed_by(statute, base):
            repealed[section] = statute.number
        for section, said in statute.sections.items():
            texts.setdefault(section, []).append(statute.number)
            heading[section] = said or heading.get(section, "")
            repealed.pop(section, None)
    for section in sorted({*texts, *repealed}, key=_order):
        if section in repealed:
            yield section, f"(kumottu {repealed[section]})"
        else:
            yield section, f"{heading[section]} ({', '.join(texts[section])})".strip()


def _order(section: str) -> tuple[int, str]:
    number, _, letter = section.partition(" ")
    return int(number), letter


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _ascii(name: str) -> str:
    return name.lower().replace("ä", "a").replace("ö", "o")


def _only(arguments: Iterable[str]) -> Path:
    (folder,) = arguments
    return Path(folder)


if __name__ == "__main__":
    main(_only(sys.argv[1:]))
