"""Prove the chains of whole paths, and see what of it rests on proposals alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from palveluketju.findings import Severity
from palveluketju.flow.faults import Fault, FaultKind
from palveluketju.flow.proof import Proof, make_proof, prove
from palveluketju.flow.proposals import Subject, proposals
from palveluketju.flow.told import Teller
from palveluketju.graph.chain import ChainView
from palveluketju.graph.workspace import Workspace
from palveluketju.model.step import Wait
from palveluketju.pipeline.run import workspaces
from palveluketju.report.proofs import Leaning, Proven
from palveluketju.rules.all_rules import PLAY_RULES


def prove_paths(paths: Sequence[Path]) -> tuple[Proven, ...]:
    """What play shows of every chain that the paths mean, in the order of their files.

    Raises CannotRun if a path does not exist.
    """
    return tuple(
        prove_chain(workspace, chain)
        for workspace in workspaces(paths)
        for chain in workspace.chains.values()
    )


def prove_chain(workspace: Workspace, chain: ChainView) -> Proven:
    """What play shows of one chain, with and without its proposals."""
    proof = prove(chain)
    firm = make_proof(chain, firm=True)
    return Proven(
        chain=chain.id,
        title=chain.record.title.say(chain.language, chain.language),
        place=workspace.places.locate(chain.route),
        is_played=proof is not None,
        is_finished=proof is not None and proof.is_finished,
        looked_at=proof.looked_at if proof else 0,
        faults=_count(chain),
        leanings=tuple(_leanings(workspace, chain)),
        gaps=tuple(_gaps(workspace, chain, firm)) if firm else (),
        is_firm_finished=firm is not None and firm.is_finished,
    )


def _count(chain: ChainView) -> int:
    """How many errors `check` tells of the play of a chain."""
    graves = (rule for rule in PLAY_RULES if rule.severity is Severity.ERROR)
    return sum(len(list(rule.check(chain))) for rule in graves if rule.check is not None)


def _leanings(workspace: Workspace, chain: ChainView) -> Iterator[Leaning]:
    for proposal in proposals(chain):
        place = workspace.places.locate(proposal.at.key)
        words = _words(chain, proposal.name)
        yield Leaning(proposal.subject.value, proposal.name, words, place)


def _gaps(workspace: Workspace, chain: ChainView, firm: Proof) -> Iterator[Leaning]:
    """The gaps that only proposals close, those with the shortest paths first."""
    for fault in sorted(firm.of(FaultKind.GAP), key=lambda fault: len(fault.path)):
        section = "steps" if fault.name in chain.steps else "handoffs"
        place = workspace.places.locate(chain.at(section, fault.name).key)
        words = _words(chain, fault.name)
        yield Leaning(_subject(chain, firm, fault), fault.name, words, place, firm.trace(fault))


def _subject(chain: ChainView, firm: Proof, fault: Fault) -> str:
    """What nobody would hold: a handoff under way, an answer awaited, a wait, or a step."""
    if fault.name in chain.handoffs:
        return Subject.HANDOFF
    marked = (firm.net.spots[bit] for bit in firm.net.marked(fault.state))
    if any(spot.kind == "a" and spot.step == fault.name for spot in marked):
        return Subject.QUESTION
    return Subject.WAIT if isinstance(chain.steps[fault.name], Wait) else Subject.STEP


def _words(chain: ChainView, name: str) -> str:
    teller = Teller(chain)
    return teller.doer(name) if name in chain.steps else teller.handoff(name)
