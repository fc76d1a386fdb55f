"""The gallery: every form of a picture, made by the very command that stands beside it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import redirect_stdout
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory

from palveluketju.cli import main

FOLDER = "docs/pictures/galleria"
OVERVIEW = f"{FOLDER}/yleiskuva.dot"
"""The overview as text: its picture depends on the version of Graphviz, so it is not compared."""
_INTRO = """# Gallery

Every form of a picture, with the command that draws it, run where the folder `models` is. The same
model gives the same bytes everywhere. What is guaranteed of a picture is told in
[How a chain is drawn](layout.md).

Kuvien kaikki muodot ja komennot, joilla ne syntyvät. Kuva tallentuu tiedostoon, jonka `-o` nimeää;
pääte `.png` tai `.pdf` antaa muun muodon.
"""


@dataclass(frozen=True, slots=True)
class Shown:
    """A command that draws, what its picture shows, in two languages, and the files it makes."""

    title: str
    text: str
    command: str
    files: tuple[str, ...]


SHOWN = (
    Shown(
        "One picture",
        "Koko ketju yhtenä kuvana. The whole chain in one picture, as long as it needs to be.",
        "draw yhteydenotto-koulusta --in models -o koko.svg",
        ("koko.svg",),
    ),
    Shown(
        "Pages of A4",
        "Taitettuna A4-sivuille: nuoli jatkuu saman kirjaimen kohdalta. Folded into pages; an "
        "arrow goes on at the same letter, and short stretches share a page.",
        "draw kiusaamiseen-puuttuminen --in models --page a4 -o a4.svg",
        ("a4-1.svg", "a4-2.svg"),
    ),
    Shown(
        "Time runs down",
        "Kaistat vierekkäin, aika kulkee alaspäin. Lanes side by side.",
        "draw lastensuojeluilmoitus-koulusta --in models --direction down -o alas.svg",
        ("alas.svg",),
    ),
    Shown(
        "A wide screen",
        "Leveä näyttö tai esityksen dia. A sheet for a screen or a slide, its text readable "
        "without zooming.",
        "draw kiusaamiseen-puuttuminen --in models --page screen -o naytto.svg",
        ("naytto.svg",),
    ),
    Shown(
        "What one role does",
        "Yhden roolin työ korostuu, muu jää taustalle. The rest recedes, and nothing moves.",
        "draw hoitoon-paasy --in models --role mielenterveyden-ammattilainen -o rooli.svg",
        ("rooli.svg",),
    ),
    Shown(
        "The path to a fault",
        "Numeroitu polku kohtaan, jossa kukaan ei vastaa asiasta. The numbered path to the moment "
        "when nobody holds the matter, in an example that is wrong on purpose.",
        "draw --in examples/broken/responsibility-gap --trace responsibility-gap -o polku.svg",
        ("polku.svg",),
    ),
    Shown(
        "When limits fall",
        "Ketjun määräajat aikajanalla. The time limits of a chain, from a given day.",
        "timeline palvelutarpeen-arviointi --in models --start 2026-09-07 -o aikajana.svg",
        ("aikajana.svg",),
    ),
    Shown(
        "Who hands to whom",
        "Yleiskuva organisaatioiden välisistä siirroista. All handoffs between organisations.",
        "draw --overview --in models -o yleiskuva.svg",
        ("yleiskuva.svg",),
    ),
)


def gallery(root: Path) -> Iterator[tuple[str, str]]:
    """Path in the repository and text of the page, of its pictures and of the overview's source."""
    yield "docs/explanation/gallery.md", _page()
    with TemporaryDirectory() as folder:
        for shown in SHOWN:
            dot = shown.files == (Path(OVERVIEW).with_suffix(".svg").name,)
            for name in (Path(OVERVIEW).name,) if dot else shown.files:
                yield f"{FOLDER}/{name}", _drawn(root, shown, Path(folder), name)


def draw_overview(root: Path) -> tuple[str, str]:
    """Path and SVG text of the overview, drawn by the Graphviz of this machine."""
    name = Path(OVERVIEW).with_suffix(".svg").name
    with TemporaryDirectory() as folder:
        return f"{FOLDER}/{name}", _drawn(root, SHOWN[-1], Path(folder), name)


def _drawn(root: Path, shown: Shown, folder: Path, name: str) -> str:
    """The text of a file that the command of a picture makes."""
    if not (folder / name).exists():
        words = shown.command.replace("--in ", f"--in {root}/").split(" ")
        words[-1] = str(folder / (name if name.endswith(".dot") else words[-1]))
        with redirect_stdout(StringIO()):
            if main([*words, "--lang", "fi"]) == 2:
                raise RuntimeError(f"could not run: {shown.command}")
    return (folder / name).read_text("utf-8")


def _page() -> str:
    return _INTRO + "".join(map(_part, SHOWN))


def _part(shown: Shown) -> str:
    pictures = "\n\n".join(
        f"![{shown.title}: {shown.command}](../pictures/galleria/{name})" for name in shown.files
    )
    command = f"```text\npalveluketju {shown.command}\n```"
    return f"\n## {shown.title}\n\n{shown.text}\n\n{command}\n\n{pictures}\n"
