"""Pictures of a workspace written to files: one chain, all of them, or the overview."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from palveluketju.findings import Message, did_you_mean
from palveluketju.graph.chain import ChainView
from palveluketju.graph.workspace import Workspace
from palveluketju.pipeline.draw import PLAIN, SUFFIXES, Form, Picture, draw
from palveluketju.pipeline.files import shown
from palveluketju.pipeline.save import make_folder, save
from palveluketju.pipeline.trouble import CannotRun
from palveluketju.pipeline.workers import each

if TYPE_CHECKING:
    from palveluketju.timing.deadline import Timeline

SCREEN = (".svg", ".png")
"""The forms of a picture for the screen."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """The files written, the chains whose text came out too small, and letters shown as boxes."""

    paths: Sequence[Path]
    cramped: Sequence[str] = ()
    lacking: str = ""


def draw_one(
    workspace: Workspace, chain: str | None, output: str | None, form: Form = PLAIN
) -> Drawn:
    """Draw one chain of a workspace, named as `view_of` takes it; the files written."""
    view = view_of(workspace, chain)
    picture = draw(view, form=form)
    cramped = (view.id,) if picture.cramped else ()
    paths = picture.save(target_of(output, f"{view.id}.svg"))
    return Drawn(paths, cramped, lacking_in(picture, paths))


def draw_all(
    workspace: Workspace, output: str | None, form: Form = PLAIN, suffixes: Sequence[str] = SCREEN
) -> Drawn:
    """Draw every chain of a workspace into a folder, with all processors; the files written.

    Every chain is drawn in the forms of the `suffixes`.
    """
    folder = Path(output or ".")
    if folder.suffix.lower() in SUFFIXES:
        raise CannotRun(
            f"kaikki ketjut piirretään kansioon; '{folder}' on tiedoston nimi",
            f"all chains are drawn into a folder; '{folder}' is the name of a file",
        )
    make_folder(folder)
    if not workspace.chains:
        raise _no_chains()

    def drawn(view: ChainView) -> Drawn:
        picture = draw(view, form=form)
        files = (picture.save(folder / f"{view.id}{suffix}") for suffix in suffixes)
        written = [path for several in files for path in several]
        cramped = (view.id,) if picture.cramped else ()
        return Drawn(written, cramped, lacking_in(picture, written))

    every = each(drawn, tuple(workspace.chains.values()))
    return Drawn(
        [path for one in every for path in one.paths],
        [chain for one in every for chain in one.cramped],
        "".join(dict.fromkeys(letter for one in every for letter in one.lacking)),
    )


def lacking_in(picture: Picture, paths: Sequence[Path]) -> str:
    """The letters of a picture that some of its files shows as empty boxes."""
    fixed = any(path.suffix.lower() in (".png", ".pdf") for path in paths)
    return picture.lacking if fixed else ""


def draw_overview(workspace: Workspace, output: str | None, language: str) -> Drawn:
    """Draw who hands to whom in a workspace; the file written, as SVG or DOT by suffix."""
    from palveluketju.export import overview

    target = target_of(output, "yleiskuva.svg")
    suffix = target.suffix.lower()
    if suffix not in (".svg", ".dot"):
        raise CannotRun(
            f"yleiskuvan pääte on .svg tai .dot, ei '{target.suffix}'",
            f"the overview ends with .svg or .dot, not '{target.suffix}'",
        )
    dot = overview.to_dot(workspace, language)
    text = dot if suffix == ".dot" else overview.to_svg(dot)
    save(target, text.encode("utf-8"))
    return Drawn((target,))


def draw_timeline(line: Timeline, output: str, language: str) -> Path:
    """Draw a timeline into a file, as SVG or PNG by its suffix; the file written."""
    from palveluketju.export.timeline import to_svg

    target = target_of(output, f"{line.chain}-aikajana.svg")
    svg = to_svg(line, language)
    if (suffix := target.suffix.lower()) not in SCREEN:
        known = ", ".join(SCREEN)
        raise CannotRun(
            f"aikajanan pääte on {known}, ei '{target.suffix}'",
            f"a timeline ends with {known}, not '{target.suffix}'",
        )
    if suffix == ".png":
        from palveluketju.export.png import to_png

        save(target, to_png(svg))
    else:
        save(target, svg.encode("utf-8"))
    return target


def target_of(output: str | None, name: str) -> Path:
    """The file to write: as asked, or `name` in the folder asked for."""
    target = Path(output or name)
    is_folder = target.is_dir() and target.suffix.lower() not in (*SUFFIXES, ".dot")
    return target / name if is_folder else target


def is_file_name(chain: str) -> bool:
    """Whether what was given as a chain is the name of a YAML file rather than an id."""
    return chain.lower().endswith((".yaml", ".yml"))


def view_of(workspace: Workspace, chain: str | None) -> ChainView:
    """The chain that is meant.

    `chain` is an id or the path of a file that holds one; it may be left out where there is
    only one. Raises CannotRun where it is unclear or unknown.
    """
    if chain and is_file_name(chain):
        return _chain_of_file(workspace, Path(chain))
    return _chain_of(workspace, chain)


def _chain_of(workspace: Workspace, chain: str | None) -> ChainView:
    chains = workspace.chains
    if not chains:
        raise _no_chains()
    if chain is None:
        if len(chains) == 1:
            return next(iter(chains.values()))
        listed = ", ".join(chains)
        raise CannotRun(f"sano, mikä ketju: {listed}", f"say which chain: {listed}")
    if chain not in chains:
        listed = ", ".join(chains)
        known = Message(fi=f"ketjut ovat: {listed}", en=f"the chains are: {listed}")
        guess = did_you_mean(chain, chains, known)
        raise CannotRun(f"ketjua '{chain}' ei ole; {guess.fi}", f"no chain '{chain}'; {guess.en}")
    return chains[chain]


def _chain_of_file(workspace: Workspace, file: Path) -> ChainView:
    for view in workspace.chains.values():
        if workspace.places.locate(view.route).path == shown(file):
            return view
    raise _no_chains()


def _no_chains() -> CannotRun:
    return CannotRun(
        "ei ole palveluketjua, jonka voisi piirtää; katso 'palveluketju check'",
        "there is no chain that could be drawn; see 'palveluketju check'",
    )
