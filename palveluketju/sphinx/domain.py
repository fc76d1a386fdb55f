"""What each page shows of the model, so that a name anywhere leads to it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass, field
from typing import Any, ClassVar, cast

from docutils import nodes
from sphinx.addnodes import pending_xref
from sphinx.builders import Builder
from sphinx.domains import Domain, ObjType
from sphinx.environment import BuildEnvironment
from sphinx.util.nodes import make_refnode

from palveluketju.description.pieces import Target
from palveluketju.embed.library import Library, Told

NAME = "palveluketju"


@dataclass
class Noted:
    """Of one page: the files that it rests on, their findings, and what it shows with what id."""

    files: tuple[str, ...] = ()
    findings: tuple[Told, ...] = ()
    shown: dict[Target, tuple[str, str]] = field(default_factory=dict)


class ChainDomain(Domain):
    """Chains, steps and handoffs as things that pages show and refer to."""

    name = NAME
    label = "Palveluketju"
    data_version = 1
    object_types: ClassVar[dict[str, ObjType]] = {
        "chain": ObjType("chain"),
        "step": ObjType("step"),
        "handoff": ObjType("handoff"),
    }
    initial_data: ClassVar[dict[str, Any]] = {"pages": {}}

    @property
    def pages(self) -> dict[str, Noted]:
        """What is noted of each page that rests on the model."""
        return cast("dict[str, Noted]", self.data["pages"])

    def note(self, docname: str, found: Library) -> None:
        """Note that a page rests on a workspace."""
        page = self.pages.setdefault(docname, Noted())
        page.files = tuple(str(file) for file in found.files)
        page.findings = found.contents.findings

    def show(self, docname: str, shown: Mapping[Target, tuple[str, str]]) -> None:
        """Note what a page shows: the id of each thing on it, and its name."""
        page = self.pages.setdefault(docname, Noted())
        for target, place in shown.items():
            page.shown.setdefault(target, place)

    def clear_doc(self, docname: str) -> None:
        """Forget a page."""
        self.pages.pop(docname, None)

    def merge_domaindata(self, docnames: Set[str], otherdata: dict[str, Any]) -> None:
        """Take over what another process noted of its pages."""
        self.pages.update(
            (name, page) for name, page in otherdata["pages"].items() if name in docnames
        )

    def resolve_xref(  # noqa: PLR0913, PLR0917 - as Sphinx calls it
        self,
        env: BuildEnvironment,  # noqa: ARG002
        fromdocname: str,
        builder: Builder,
        typ: str,  # noqa: ARG002
        target: str,  # noqa: ARG002
        node: pending_xref,
        contnode: nodes.Element,
    ) -> nodes.reference | None:
        """A link to where a thing is shown; its name alone where no page shows it."""
        wanted = tuple(node["thing"])
        place = self._place(wanted, fromdocname)
        if place is None:
            return cast("nodes.reference", contnode)
        docname, anchor = place
        return make_refnode(builder, fromdocname, docname, anchor, contnode)

    def resolve_any_xref(self, *_: Any, **__: Any) -> list[tuple[str, nodes.reference]]:
        """Nothing: names of the model are asked for by their own role."""
        return []

    def _place(self, target: Target, near: str) -> tuple[str, str] | None:
        """The page that shows a thing and its id there; the page itself before others."""
        for docname in (near, *sorted(self.pages)):
            page = self.pages.get(docname)
            if page and target in page.shown:
                return docname, page.shown[target][0]
        return None

    def get_objects(self) -> Iterator[tuple[str, str, str, str, str, int]]:
        """Everything shown, for the search and for other projects."""
        for docname, page in sorted(self.pages.items()):
            for target, (anchor, title) in page.shown.items():
                yield "/".join(target[1:]), title, target[0], docname, anchor, 1


def domain_of(env: BuildEnvironment) -> ChainDomain:
    """The domain of a project."""
    return cast("ChainDomain", env.domains[NAME])
