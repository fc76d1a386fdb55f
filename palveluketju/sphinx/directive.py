"""The directive that shows a chain."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any, ClassVar

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective

from palveluketju.description.pieces import Target
from palveluketju.embed.asked import OPTIONS, asked_of, prefix_of
from palveluketju.embed.parts import Part
from palveluketju.pipeline.trouble import CannotRun
from palveluketju.sphinx.domain import domain_of
from palveluketju.sphinx.source import language_of, library_of
from palveluketju.sphinx.write import Writer

_LOG = logging.getLogger(__name__)


class ShowChain(SphinxDirective):
    """`.. palveluketju:: CHAIN` with the options show, language and direction."""

    required_arguments = 1
    has_content = False
    option_spec: ClassVar[dict[str, Callable[[str], Any]] | None] = dict.fromkeys(
        OPTIONS, directives.unchanged_required
    )

    def run(self) -> list[nodes.Node]:
        """What is shown; where it cannot be, a warning at this place of the page."""
        try:
            return self._shown()
        except CannotRun as error:
            words = error.message.say(self.config.palveluketju_language or "fi")
            _LOG.warning(
                "%s", words, type="palveluketju", subtype="page", location=self.get_location()
            )
            return []

    def _shown(self) -> list[nodes.Node]:
        found = library_of(self.env)
        for file in found.files:
            self.env.note_dependency(str(file))
        domain = domain_of(self.env)
        domain.note(self.env.docname, found)
        asked = asked_of(self.arguments[0], self.options)
        times = self.env.new_serialno(f"palveluketju-{asked.chain}") + 1
        prefix = prefix_of(asked.chain, times, self.env.docname)
        language = asked.language or language_of(self.config, found)
        asked = replace(asked, language=language, prefix=prefix)
        parts = found.parts(asked)
        _, title = found.name(asked.chain)
        shown = {("chain", asked.chain): (prefix, title), **dict(_anchors(parts))}
        domain.show(self.env.docname, shown)
        writer = Writer(self.env.docname, self._level() + 1)
        classes = ["palveluketju", f"language-{language}"]
        start = nodes.target("", "", ids=[prefix])
        whole = nodes.container("", start, *writer.parts(parts), classes=classes)
        self.set_source_info(whole)
        return [whole]

    def _level(self) -> int:
        """How deep in sections the directive stands."""
        node: nodes.Node | None = self.state_machine.node
        found = 0
        while node is not None:
            found += isinstance(node, nodes.section)
            node = node.parent
        return max(found, 1)


def _anchors(parts: Sequence[Part]) -> Iterator[tuple[Target, tuple[str, str]]]:
    for part in parts:
        for entry in () if part.figure else part.entries:
            yield entry.target, (entry.anchor, entry.title)
