"""Follows a trace move by move, and looks at what it leads to."""

from collections.abc import Iterable, Mapping
from typing import Any, Protocol

from .explore import Fault, reach
from .holders import Holders
from .knowing import Knowledge
from .livelock import livelocks
from .moves import Move
from .net import Net
from .overlaps import Overlaps, Unled
from .playing import faults_of_state, make_net
from .reading import Raw

KEYS = ("move", "step", "handoff", "handoffs", "to", "answer", "ends")
"""The keys of a trace entry that name the move; others are not looked at."""

MOVE_FAULTS = ("multiplied", "final-early", "unknowable")
STATE_FAULTS = ("deadlock", "overlap", "unled", "gap", "livelock")


class Player(Protocol):
    """Whatever makes moves from state to state: a net, or the knowledge in it."""

    def successors(self, state: Any, /) -> Iterable[tuple[Move, Any]]: ...


def named(entry: Mapping[str, Any]) -> dict[str, Any]:
    """What an entry says about its move, in a form that can be compared."""
    return {
        key: sorted(value) if isinstance(value, list | tuple) else value
        for key in KEYS
        if (value := entry.get(key)) is not None
    }


def replay(
    files: Iterable[Raw | None],
    chain_id: str,
    trace: list[Mapping[str, Any]],
    fault: Fault,
    *,
    limit: int = 1_000_000,
    without_proposals: bool = False,
) -> None:
    """Makes the moves of a trace; AssertionError if one is not possible or the fault is not there.

    Where several moves fit an entry, every state that they lead to is followed. At the end one of
    them must show the fault. For `MOVE_FAULTS` the last entry is the faulty move.
    """
    net, _ = make_net(files, chain_id)
    kind, name = fault
    assert kind in (*MOVE_FAULTS, *STATE_FAULTS), f"{kind} has no path"
    if kind in MOVE_FAULTS:
        assert trace, f"{kind} {name}: no moves"
        if kind == "unknowable":
            _check_unknowable(net, trace, name)
        else:
            _check_move(net, trace, fault)
    else:
        states = _follow(net, net.start, trace)
        holders = Holders(net, without_proposals)
        shown = any(fault in _shown(net, state, holders, kind, limit) for state in states)
        assert shown, f"no state at the end of the trace shows {kind} {name}"


def _follow(player: Player, start: Any, trace: list[Mapping[str, Any]]) -> set[Any]:
    """The states in which the trace can leave the play."""
    states = {start}
    for count, entry in enumerate(trace, start=1):
        wanted = named(entry)
        steps = [pair for state in states for pair in player.successors(state)]
        states = {after for move, after in steps if named(move.entry) == wanted}
        possible = [move.entry for move, _ in steps]
        assert states, f"move {count} is not possible: {entry}; possible: {possible}"
    return states


def _check_move(net: Net, trace: list[Mapping[str, Any]], fault: Fault) -> None:
    """Asserts that the last move of a trace is faulty in some state that the others lead to."""
    kind, name = fault
    states = _follow(net, net.start, trace[:-1])
    entry = trace[-1]
    wanted = named(entry)
    tries = [(state, one) for state in states for one in net.tries(state)]
    fitting = [(state, one) for state, one in tries if named(one[0].entry) == wanted]
    assert fitting, f"the last move is not possible: {entry}"
    for state, (move, _, _, doubled) in fitting:
        if kind == "multiplied" and name in doubled:
            return
        if kind == "final-early" and move.step == name and net.ends_early(move, state):
            return
    raise AssertionError(f"the last move does not show {kind} {name}: {entry}")


def _check_unknowable(net: Net, trace: list[Mapping[str, Any]], name: str) -> None:
    """Asserts that a decision answers without knowing by the last move of a trace."""
    assert name in net.chain.steps, f"no step {name}"
    root = net.chain.root(net.chain.steps[name])
    assert root is not None, f"{name} follows no root"
    knowledge = Knowledge(net, root)
    states = _follow(knowledge, knowledge.start, trace[:-1])
    wanted = named(trace[-1])
    pairs = [(state, move) for state in states for move, _ in knowledge.successors(state)]
    fitting = [(state, move) for state, move in pairs if named(move.entry) == wanted]
    assert fitting, f"the last move is not made: {trace[-1]}"
    shown = any(move.step == name and knowledge.unknowing(move, state) for state, move in fitting)
    assert shown, f"{name} does not answer without knowing by the last move: {trace[-1]}"


def _shown(net: Net, state: int, holders: Holders, kind: str, limit: int) -> set[Fault]:
    """The faults of a kind that a state shows."""
    if kind == "gap":
        gap = holders.gap(state)
        return {("gap", name) for name in gap[1]} if gap else set()
    reached = reach(net, state, limit if kind == "livelock" else 0)
    if kind == "livelock":
        assert reached.finished, "too many states to tell a livelock"
        caught = livelocks(reached)
        return {("livelock", step) for step, length in caught.items() if length == 0}
    return set(faults_of_state(reached, 0, Overlaps(net), Unled(net)))
