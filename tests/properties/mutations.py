"""Changes to a workspace: careful ones keep YAML valid and types right, rough ones do not."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass

from hypothesis import strategies as st

from palveluketju.model.handoff import HandoffKind
from palveluketju.model.step import KINDS
from palveluketju.model.words import ActorType, Certainty, ConsentForm, Meanwhile, Stage, Status

from .tree import Path, Tree, at, drop, paths, put, read, rename, write
from .world import World, worlds

Draw = Callable[[st.SearchStrategy], object]
Files = dict[str, Tree]

_ENUMS = (ActorType, Certainty, ConsentForm, HandoffKind, Meanwhile, Stage, Status)
_WORDS = tuple({word.value: None for words in _ENUMS for word in words})
_ARROWS = ("next", "sends", "to", "given", "refused", "answered", "cannot", "of", "same_as")
_ARROW_MAPS = ("answers", "branches", "next", "sends")
_ID_KEYS = (*_ARROWS, "role", "duty", "who", "by", "actor", "part_of", "register", "chain", "needs")
_ODD_TEXTS = (
    "",
    " ",
    "<script>alert('ä')</script>",
    "a" * 300,
    'Kyllä & "ei" ]]> <!--',
    "\u202eoikealta\u202c",
    "👩‍👩‍👧‍👦 perhe",
    "rivi\nrivi\n\nrivi",
    "7 koulupäivää",
    "2026-13-45",
    "{}",
    "*",
    "\x07\x00\x1b[31m",
)


@dataclass(frozen=True)
class Case:
    """Texts by file name, and the names of the files that were changed."""

    texts: dict[str, str]
    changed: tuple[str, ...]

    def __repr__(self) -> str:
        """The changed files alone: the others are as they are in the models."""
        shown = "\n".join(f"# {name}\n{self.texts[name]}" for name in self.changed)
        return f"Case(\n{shown[:20_000]})"


# Careful changes: each takes the files and the name of the one to change.


def swap_ids(draw: Draw, files: Files, name: str) -> None:
    """Two ids that stand in the same kind of key change places."""
    key = draw(st.sampled_from(_ID_KEYS))
    found = [path for path in _texts_under(files[name], (key,)) if _is_id(files[name], path)]
    if len(found) > 1:
        one, other = draw(st.tuples(st.sampled_from(found), st.sampled_from(found)))
        first, second = at(files[name], one), at(files[name], other)
        put(files[name], one, second)
        put(files[name], other, first)


def retarget_arrow(draw: Draw, files: Files, name: str) -> None:
    """An arrow leads to some other step or handoff of the chain."""
    written = _texts_under(files[name], _ARROWS) + _texts_in(files[name], _ARROW_MAPS)
    found = [path for path in written if _is_id(files[name], path)]
    targets = [*_keys(files[name], "steps"), *_keys(files[name], "handoffs")]
    if found and targets:
        put(files[name], draw(st.sampled_from(found)), draw(st.sampled_from(targets)))


def delete_entry(draw: Draw, files: Files, name: str) -> None:
    """A key and its value, or an item of a list, is gone; what makes it what it is stays."""
    kept = ("format", "kind", "any_of", "person", "shared", "joint", "group")
    found = [path for path in paths(files[name]) if path[-1] not in kept]
    if found:
        drop(files[name], draw(st.sampled_from(found)))


def move_step(draw: Draw, files: Files, name: str) -> None:
    """A step or handoff stands in another file's chain."""
    other = draw(st.sampled_from(sorted(files)))
    section = draw(st.sampled_from(["steps", "handoffs", "consents", "roles", "duties"]))
    own = _keys(files[name], section)
    if own and other != name:
        key = draw(st.sampled_from(own))
        files[other].setdefault(section, {})
        if isinstance(files[other][section], dict):
            files[other][section][key] = files[name][section].pop(key)


def duplicate_entry(draw: Draw, files: Files, name: str) -> None:
    """A record stands twice, under another id or in another file."""
    section = draw(st.sampled_from(["steps", "handoffs", "consents", "roles", "actors", "duties"]))
    own = _keys(files[name], section)
    if own:
        key, other = draw(st.sampled_from(own)), draw(st.sampled_from(sorted(files)))
        copy = deepcopy(files[name][section][key])
        target = files[other].setdefault(section, {})
        if isinstance(target, dict):
            target[key if other != name else f"{key}-2"] = copy


def change_step_kind(draw: Draw, files: Files, name: str) -> None:
    """A step becomes another kind and keeps the keys that this kind has."""
    own = [key for key in _keys(files[name], "steps") if files[name]["steps"][key]]
    if not own:
        return
    step = files[name]["steps"][draw(st.sampled_from(own))]
    kind = draw(st.sampled_from(sorted(KINDS)))
    known = {field.alias or key for key, field in KINDS[kind].model_fields.items()}
    for key in [key for key in step if key not in known]:
        del step[key]
    step["kind"] = kind
    if kind == "chain":
        step.setdefault("chain", draw(st.sampled_from(["huolesta-tukeen", "ei-ole"])))


def change_handoff_kind(draw: Draw, files: Files, name: str) -> None:
    """A handoff becomes another kind."""
    own = _keys(files[name], "handoffs")
    if own:
        kind = draw(st.sampled_from(list(HandoffKind)))
        files[name]["handoffs"][draw(st.sampled_from(own))]["kind"] = kind.value


def change_word(draw: Draw, files: Files, name: str) -> None:
    """A word of a closed set becomes some word of some closed set."""
    found = [path for path in paths(files[name]) if at(files[name], path) in _WORDS]
    if found:
        put(files[name], draw(st.sampled_from(found)), draw(st.sampled_from(_WORDS)))


def change_title(draw: Draw, files: Files, name: str) -> None:
    """A text says something that nobody expects."""
    found = _texts_under(files[name], ("title", "carries", "note", "purpose", "event"))
    if found:
        put(files[name], draw(st.sampled_from(found)), draw(st.sampled_from(_ODD_TEXTS)))


def repeat_item(draw: Draw, files: Files, name: str) -> None:
    """An item stands twice in its list."""
    found = [path for path in paths(files[name]) if isinstance(path[-1], int)]
    if found:
        path = draw(st.sampled_from(found))
        at(files[name], path[:-1]).append(deepcopy(at(files[name], path)))


CAREFUL = (
    swap_ids,
    retarget_arrow,
    delete_entry,
    move_step,
    duplicate_entry,
    change_step_kind,
    change_handoff_kind,
    change_word,
    change_title,
    repeat_item,
)


# Rough changes.


def change_type(draw: Draw, files: Files, name: str) -> None:
    """A value becomes one of another type."""
    value = draw(st.sampled_from([None, "", "x", [], ["x"], {}, {"x": "y"}, [[]], {"fi": None}]))
    put(files[name], draw(st.sampled_from(list(paths(files[name])))), deepcopy(value))


def change_value(draw: Draw, files: Files, name: str) -> None:
    """A text becomes another, wherever it stands."""
    found = [path for path in paths(files[name]) if isinstance(at(files[name], path), str)]
    if found:
        put(files[name], draw(st.sampled_from(found)), draw(st.sampled_from(_ODD_TEXTS)))


def misspell_key(draw: Draw, files: Files, name: str) -> None:
    """A key loses a letter, or becomes something odd."""
    found = [path for path in paths(files[name]) if isinstance(path[-1], str)]
    if found:
        path = draw(st.sampled_from(found))
        rename(files[name], path, draw(st.sampled_from([path[-1][1:], path[-1] * 2, *_ODD_TEXTS])))


def transplant(draw: Draw, files: Files, name: str) -> None:
    """A whole part of one file stands in the place of a part of another."""
    other = draw(st.sampled_from(sorted(files)))
    path = draw(st.sampled_from(list(paths(files[other]))))
    target = draw(st.sampled_from(list(paths(files[name]))))
    put(files[name], target, deepcopy(at(files[other], path)))


ROUGH = (change_type, change_value, misspell_key, transplant)


@st.composite
def careful_cases(draw: Draw) -> Case:
    """Workspaces with one to four careful changes."""
    return _case(draw, CAREFUL)


@st.composite
def rough_cases(draw: Draw) -> Case:
    """Workspaces with one to four changes of any sort."""
    return _case(draw, ROUGH)


@st.composite
def spoilt_texts(draw: Draw) -> Case:
    """Workspaces in which characters of one file were cut, doubled or put in."""
    world = draw(st.sampled_from(worlds()))
    name = draw(st.sampled_from(sorted(world.chains)))
    texts = {**world.ground, name: world.chains[name]}
    spoilt = draw(st.sampled_from([name, *sorted(world.ground)]))
    text = texts[spoilt]
    for _ in range(draw(st.integers(1, 3))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.integers(0, 30)))
        put_in = draw(st.sampled_from(["", text[start:end] * 2, *_SPOILERS]))
        text = text[:start] + put_in + text[end:]
    return Case({**texts, spoilt: text}, (name, spoilt))


_SPOILERS = (
    *"\t\n\r:#-{}[]'\"&*!|>%@`,?~\x00\x85\u2028\u00a0\ufeff👩",
    "\n- ",
    ": : ",
    "\n---\n",
    "\n  ",
    "<<: *a",
    "&a [*a]",
    "[" * 80,
)


def _case(draw: Draw, changes: tuple[Callable[[Draw, Files, str], None], ...]) -> Case:
    world = draw(st.sampled_from(worlds()))
    names = _some_chains(draw, world)
    files: Files = {name: read(text) for name, text in _chosen(world, names).items()}
    changed = []
    for _ in range(draw(st.integers(1, 4))):
        # Chains are changed more often than what they rest on: most of the meaning is there.
        name = draw(st.sampled_from([*names * 8, *world.ground]))
        draw(st.sampled_from(changes))(draw, files, name)
        changed.append(name)
    texts = {name: write(tree) for name, tree in files.items()}
    return Case(texts, tuple(dict.fromkeys([*changed, *names])))


def _some_chains(draw: Draw, world: World) -> list[str]:
    known = sorted(world.chains)
    return draw(st.lists(st.sampled_from(known), min_size=1, max_size=2, unique=True))


def _chosen(world: World, names: list[str]) -> dict[str, str]:
    return {**world.ground, **{name: world.chains[name] for name in names}}


def _is_id(tree: Tree, path: Path) -> bool:
    """Whether an id stands there and not the event of a clock, which has a key `to` as well."""
    return "." not in at(tree, path)


def _keys(tree: Tree, section: str) -> list[str]:
    found = tree.get(section) if isinstance(tree, dict) else None
    return list(found) if isinstance(found, dict) else []


def _texts_under(tree: Tree, keys: tuple[str, ...]) -> list[Path]:
    """Paths of texts that stand right under one of the keys, or in a list under it."""
    return [
        path
        for path in paths(tree)
        if isinstance(at(tree, path), str)
        and (path[-1] in keys or (len(path) > 1 and path[-2] in keys and isinstance(path[-1], int)))
    ]


def _texts_in(tree: Tree, keys: tuple[str, ...]) -> list[Path]:
    """Paths of texts inside a list or mapping under one of the keys."""
    return [
        path
        for path in paths(tree)
        if len(path) > 1 and path[-2] in keys and isinstance(at(tree, path), str)
    ]
