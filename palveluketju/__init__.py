"""Describe, check and draw service chains between Finnish public services.

    import palveluketju as pk

    workspace = pk.load("models")
    for finding in pk.check(workspace):
        print(finding)
    pk.draw(workspace.chains["huolesta-tukeen"]).save("kaavio.svg")

Names are imported when they are first used, so that importing the package costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from palveluketju.findings import Finding, Located, Severity
    from palveluketju.flow.proof import Proof, prove
    from palveluketju.flow.queries import State
    from palveluketju.flow.search.wide import TooManyStatesError
    from palveluketju.graph.chain import ChainView
    from palveluketju.graph.workspace import Workspace
    from palveluketju.model.actor import Actor, Register, Role
    from palveluketju.model.chain import Chain, Consent
    from palveluketju.model.duty import Duty, Limit
    from palveluketju.model.handoff import Handoff
    from palveluketju.model.step import Decision, End, Start, Task
    from palveluketju.pipeline.check import check
    from palveluketju.pipeline.draw import Form, Picture, draw
    from palveluketju.pipeline.load import build, load
    from palveluketju.pipeline.trouble import CannotRun
    from palveluketju.responsibility.agreement import Agreement, agreement
    from palveluketju.responsibility.matrix import Matrix, matrix

_HOMES = {
    "Actor": "model.actor",
    "Agreement": "responsibility.agreement",
    "CannotRun": "pipeline.trouble",
    "Chain": "model.chain",
    "ChainView": "graph.chain",
    "Consent": "model.chain",
    "Decision": "model.step",
    "Duty": "model.duty",
    "End": "model.step",
    "Finding": "findings",
    "Form": "pipeline.draw",
    "Handoff": "model.handoff",
    "Limit": "model.duty",
    "Located": "findings",
    "Matrix": "responsibility.matrix",
    "Picture": "pipeline.draw",
    "Proof": "flow.proof",
    "Register": "model.actor",
    "Role": "model.actor",
    "Severity": "findings",
    "Start": "model.step",
    "State": "flow.queries",
    "Task": "model.step",
    "TooManyStatesError": "flow.search.wide",
    "Workspace": "graph.workspace",
    "agreement": "responsibility.agreement",
    "build": "pipeline.load",
    "check": "pipeline.check",
    "draw": "pipeline.draw",
    "load": "pipeline.load",
    "matrix": "responsibility.matrix",
    "prove": "flow.proof",
}

__all__ = [
    "Actor",
    "Agreement",
    "CannotRun",
    "Chain",
    "ChainView",
    "Consent",
    "Decision",
    "Duty",
    "End",
    "Finding",
    "Form",
    "Handoff",
    "Limit",
    "Located",
    "Matrix",
    "Picture",
    "Proof",
    "Register",
    "Role",
    "Severity",
    "Start",
    "State",
    "Task",
    "TooManyStatesError",
    "Workspace",
    "__version__",
    "agreement",
    "build",
    "check",
    "draw",
    "load",
    "matrix",
    "prove",
]


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module 'palveluketju' has no attribute '{name}'")
    return getattr(import_module(f"palveluketju.{home}"), name)


def __dir__() -> list[str]:
    return __all__
