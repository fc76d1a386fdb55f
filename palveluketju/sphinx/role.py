"""The role that names a chain, or a step or handoff of one, and leads to where it is shown."""

from __future__ import annotations

from docutils import nodes
from sphinx.util import logging
from sphinx.util.docutils import ReferenceRole

from palveluketju.pipeline.trouble import CannotRun
from palveluketju.sphinx.domain import domain_of
from palveluketju.sphinx.source import library_of
from palveluketju.sphinx.write import reference

_LOG = logging.getLogger(__name__)


class NameOf(ReferenceRole):
    """`CHAIN` or `CHAIN/STEP`, with a text of its own as `text <CHAIN/STEP>`."""

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        """The name; where there is no such thing, what was written and a warning at this place."""
        try:
            found = library_of(self.env)
            for file in found.files:
                self.env.note_dependency(str(file))
            domain_of(self.env).note(self.env.docname, found)
            target, name = found.name(self.target)
        except CannotRun as error:
            words = error.message.say(self.config.palveluketju_language or "fi")
            _LOG.warning(
                "%s", words, type="palveluketju", subtype="page", location=self.get_location()
            )
            return [nodes.inline("", self.title)], []
        shown = self.title if self.has_explicit_title else name
        words_node = nodes.inline("", shown, support_smartquotes=False)
        return [reference(self.env.docname, target, words_node)], []
