"""Files as plain trees of texts, and the places in them where something can be changed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

import yaml

Tree: TypeAlias = "dict[str, Tree] | list[Tree] | str | None"
Path: TypeAlias = tuple[str | int, ...]


def read(text: str) -> Tree:
    """The tree of a file; every scalar is text, an empty one is None."""
    return _without_empty(yaml.load(text, Loader=yaml.BaseLoader))  # noqa: S506


def _without_empty(tree: Tree) -> Tree:
    if isinstance(tree, dict):
        return {key: _without_empty(value) for key, value in tree.items()}
    if isinstance(tree, list):
        return [_without_empty(value) for value in tree]
    return tree or None


def write(tree: Tree) -> str:
    """The tree as YAML."""
    return yaml.safe_dump(tree, allow_unicode=True, sort_keys=False, width=1000)


def paths(tree: Tree, path: Path = ()) -> Iterator[Path]:
    """The path of every part of the tree but the whole."""
    if isinstance(tree, dict):
        children: Iterator[tuple[str | int, Tree]] = iter(tree.items())
    else:
        children = enumerate(tree) if isinstance(tree, list) else iter(())
    for key, value in children:
        yield (*path, key)
        yield from paths(value, (*path, key))


def at(tree: Tree, path: Path) -> Tree:
    """The part of the tree at a path."""
    for key in path:
        tree = tree[key]
    return tree


def put(tree: Tree, path: Path, value: Tree) -> None:
    """Put another value in the place of a part."""
    at(tree, path[:-1])[path[-1]] = value


def drop(tree: Tree, path: Path) -> None:
    """Take a part out of the tree."""
    del at(tree, path[:-1])[path[-1]]


def rename(tree: Tree, path: Path, key: str) -> None:
    """Give an entry of a mapping another key, in the same place of its order."""
    parent = at(tree, path[:-1])
    entries = [(key if name == path[-1] else name, value) for name, value in parent.items()]
    parent.clear()
    parent.update(entries)
