"""What every page of the site has around its content."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from palveluketju.description.pieces import Piece
from palveluketju.export.html import page
from palveluketju.graph.workspace import Workspace
from palveluketju.publish.address import GLOSSARY, MATRIX, OPEN, START, href, relative
from palveluketju.publish.foreign import foreign
from palveluketju.publish.words import words


@dataclass(frozen=True)
class Frame:
    """The name of the site, its language, whether all of the model was read, and has it files.

    `foreign` are the wordings that are in another language, with that language.
    """

    site: str
    language: str
    is_whole: bool
    has_files: bool = False
    foreign: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, workspace: Workspace, language: str, *, files: bool = False) -> Frame:
        """The frame of a workspace's site."""
        header = workspace.model.workspace
        said = header.title.say(language, header.language) if header.title else ""
        return cls(
            said or words(language)["start"],
            language,
            not workspace.findings,
            files,
            foreign(workspace, language),
        )

    def mark(self, text: str) -> Mapping[str, str]:
        """The attribute by which an element says that its text is in another language, if it is.

        A step may have its number before its name.
        """
        number, _, name = text.partition(". ")
        language = self.foreign.get(name if number.isdecimal() else text)
        return {"lang": language} if language else {}

    def page(self, template: str, at: str, title: str, values: Mapping[str, object]) -> str:
        """A page of the site that stands at a path; with `also` its title in other languages."""
        return page(
            template,
            {
                "language": self.language,
                "site": self.site,
                "title": title,
                "say": words(self.language),
                "is_whole": self.is_whole,
                "also": (),
                "root": "../" * at.count("/"),
                "menu": [
                    (relative(to, at), words(self.language)[name], to == at)
                    for to, name in (
                        (START, "start"),
                        (MATRIX, "matrix"),
                        (OPEN, "open"),
                        (GLOSSARY, "glossary"),
                    )
                ],
                "link": lambda piece: link_of(piece, at),
                "lang": self.mark,
                **values,
            },
        )


def link_of(piece: Piece, at: str) -> str | None:
    """Where a piece leads from a page; None where nowhere."""
    return href(piece.target, at)
