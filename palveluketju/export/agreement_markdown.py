"""The annex of two parties' duties and handoffs as Markdown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import groupby

from palveluketju.description.agreement import AgreementWords, Card, Duty, SideWords, words
from palveluketju.export.markdown import pieces_text, plain, table


def agreement_to_markdown(found: AgreementWords) -> str:
    """The whole annex."""
    told = words(found.language)
    lines = [f"# {plain(found.title)}", "", told["scope"], ""]
    pairs = ((found.first, found.second), (found.second, found.first))
    for one, other in pairs:
        lines += [f"## {plain(told['handoffs'].format(one.name, other.name))}", ""]
        lines += _cards(one.cards, told["no-handoffs"])
    lines += [f"## {told['duties']}", ""]
    for one, other in pairs:
        lines += _side(one, other, told)
    lines += [f"## {told['open']}", ""]
    if found.open:
        rows = ((each.message, each.help, each.place) for each in found.open)
        lines += table((told["what"], told["help"], told["place"]), rows)
    else:
        lines += [told["no-open"], ""]
    lines += [f"## {told['proposals']}", ""]
    lines += _cards(found.proposals, told["no-proposals"])
    return "\n".join(lines)


def _cards(cards: tuple[Card, ...], otherwise: str) -> Iterator[str]:
    if not cards:
        yield from (otherwise, "")
    for chain, each in groupby(cards, lambda card: card.chain):
        yield from (f"### {plain(chain)}", "")
        for card in each:
            yield from (f"#### {plain(card.title)}", "")
            for row in card.rows:
                yield f"- **{plain(row.name)}:** {pieces_text(row.pieces)}"
            yield ""


def _side(one: SideWords, other: SideWords, told: Mapping[str, str]) -> Iterator[str]:
    yield from (f"### {plain(told['takes'].format(one.name))}", "")
    yield from _duties(one.takes, told, told["no-takes"].format(plain(one.name)))
    yield from (f"### {plain(told['expects'].format(one.name, other.name))}", "")
    yield from _duties(one.expects, told, told["no-expects"].format(plain(one.name)))


def _duties(duties: tuple[Duty, ...], told: Mapping[str, str], otherwise: str) -> Iterator[str]:
    if not duties:
        yield from (otherwise, "")
        return
    heads = tuple(told[name] for name in ("id", "duty", "roles", "law", "rests", "terms"))
    rows = (
        (each.key, each.title, each.roles, each.law, each.status, each.terms) for each in duties
    )
    yield from table(heads, rows)
