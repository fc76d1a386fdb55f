"""A whole chain: where it starts, what it grows to, where it ends, and its file."""

from __future__ import annotations

from random import Random

from tests.flow.generator.draft import Draft, Site
from tests.flow.generator.grow import grow
from tests.flow.generator.world import AUTHORITIES, CLIENTS, Plain, mixed


def build(draft: Draft, size: int) -> None:
    """Builds a chain of exactly `size` steps, at least 4."""
    site = Site(draft.pick(AUTHORITIES))
    has_client = size >= 6 and draft.chance(0.4)
    has_second = size >= 6 and draft.chance(0.25)
    used = 2 + (1 if has_client else 0) + (1 if has_second else 0)
    last = draft.end(site if draft.chance(0.5) else site.by(draft.other(site.role)))
    first = grow(draft, site, size - used, last)
    if has_client:
        _client_start(draft, first)
    else:
        draft.step(site, "start", next=draft.way(site, first))
    if has_second:
        draft.step(site.by(draft.other(site.role)), "start", next=first)
    _mark_final(draft)


def _client_start(draft: Draft, first: str) -> None:
    """A client turns to an authority: two steps."""
    client = Site(draft.pick(CLIENTS))
    kind = draft.pick(("contact", "contact", "notification"))
    keys: Plain = {"ground": draft.ground(attaches=True)} if draft.chance(0.4) else {}
    asking = draft.task(client, sends=draft.handoff(kind, first, **keys))
    draft.step(client, "start", next=asking)


def _mark_final(draft: Draft) -> None:
    """Marks an end as final where nothing runs beside, or where that is the risk."""
    risk = 0.15 if draft.risks_flow else 0.0
    if draft.chance(risk if draft.has_strands else 0.5):
        draft.steps[draft.pick(draft.main_ends)]["final"] = True


def file_of(draft: Draft) -> Plain:
    """The file of a chain; its steps stand in some order, often not that of the flow."""
    chain: Plain = {"id": draft.chain, "title": draft.chain.capitalize()}
    file: Plain = {"format": 1, "chain": chain}
    file["steps"] = _ordered(draft.rng, draft.steps)
    file["handoffs"] = _ordered(draft.rng, draft.handoffs)
    return file | {"consents": draft.consents}


def add_lanes(rng: Random, file: Plain) -> None:
    """Gives a chain its lanes in some order, and perhaps what may happen at any time."""
    lanes = list(dict.fromkeys(step["role"] for step in file["steps"].values()))
    rng.shuffle(lanes)
    file["chain"]["lanes"] = lanes
    if rng.random() < 0.1:
        file["chain"]["anytime"] = {
            "ilmoitus": {
                "title": "Lastensuojeluilmoitus heti",
                "by": [lanes[0]],
                "meanwhile": rng.choice(("continues", "stops")),
            }
        }


def _ordered(rng: Random, mapping: Plain) -> Plain:
    """As it was built (from the end back), from the beginning on, or in no order."""
    order = rng.choice(("back", "on", "on", "none"))
    if order == "none":
        return mixed(rng, mapping)
    return dict(reversed(mapping.items())) if order == "on" else mapping
