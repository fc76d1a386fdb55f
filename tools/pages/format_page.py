"""The reference of the file format, made from the table of keys and the model."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from palveluketju.document.vocabulary import KEYS
from palveluketju.model.duration import UNIT_WORDS, Duration
from palveluketju.model.handoff import KIND_ROWS
from palveluketju.model.record import Record
from palveluketju.model.step import KINDS
from tools.pages.frame import filled, table
from tools.pages.markdown import fenced

EXAMPLE = "examples/ensiketju/keskustelu-psykologin-kanssa.yaml"


def format_page(root: Path) -> str:
    """The page as Markdown; `root` is the folder of the repository."""
    parts = {f"keys {name}": table(_rows(name)) for name in KEYS if name != "step"}
    parts["keys step"] = table(_step_rows())
    parts["handoff-kinds"] = table(_handoff_kinds())
    parts["times"] = table(_times())
    parts["example"] = fenced("yaml", (root / EXAMPLE).read_text("utf-8"))
    return filled("format.md", parts)


def _rows(name: str) -> Iterator[tuple[str, ...]]:
    required = _required(name)
    yield ("Avain", "Merkitys", "Esimerkki")
    for key, meaning in KEYS[name].items():
        shown = f"**`{key}`**" if key in required else f"`{key}`"
        yield (shown, meaning.fi, _code(meaning.example))


def _step_rows() -> Iterator[tuple[str, ...]]:
    yield ("Avain", "Vaiheen lajit", "Merkitys", "Esimerkki")
    for key, meaning in KEYS["step"].items():
        kinds = [kind for kind, record in KINDS.items() if key in _keys(record)]
        yield (f"`{key}`", _listed(kinds), meaning.fi, _code(meaning.example))


def _listed(kinds: list[str]) -> str:
    if len(kinds) == len(KINDS):
        return "kaikki"
    return ", ".join(f"`{kind}`" for kind in kinds)


def _code(text: str) -> str:
    return f"`{text}`" if text else ""


def _required(name: str) -> frozenset[str]:
    """The keys that no record of this kind may lack."""
    if name == "file":
        return frozenset({"format"})
    return frozenset(
        field.alias or key
        for record in _every(Record)
        if record.vocabulary == name
        for key, field in record.model_fields.items()
        if field.is_required()
    )


def _every(record: type[Record]) -> Iterator[type[Record]]:
    yield record
    for child in record.__subclasses__():
        yield from _every(child)


def _keys(record: type[Record]) -> frozenset[str]:
    return frozenset(field.alias or key for key, field in record.model_fields.items())


def _handoff_kinds() -> Iterator[tuple[str, ...]]:
    yield ("Laji", "Suomeksi", "Lähtee verbillä", "Siirrossa tai kysymyksessä on oltava")
    for kind, row in KIND_ROWS.items():
        exits = ", ".join(f"`{name}`" for name in row.exits) or "–"
        yield (f"`{kind}`", row.finnish, f"`{row.verb}`", exits)


def _times() -> Iterable[tuple[str, ...]]:
    """Each kind of time once, in both languages."""
    said = {time.unit: time for time in map(_time, UNIT_WORDS)}
    yield ("Suomeksi", "Englanniksi")
    for time in said.values():
        yield (f"`{time.say('fi')}`", f"`{time.say('en')}`")


def _time(word: str) -> Duration:
    try:
        return Duration.parse(word)
    except ValueError:
        return Duration.parse(f"2 {word}")
