"""Plays a chain and collects its faults."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from .explore import Fault, Reached, reach
from .holders import Holders
from .knowing import unknowable
from .livelock import livelocks
from .net import Net
from .outcomes import OutcomeFinder
from .overlaps import Overlaps, Unled
from .reading import Raw
from .workspace import NotPlayed, Workspace


@dataclass(frozen=True)
class Played:
    """What the play of a chain showed.

    `faults` are pairs of a fault kind and a name. `lengths` has the number of moves of a shortest
    path for each fault that has a path. When the limit of states was passed, `finished` is False
    and the faults are those found until then, without livelock, dead and misfit.
    """

    faults: frozenset[Fault]
    lengths: dict[Fault, int]
    states: int
    finished: bool
    gap_causes: dict[str, set[str]] = field(default_factory=dict)
    moved: frozenset[str] = frozenset()


def make_net(files: Iterable[Raw | None], chain_id: str) -> tuple[Net, frozenset[str]]:
    """The net of a chain and its misfits; raises NotPlayed for a chain that is not played."""
    workspace = Workspace(files)
    reason = workspace.why_not(chain_id)
    if reason:
        raise NotPlayed(reason)
    finder = OutcomeFinder(workspace)
    return finder.net(chain_id), finder.misfits(chain_id)


def play(
    files: Iterable[Raw | None],
    chain_id: str,
    *,
    limit: int = 1_000_000,
    without_proposals: bool = False,
) -> Played:
    """Plays a chain as docs/explanation/flow.md defines.

    `files` are parsed YAML files. `limit` is the largest number of states that is explored, of the
    chain and of each root's knowledge (of a sub-chain it is `OUTCOME_STATES`). `without_proposals`
    tells gaps as if proposals held nothing. Raises NotPlayed for a chain that section 1 leaves out.
    """
    net, misfits = make_net(files, chain_id)
    reached = reach(net, net.start, limit)
    causes = _state_faults(reached, Holders(net, without_proposals))
    ignorant, all_known = unknowable(net, limit)
    for name, length in ignorant.items():
        reached.add_length(("unknowable", name), length)
    moved = frozenset(move.step for move in reached.made if move.acts and move.step)
    pathless: set[Fault] = set()
    if reached.finished:
        for name, length in livelocks(reached).items():
            reached.add_length(("livelock", name), length)
        pathless |= {("dead", step) for step in net.chain.steps if step not in moved}
        pathless |= {("misfit", step) for step in misfits}
    return Played(
        faults=frozenset(reached.lengths) | pathless,
        lengths=reached.lengths,
        states=len(reached.states),
        finished=reached.finished and all_known,
        gap_causes=causes,
        moved=moved,
    )


def _state_faults(reached: Reached, holders: Holders) -> dict[str, set[str]]:
    """Notes the faults of states, and returns the causes of the gaps."""
    causes: dict[str, set[str]] = defaultdict(set)
    overlaps, unled = Overlaps(reached.net), Unled(reached.net)
    for n in range(len(reached.moving)):
        for fault in faults_of_state(reached, n, overlaps, unled):
            reached.add_length(fault, reached.depth[n])
        gap = holders.gap(reached.states[n])
        for name in gap[1] if gap else ():
            causes[name].add(gap[0] if gap else "")
            reached.add_length(("gap", name), reached.depth[n])
    return dict(causes)


def faults_of_state(reached: Reached, n: int, overlaps: Overlaps, unled: Unled) -> Iterable[Fault]:
    """Deadlock, overlap and unled in state n."""
    state = reached.states[n]
    if reached.deadlocked(n):
        owners = reached.net.places.owner.items()
        yield from (("deadlock", step) for bit, step in owners if bit & state)
    yield from (("overlap", duty) for duty in overlaps.names(state))
    yield from (("unled", role) for role in unled.names(state))
