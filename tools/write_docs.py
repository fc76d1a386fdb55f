"""Writes what is generated under docs/ and examples/: `make docs`.

Outputs in the lessons, the references of format, rules and commands, the pictures, and the
workspace that the first lesson ends with. A test holds that all of it is current.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from shutil import copytree
from tempfile import TemporaryDirectory

from tools.pages.chain_gallery import chain_gallery
from tools.pages.command_page import command_page
from tools.pages.format_page import format_page
from tools.pages.gallery import OVERVIEW, draw_overview, gallery
from tools.pages.grounds_page import grounds_pages
from tools.pages.law_findings_page import law_findings_page
from tools.pages.lesson import play
from tools.pages.pictures import pictures
from tools.pages.proposals_page import proposals_page
from tools.pages.rule_pages import rule_pages
from tools.pages.statements_page import statements_page

ROOT = Path(__file__).parents[1]
FIRST = "docs/opas/ensimmainen-ketju.md"
LESSONS = (
    FIRST,
    "docs/tutorial/first-chain.md",
    "docs/opas/pitkan-prosessin-jakaminen.md",
    "docs/opas/tavallisia-tilanteita.md",
    "docs/opas/kuka-vastaa-asiasta.md",
    "docs/opas/kenen-tehtava.md",
    "docs/opas/pitaako-maaraaika.md",
    "docs/opas/vastuunjako.md",
    "docs/opas/julkaiseminen.md",
    "docs/reference/python.md",
    "README.md",
)
EXAMPLE = "ensiketju"


def lessons(root: Path) -> Iterator[tuple[str, str]]:
    """The lessons with their outputs, and the files of the example that the first one makes."""
    for name in LESSONS:
        with TemporaryDirectory() as folder:
            text, made = learn(root, name, Path(folder))
        yield name, text
        if name == FIRST:
            yield from made.items()


def learn(root: Path, name: str, folder: Path) -> tuple[str, dict[str, str]]:
    """A lesson played in `folder`: its text, and the files of the example if it makes them."""
    prepare(root, name, folder)
    text = play((root / name).read_text("utf-8"), folder)
    made = sorted((folder / EXAMPLE).glob("*.yaml"))
    return text, {f"examples/{EXAMPLE}/{file.name}": file.read_text("utf-8") for file in made}


def prepare(root: Path, name: str, folder: Path) -> None:
    """Put the models where a page expects to stand at the root of the repository."""
    if not name.startswith(("docs/opas", "docs/tutorial")):
        copytree(root / "models", folder / "models")


def references(root: Path) -> Iterator[tuple[str, str]]:
    """The generated pages and pictures; they show the example that the lessons make."""
    yield "docs/reference/format.md", format_page(root)
    yield "docs/reference/commands.md", command_page()
    yield "docs/reference/proposals.md", proposals_page(root)
    yield from grounds_pages(root)
    yield "docs/reference/vaittamat.md", statements_page(root)
    yield "docs/opas/kymmenen-huomautusta.md", law_findings_page(root)
    for name, text in rule_pages(root):
        yield f"docs/reference/rules/{name}", text
    yield from pictures(root)
    yield from gallery(root)
    yield from chain_gallery(root)


def write(root: Path, texts: Iterable[tuple[str, str]]) -> set[str]:
    """Write what has changed and say what it was; the names."""
    changed = set()
    for name, text in texts:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists() or path.read_text("utf-8") != text:
            path.write_text(text, "utf-8", newline="\n")
            print(name)
            changed.add(name)
    return changed


if __name__ == "__main__":
    write(ROOT, lessons(ROOT))
    if OVERVIEW in write(ROOT, references(ROOT)):
        write(ROOT, [draw_overview(ROOT)])
