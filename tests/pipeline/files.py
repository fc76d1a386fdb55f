"""Workspaces on the disk for tests: files written from a mapping of names to texts."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from textwrap import dedent

ROOT = "format: 1\nworkspace: {title: Koe}\n"
GROUND = """\
format: 1
actors: {kunta: {title: Kunta, type: municipality}}
roles: {opettaja: {title: Opettaja, actor: kunta}}
"""
CHAIN = """\
format: 1
chain: {id: huoli, title: Huoli, lanes: [opettaja]}
steps:
  alku: {kind: start, role: opettaja, title: Huoli herää, next: puhe}
  puhe: {role: opettaja, title: Puhuu, next: loppu}
  loppu: {kind: end, role: opettaja, title: Huoli hälveni}
"""
BROKEN = CHAIN.replace("next: loppu", "next: lopu")
SOUND = {"palveluketju.yaml": ROOT, "toimijat.yaml": GROUND, "huoli.yaml": CHAIN}


def write(folder: Path, texts: Mapping[str, str | bytes]) -> Path:
    """Write the files and their folders; the folder."""
    for name, text in texts.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else dedent(text).encode())
    return folder
