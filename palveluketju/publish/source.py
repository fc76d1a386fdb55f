"""What a site is made of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from palveluketju.description.chain import ChainDescription
from palveluketju.description.names import Names
from palveluketju.findings import Located
from palveluketju.graph.workspace import Workspace


@dataclass(frozen=True)
class Source:
    """A workspace, its findings, its chains told in a language, and the names of its things."""

    workspace: Workspace
    language: str
    findings: Sequence[Located]
    chains: Mapping[str, ChainDescription]
    names: Names
