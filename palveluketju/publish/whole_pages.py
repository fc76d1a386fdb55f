"""Pages of the whole: the responsibility matrix, what is open, and the glossary."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from palveluketju.description.matrix import scope_of, words
from palveluketju.description.pieces import Piece
from palveluketju.description.table import legend, table
from palveluketju.export.matrix_html import chain_sections, duty_section
from palveluketju.model.text import Text
from palveluketju.publish.address import GLOSSARY, MATRIX, OPEN
from palveluketju.publish.frame import Frame
from palveluketju.publish.source import Source
from palveluketju.publish.words import words as site_words
from palveluketju.responsibility.matrix import matrix


def pages(source: Source, frame: Frame) -> Iterator[tuple[str, str]]:
    """The three pages."""
    say = site_words(source.language)
    yield MATRIX, frame.page("site-matrix", MATRIX, say["matrix"], _matrix(source))
    yield OPEN, frame.page("open", OPEN, say["open"], _open(source))
    yield GLOSSARY, frame.page("glossary", GLOSSARY, say["glossary"], {"terms": _terms(source)})


def _matrix(source: Source) -> dict[str, object]:
    found = table(source.workspace, matrix(source.workspace), source.language)
    return {
        "scope": scope_of(found),
        "words": words(source.language),
        "legend": tuple(legend(source.language)),
        "duties": duty_section(found),
        "chains": tuple(chain_sections(found)),
        "places": None,
    }


def _open(source: Source) -> dict[str, object]:
    questions = [
        (source.names.chain_piece(name), told.questions)
        for name, told in source.chains.items()
        if told.questions
    ]
    proposals = [
        (source.names.chain_piece(name), tuple(_proposals(source, name))) for name in source.chains
    ]
    return {
        "findings": [
            (
                each.severity.value,
                each.finding.message.say(source.language),
                each.finding.help.say(source.language),
                f"{each.place.path}:{each.place.span.start.line}",
            )
            for each in source.findings
        ],
        "questions": questions,
        "proposals": [each for each in proposals if each[1]],
    }


def _proposals(source: Source, chain: str) -> Iterator[Piece]:
    """The steps and handoffs of a chain that rest on a proposal, wholly or in part."""
    told = source.chains[chain]
    proposal = source.names.status_named("proposal")
    for step in told.steps:
        rests = any(
            proposal in (piece.status, piece.text) for row in step.rows for piece in row.pieces
        )
        if rests or any(way.status == proposal for way in step.ways):
            yield source.names.step_piece(chain, step.id)
    for handoff in told.handoffs:
        if any(piece.status == proposal for row in handoff.rows for piece in row.pieces):
            yield Piece(handoff.title, ("handoff", chain, handoff.id))


@dataclass(frozen=True, slots=True)
class Term:
    """A word of the model in its languages."""

    kind: str
    finnish: str
    swedish: str
    english: str

    @property
    def language(self) -> str:
        """The language of the name that stands first."""
        return "fi" if self.finnish else "sv" if self.swedish else "en"


_LANGUAGES = ("fi", "sv", "en")


def _terms(source: Source) -> list[Term]:
    """Every name that the model gives: roles, actors, registers, acts and subjects.

    Chains and duties have lists of their own; here are those that have a name in other languages.
    """
    model, say, names = source.workspace.model, site_words(source.language), source.names
    found = {
        Term(say[f"kind_{kind}"], *(_in(each.title, each_in, source) for each_in in _LANGUAGES))
        for kind, records in (
            ("role", model.roles),
            ("actor", model.actors),
            ("register", model.registers),
            ("act", model.acts),
            ("subject", model.subjects),
            (
                "chain",
                {name: each for name, each in model.chains.items() if names.others(each.title)},
            ),
            (
                "duty",
                {name: each for name, each in model.duties.items() if names.others(each.title)},
            ),
        )
        for each in records.values()
        if each.title
    }
    return sorted(found, key=lambda term: (term.finnish.casefold(), term.kind))


def _in(text: Text, language: str, source: Source) -> str:
    """The text in a language; empty where the model does not have it."""
    default = source.workspace.model.workspace.language
    own = getattr(text, language)
    return own or (text.default if language == default and text.default else "") or ""
