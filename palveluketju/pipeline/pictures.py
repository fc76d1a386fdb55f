"""Pictures of a workspace written to files: one chain, all of them, or the overview."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from palveluketju.findings import Message, did_you_mean
from palveluketju.graph.chain import ChainView
from palveluketju.graph.workspace import Workspace
from palveluketju.pipeline.draw import SUFFIXES, draw
from palveluketju.pipeline.files import shown
from palveluketju.pipeline.load import load
from palveluketju.pipeline.save import make_folder, save
from palveluketju.pipeline.trouble import CannotRun

_YAML = (".yaml", ".yml")


def draw_one(chain: str | None, path: Path, output: str | None) -> Sequence[Path]:
    """Draw one chain of the workspace at `path`; the file written.

    `chain` is an id or the path of a file that holds one; it may be left out where there is
    only one. Raises CannotRun where it is unclear or unknown.
    """
    if chain and chain.lower().endswith(_YAML):
        view = _chain_of_file(Path(chain))
    else:
        view = _chain_of(load(path), chain, path)
    target = Path(output or f"{view.id}.svg")
    draw(view).save(target)
    return (target,)


def draw_all(path: Path, output: str | None) -> Sequence[Path]:
    """Draw every chain of the workspace as SVG and PNG into a folder; the files written."""
    folder = Path(output or ".")
    make_folder(folder)
    written: list[Path] = []
    workspace = load(path)
    if not workspace.chains:
        raise _no_chains(path)
    for view in workspace.chains.values():
        picture = draw(view)
        for suffix in SUFFIXES:
            target = folder / f"{view.id}{suffix}"
            picture.save(target)
            written.append(target)
    return written


def draw_overview(path: Path, output: str | None, language: str) -> Sequence[Path]:
    """Draw who hands to whom in the workspace; the file written, as SVG or DOT by suffix."""
    from palveluketju.export import overview

    target = Path(output or "yleiskuva.svg")
    suffix = target.suffix.lower()
    if suffix not in (".svg", ".dot"):
        raise CannotRun(
            f"yleiskuvan pääte on .svg tai .dot, ei '{target.suffix}'",
            f"the overview ends with .svg or .dot, not '{target.suffix}'",
        )
    dot = overview.to_dot(load(path), language)
    text = dot if suffix == ".dot" else overview.to_svg(dot)
    save(target, text.encode("utf-8"))
    return (target,)


def _chain_of(workspace: Workspace, chain: str | None, path: Path) -> ChainView:
    chains = workspace.chains
    if not chains:
        raise _no_chains(path)
    if chain is None:
        if len(chains) == 1:
            return next(iter(chains.values()))
        listed = ", ".join(chains)
        raise CannotRun(f"sano, mikä ketju piirretään: {listed}", f"say which chain: {listed}")
    if chain not in chains:
        listed = ", ".join(chains)
        known = Message(fi=f"ketjut ovat: {listed}", en=f"the chains are: {listed}")
        guess = did_you_mean(chain, chains, known)
        raise CannotRun(f"ketjua '{chain}' ei ole; {guess.fi}", f"no chain '{chain}'; {guess.en}")
    return chains[chain]


def _chain_of_file(file: Path) -> ChainView:
    workspace = load(file)
    for view in workspace.chains.values():
        if workspace.places.locate(view.route).path == shown(file):
            return view
    raise _no_chains(file)


def _no_chains(path: Path) -> CannotRun:
    return CannotRun(
        f"kohteessa '{path}' ei ole palveluketjua, jonka voisi piirtää; katso 'palveluketju check'",
        f"'{path}' holds no chain that could be drawn; see 'palveluketju check'",
    )
