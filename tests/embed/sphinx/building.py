"""Builds a Sphinx project in this process and keeps what was said and done."""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.util.console import strip_colors
from sphinx.util.docutils import docutils_namespace, patch_docutils


@dataclass(frozen=True)
class Built:
    """A finished build: where it is, its exit code, what it said, and the pages it read anew."""

    folder: Path
    code: int
    said: str
    warned: str
    read: list[str]

    def page(self, name: str) -> str:
        """The text of a built file."""
        return (self.folder / name).read_text("utf-8")


def build(
    project: Path,
    out: Path,
    builder: str = "html",
    *,
    jobs: int = 1,
    pages: tuple[str, ...] = (),
) -> Built:
    """Build a project, or some pages, every warning an error, every reference checked (`-W -n`)."""
    said, warned = io.StringIO(), io.StringIO()
    read: list[str] = []
    with patch_docutils(str(project)), docutils_namespace():
        app = Sphinx(
            project,
            project,
            out / builder,
            out / "doctrees",
            builder,
            {"nitpicky": True},
            status=said,
            warning=warned,
            warningiserror=True,
            parallel=jobs,
        )
        # Asked of the build itself: what it prints depends on the terminal.
        app.connect("env-before-read-docs", lambda _app, _env, names: read.extend(names))
        app.build(filenames=[project / page for page in pages])
    return Built(
        out / builder,
        app.statuscode,
        strip_colors(said.getvalue()),
        strip_colors(warned.getvalue()),
        sorted(read),
    )
