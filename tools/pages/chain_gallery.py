"""Every chain of the models as drawn: a page for each map, in it a block for each of its pages.

The pictures are drawn when the documentation is built (decision 0021), so none of them is stored.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from palveluketju.model.chain import Chain
from palveluketju.pipeline.load import load
from tools.pages.markdown import fenced
from tools.pages.resting import pages_of, say

FOLDER = "docs/gallery"
_MADE = "<!-- Tämän sivun tekee tools/write_docs.py (make docs). -->\n"
_INDEX = """# Kaikki ketjut kuvina

Mallien jokainen palveluketju sellaisena kuin se piirtyy, ketjukartta kerrallaan. Kuvat piirretään,
kun dokumentaatio rakennetaan (`make docs`), joten ne ovat aina mallien mukaiset; tallessa niitä ei
ole ([miksi](../decisions/0021-gallery-drawn-at-build.md)). Ketjun saa paperille komennolla
`palveluketju draw KETJU --in models --page a4 -o ketju.pdf`.
[Galleria](../explanation/gallery.md) näyttää muut muodot.

Every chain of the models as drawn, map by map.
"""


def chain_gallery(root: Path) -> Iterator[tuple[str, str]]:
    """The path of each page and its Markdown; first the list of them all."""
    model = load(root / "models").model
    # Not only maps: a chain that stands alone has a page too.
    maps = {key: pages_of(model, key) for key, each in model.chains.items() if not each.part_of}
    links = (
        f"- [{say(model.chains[name].title)}]({name}.md), {len(chains)} kuvaa"
        for name, chains in maps.items()
    )
    yield f"{FOLDER}/index.md", _MADE + "\n".join((_INDEX, *links)) + "\n"
    for name, chains in maps.items():
        yield f"{FOLDER}/{name}.md", _MADE + _page(chains)


def _page(chains: tuple[Chain, ...]) -> str:
    parts = [f"# {say(chains[0].title)}"]
    for chain in chains:
        parts += [f"## {say(chain.title)}"] if chain is not chains[0] else []
        parts.append(fenced(f"{{palveluketju}} {chain.id}", ":show: diagram"))
    return "\n\n".join(parts) + "\n"
