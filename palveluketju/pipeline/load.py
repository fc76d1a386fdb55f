"""From files, or from values built in Python, to a workspace."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from palveluketju.document import Ignore, Parsed, ignores, parse, read
from palveluketju.findings import Finding
from palveluketju.graph.workspace import Workspace
from palveluketju.model import build as building
from palveluketju.model.chain import Chain
from palveluketju.model.settings_record import SettingsRecord
from palveluketju.model.workspace import Model
from palveluketju.pipeline.files import Plan, plans, read_bytes, shown
from palveluketju.source import Source


def load(path: str | Path) -> Workspace:
    """The workspace that a file or folder belongs to, as much of it as can be read.

    Faults of the files are in `Workspace.findings`. Raises CannotRun if there is nothing to
    read at the path.
    """
    return load_plan(plans(Path(path))[0])


def load_plan(plan: Plan) -> Workspace:
    """The workspace of a plan."""
    limit = _limit_of(plan)
    root = plan.root or (plan.files[0] if len(plan.files) == 1 else None)
    return _workspace((_read(file, limit) for file in plan.files), shown(root) if root else None)


def load_texts(texts: Mapping[str, str], *, has_root: bool = False) -> Workspace:
    """The workspace of texts by file name: what an editor holds, or a block of a page.

    `has_root` tells that the first text is the workspace file.
    """
    root = next(iter(texts)) if has_root or len(texts) == 1 else None
    return _workspace((Source(name, text) for name, text in texts.items()), root)


def build(**sections: Any) -> Workspace:
    """A workspace built in Python: `actors`, `roles`, `duties`, `chains`, … by id.

    Chains may also stand in a list, since each has its id. The values are records of the model
    or plain data of the same shape. Raises pydantic's ValidationError, a ValueError, if a value
    does not fit or an id is used twice: then the program that builds is wrong.
    """
    chains = sections.get("chains", {})
    if not isinstance(chains, Mapping):
        listed = [Chain.model_validate(chain) for chain in chains]
        sections["chains"] = {chain.id: chain for chain in listed}
        if len(sections["chains"]) < len(listed):
            raise ValueError("two chains have the same id")
    model = Model(**sections)
    for name, chain in model.chains.items():
        if chain.id != name:
            raise ValueError(f"chain '{chain.id}' stands under another id, '{name}'")
    return Workspace(model)


def _limit_of(plan: Plan) -> int:
    """The size limit that the workspace file sets for the others, in bytes."""
    default = SettingsRecord().max_file_size
    source = _read(plan.root, default) if plan.root else None
    if not isinstance(source, Source):
        return default
    document = parse(source).document
    return building.build([document]).settings.max_file_size if document else default


def _read(path: Path, limit: int) -> Source | Finding:
    return read(shown(path), read_bytes(path, limit), limit)


def _workspace(read_files: Iterable[Source | Finding], root: str | None) -> Workspace:
    findings: list[Finding] = []
    sources: dict[str, Source] = {}
    parsed: dict[str, Parsed] = {}
    for source in read_files:
        if isinstance(source, Finding):
            findings.append(source)
            continue
        sources[source.name] = source
        parsed[source.name] = parse(source)
        findings.extend(parsed[source.name].findings)
    documents = [each.document for each in parsed.values() if each.document]
    built = building.build(documents, root)
    return Workspace(
        model=built.model,
        settings=built.settings,
        places=built.places,
        findings=(*findings, *built.findings),
        sources=sources,
        ignores={name: _ignores(each) for name, each in parsed.items()},
    )


def _ignores(parsed: Parsed) -> tuple[Ignore, ...]:
    return ignores(parsed.document) if parsed.document else ()
