"""A chain of a workspace written to a file, in the form that the file's ending means."""

from __future__ import annotations

from pathlib import Path

from palveluketju.description.chain import describe
from palveluketju.export.chain_file import FORMS, ChainFile
from palveluketju.export.chain_markdown import chain_to_markdown
from palveluketju.export.svg_font import texts
from palveluketju.graph.workspace import Workspace
from palveluketju.layout.glyphs import lacking
from palveluketju.pipeline.pictures import view_of
from palveluketju.pipeline.save import save
from palveluketju.pipeline.trouble import CannotRun

USUAL = ".pdf"
FIXED = (".pdf", ".docx")
"""The forms whose picture has its letters in it."""
_SAME = {".htm": ".html", ".markdown": ".md"}


def export(
    workspace: Workspace, chain: str | None, output: str | None, language: str
) -> tuple[Path, str]:
    """Write one chain, named as `view_of` takes it; the file, and letters it shows as empty boxes.

    Without `output`, or with a folder, the file is a PDF named by the chain. Raises CannotRun
    for an ending that is not known or a place that cannot be written.
    """
    view = view_of(workspace, chain)
    target = _target(output, view.id)
    ending = target.suffix.lower()
    form = FORMS.get(_SAME.get(ending, ending))
    if form is None:
        known = ", ".join(FORMS)
        raise CannotRun(
            f"tiedoston '{target}' pääte ei kerro muotoa; anna pääte {known}",
            f"the ending of file '{target}' tells no form; end it with {known}",
        )
    told = describe(workspace, view.id, language)
    source = ChainFile(told, is_whole=not workspace.findings)
    save(target, form(source))
    return target, lacking_in(source, ending)


def lacking_in(source: ChainFile, ending: str) -> str:
    """The letters that a form shows as empty boxes: all text of a PDF, of Word the picture."""
    shown = "".join(texts(sheet.svg) for sheet in source.sheets) if ending in FIXED else ""
    if ending == ".pdf":
        shown += chain_to_markdown(source.document)
    return lacking(shown)


def _target(output: str | None, chain: str) -> Path:
    target = Path(output or f"{chain}{USUAL}")
    return target / f"{chain}{USUAL}" if target.is_dir() else target
