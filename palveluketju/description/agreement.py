"""An agreement in words of one language, ready to be written as Markdown or HTML."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from palveluketju.description.days import day_text
from palveluketju.description.handoffs import kind_of, rows_of
from palveluketju.description.names import Names
from palveluketju.description.pieces import Row
from palveluketju.findings import Located, Message
from palveluketju.graph.workspace import Workspace
from palveluketju.model.words import Status
from palveluketju.responsibility.agreement import Agreement, Passage, Side
from palveluketju.responsibility.duty_parts import word_source
from palveluketju.responsibility.parts import REMARKS, SOURCES, Remark
from palveluketju.responsibility.statement import Statement


@dataclass(frozen=True, slots=True)
class Card:
    """A handoff in words: its chain, its name, and its particulars."""

    chain: str
    title: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Duty:
    """A duty that a party takes or expects, and what its word rests on."""

    key: str
    title: str
    roles: str
    law: str
    status: str
    terms: str


@dataclass(frozen=True, slots=True)
class SideWords:
    """One party: its name, its handoffs, what it takes and what it expects."""

    name: str
    cards: tuple[Card, ...]
    takes: tuple[Duty, ...]
    expects: tuple[Duty, ...]


@dataclass(frozen=True, slots=True)
class Open:
    """An open contradiction: what is wrong, what to do, and where it stands."""

    message: str
    help: str
    place: str


@dataclass(frozen=True, slots=True)
class AgreementWords:
    """The whole agreement; `proposals` are the handoffs with what of them is a proposal."""

    language: str
    title: str
    first: SideWords
    second: SideWords
    open: tuple[Open, ...]
    proposals: tuple[Card, ...]


_WORDS: Mapping[str, Message] = {
    "title": Message(fi="Vastuut ja siirrot: {} ja {}", en="Duties and handoffs: {} and {}"),
    "scope": Message(
        fi="Tämä liite on koottu palveluketjujen kuvauksista. Se kertoo, mitä osapuolet siirtävät "
        "toisilleen, mitä kumpikin hoitaa ja mistä ne eivät ole yhtä mieltä. Ehdotuksiksi merkityt "
        "kohdat eivät perustu lakiin eikä sopimukseen: osapuolet päättävät niistä.",
        en="This annex is drawn from the descriptions of service chains. It tells what the parties "
        "hand to each other, what each takes care of, and where they disagree. What is marked a "
        "proposal rests on no law or agreement: the parties decide on it.",
    ),
    "handoffs": Message(fi="Siirrot: {} → {}", en="Handoffs: {} → {}"),
    "no-handoffs": Message(fi="Ei siirtoja missään ketjussa.", en="No handoffs in any chain."),
    "duties": Message(fi="Tehtävät", en="Duties"),
    "takes": Message(fi="{} hoitaa", en="{} takes care of"),
    "no-takes": Message(fi="{} ei ole ilmoittanut tehtäviä.", en="{} has declared no duties."),
    "expects": Message(fi="Odotukset: {} → {}", en="Expectations: {} → {}"),
    "no-expects": Message(
        fi="{} ei ole ilmoittanut odottavansa mitään.", en="{} has declared no expectations."
    ),
    "open": Message(fi="Avoimet ristiriidat", en="Open contradictions"),
    "no-open": Message(
        fi="Osapuolten ilmoituksissa ja näissä siirroissa ei ole ristiriitoja.",
        en="There are no contradictions in the parties' declarations and these handoffs.",
    ),
    "proposals": Message(fi="Ehdotukset, joista on päätettävä", en="Proposals to decide on"),
    "no-proposals": Message(fi="Ei ehdotuksia.", en="No proposals."),
    "id": Message(fi="Tunnus", en="Id"),
    "duty": Message(fi="Tehtävä", en="Duty"),
    "roles": Message(fi="Roolit", en="Roles"),
    "law": Message(fi="Laki", en="Law"),
    "terms": Message(fi="Ehdot", en="Terms"),
    "since": Message(fi="{} alkaen", en="from {}"),
    "until": Message(fi="{} saakka", en="until {}"),
    "only-chains": Message(fi="vain ketjussa {}", en="only in chain {}"),
    "not-chains": Message(fi="ei ketjussa {}", en="not in chain {}"),
    "only-areas": Message(fi="alueella {}", en="in the area of {}"),
    "source": Message(fi="lähde: {}", en="source: {}"),
    "rests": Message(fi="Peruste", en="Rests on"),
    "chain": Message(fi="Ketju", en="Chain"),
    "place": Message(fi="Paikka", en="Place"),
    "what": Message(fi="Mitä", en="What"),
    "help": Message(fi="Mitä tehdä", en="What to do"),
}


def words(language: str) -> Mapping[str, str]:
    """Every word and sentence of the annex by its name."""
    return {name: message.say(language) for name, message in _WORDS.items()}


def agreement_words(
    workspace: Workspace, found: Agreement, told: Sequence[Located], language: str
) -> AgreementWords:
    """The agreement in words; `told` are the findings that are open between the parties."""
    names = Names(workspace, language)
    first, second = _side(names, found.first), _side(names, found.second)
    passages = (*found.first.passages, *found.second.passages)
    proposed = (_card(names, each, proposals=True) for each in passages)
    return AgreementWords(
        language=language,
        title=_WORDS["title"].say(language).format(first.name, second.name),
        first=first,
        second=second,
        open=tuple(_open(each, language) for each in told),
        proposals=tuple(card for card in proposed if card.rows),
    )


def _side(names: Names, side: Side) -> SideWords:
    return SideWords(
        names.actor(side.party),
        tuple(_card(names, each) for each in side.passages),
        tuple(_duty(names, side, each) for each in side.takes),
        tuple(_duty(names, side, each) for each in side.expects),
    )


def _card(names: Names, passage: Passage, *, proposals: bool = False) -> Card:
    proposal = names.status(Status.PROPOSAL)
    rows = (
        row
        for row in rows_of(names, passage)
        if not proposals or any(piece.status == proposal for piece in row.pieces)
    )
    title = names.text(passage.record.title) or f"{kind_of(names, passage.record)} ({passage.name})"
    return Card(names.chain(passage.chain), title, tuple(rows))


def _duty(names: Names, side: Side, said: Statement) -> Duty:
    status = SOURCES[word_source(names.model, said)].say(names.language)
    if said in side.unlawful:
        status = f"{status}; {REMARKS[Remark.UNLAWFUL].say(names.language)}"
    roles = ", ".join(names.role(role) for role in said.roles)
    terms = "; ".join(_terms(names, said))
    return Duty(said.duty, names.duty(said.duty), roles, names.law(said.duty), status, terms)


def _terms(names: Names, said: Statement) -> Iterator[str]:
    """When, where and in which chains a word holds, and what its party says of it."""

    def told(name: str, *texts: str) -> str:
        return _WORDS[name].say(names.language).format(*texts)

    if said.since > date.min:
        yield told("since", day_text(said.since, names.language))
    if said.until < date.max:
        yield told("until", day_text(said.until, names.language))
    if said.chains:
        yield told("only-chains", ", ".join(names.chain(each) for each in said.chains))
    if said.besides:
        yield told("not-chains", ", ".join(names.chain(each) for each in sorted(said.besides)))
    if said.areas:
        yield told("only-areas", ", ".join(names.actor(each) for each in said.areas))
    record = names.model.declarations[said.declaration]
    if record.source:
        yield told("source", names.text(record.source))
    if record.note:
        yield names.text(record.note)


def _open(each: Located, language: str) -> Open:
    return Open(
        each.finding.message.say(language),
        each.finding.help.say(language),
        f"{each.place.path}:{each.place.span.start.line}",
    )
