"""How many chains have what: counted from the chains, without a proof."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

from tests.flow.generator.model import Generated, generate
from tests.flow.generator.traits import EXITS
from tests.flow.generator.world import Plain


def census(seeds: Iterable[int]) -> dict[str, Any]:
    """Counts over seeds: chains by trait and by size, and every kind and exit by use."""
    chains, sizes, uses = Counter[str](), Counter[int](), Counter[str]()
    total = 0
    for seed in seeds:
        generated = generate(seed)
        main = main_file(generated)
        total += 1
        chains.update(sorted(generated.traits))
        sizes[len(main["steps"])] += 1
        uses.update(_uses(main))
    return {"total": total, "chains": chains, "sizes": sizes, "uses": uses}


def main_file(generated: Generated) -> Plain:
    """The file of the chain to prove."""
    chains = [file for file in generated.files if "chain" in file]
    return next(file for file in chains if file["chain"]["id"] == generated.chain)


def _uses(file: Plain) -> Iterable[str]:
    """Each kind of handoff and each exit, as often as it stands in the chain."""
    for handoff in file["handoffs"].values():
        yield f"kind:{handoff['kind']}"
        yield from (f"exit:{exit_}" for exit_ in EXITS if exit_ in handoff)
    for step in file["steps"].values():
        asks = step.get("asks", {})
        yield from (f"exit:{word}" for word in ("given", "refused", "answered") if word in asks)
        yield from ("exit:free answers" for _ in asks.get("answers", {}))
        if "unanswered" in asks:
            yield "exit:question unanswered"


def lines(counted: dict[str, Any]) -> Iterable[str]:
    """The census in lines of text."""
    total = counted["total"]
    yield f"{total} chains"
    sizes = counted["sizes"]
    for least in range(0, 65, 5):
        yield f"  {least:>2}–{least + 4} steps: {sum(sizes[n] for n in range(least, least + 5))}"
    for name, count in sorted(counted["uses"].items()):
        yield f"  {name}: {count} uses in {counted['chains'][name]} chains"
    for name, count in sorted(counted["chains"].items()):
        if not name.startswith(("kind:", "exit:")):
            yield f"  {name}: {count} chains, {count * 100 / total:.1f} %"
