"""A chain of a workspace written to a file, in the form that the file's ending means."""

from __future__ import annotations

from pathlib import Path

from palveluketju.description.chain import describe
from palveluketju.export.chain_file import FORMS, ChainFile
from palveluketju.graph.workspace import Workspace
from palveluketju.pipeline.pictures import view_of
from palveluketju.pipeline.save import save
from palveluketju.pipeline.trouble import CannotRun

USUAL = ".pdf"
_SAME = {".htm": ".html", ".markdown": ".md"}


def export(workspace: Workspace, chain: str | None, output: str | None, language: str) -> Path:
    """Write one chain, named as `view_of` takes it; the file written.

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
    save(target, form(ChainFile(told, is_whole=not workspace.findings)))
    return target


def _target(output: str | None, chain: str) -> Path:
    target = Path(output or f"{chain}{USUAL}")
    return target / f"{chain}{USUAL}" if target.is_dir() else target
