"""What reduces to nothing has no fault of flow; what is sound and structured reduces."""

from hypothesis import given
from hypothesis import strategies as st

from benchmarks.inner_flow import branches, inner_flow, row
from palveluketju.flow.faults import flow_faults
from palveluketju.flow.net.playable import is_playable
from palveluketju.flow.play import Play
from palveluketju.flow.proof import make_proof
from palveluketju.flow.search.reduce import is_sound
from palveluketju.flow.search.shape import shape_of
from palveluketju.flow.search.space import explore
from palveluketju.graph.chain import ChainView
from palveluketju.model.actor import Actor, Role
from palveluketju.model.chain import Chain
from palveluketju.pipeline.load import build

NAMES = [f"v{number}" for number in range(9)]
FEW = 4_000


def chain_of(steps: dict[str, object]) -> ChainView:
    record = Chain.model_validate({"id": "ketju", "title": "Ketju", "steps": steps})
    workspace = build(
        actors={"kunta": Actor.model_validate({"title": "Kunta", "type": "municipality"})},
        roles={"opettaja": Role.model_validate({"title": "Opettaja", "actor": "kunta"})},
        chains=[record],
    )
    return workspace.chains["ketju"]


@st.composite
def graphs(draw: st.DrawFn) -> dict[str, object]:
    """Steps of every kind that lead anywhere, mostly onwards."""
    steps: dict[str, object] = {"alku": {"kind": "start", "role": "opettaja", "next": "v0"}}
    targets = [*NAMES, "loppu"]
    parallels: list[str] = []
    for number, name in enumerate(NAMES):
        onward = st.sampled_from(targets[number + 1 : number + 4] * 3 + targets)
        one, other = draw(onward), draw(onward)
        kinds = ["task", "task", "decision", "parallel", "sends", "end"]
        kind = draw(st.sampled_from(kinds + ["join"] * 3 * bool(parallels)))
        step: dict[str, object] = {"role": "opettaja", "kind": kind}
        if kind == "sends":
            step |= {"kind": "task", "sends": one, "next": other}
        elif kind == "decision":
            step["answers"] = {"Kyllä": one, "Ei": other}
        elif kind == "parallel":
            step["branches"] = [one, other]
            parallels.append(name)
        elif kind == "join":
            step |= {"of": draw(st.sampled_from(parallels)), "next": one}
        elif kind == "task":
            step["next"] = one
        steps[name] = step
    steps["loppu"] = {"kind": "end", "role": "opettaja"}
    return steps


@given(graphs())
def test_what_reduces_to_nothing_has_no_fault_of_flow(steps: dict[str, object]) -> None:
    chain = chain_of(steps)
    assert is_playable(chain)
    shape = shape_of(chain)
    assert shape is not None
    if is_sound(shape):
        net = Play(chain).net
        space = explore(net, FEW)
        assert space.finished
        assert list(flow_faults(chain, net, space)) == []


def test_every_structured_chain_reduces() -> None:
    proofs = [make_proof(inner_flow(seed, 25)) for seed in range(100)]
    assert [proof.looked_at for proof in proofs if proof is not None] == [0] * 100


def test_many_branches_and_long_rows_are_proven_without_looking_at_states() -> None:
    for chain in (branches(30), row(5000)):
        proof = make_proof(chain)
        assert proof is not None
        assert (proof.faults, proof.is_finished, proof.looked_at) == ((), True, 0)
