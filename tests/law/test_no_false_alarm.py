"""What means the same is judged the same: order, names, files, languages, smaller steps."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, cast

import pytest

from palveluketju.findings import Finding
from palveluketju.graph.workspace import Workspace
from palveluketju.model.step import Task
from palveluketju.model.words import ActorType
from palveluketju.model.workspace import SECTIONS, Model
from palveluketju.pipeline.load import load_texts
from palveluketju.rules.all_rules import CHAIN_RULES, WORKSPACE_RULES
from tests.law.mutation.change import with_chain
from tests.law.mutation.kinds import KINDS
from tests.law.mutation.place import Kind, Place
from tests.law.mutation.table import models
from tests.law.same import halved, renaming, reordered, translated
from tests.properties.tree import Tree, read, write
from tests.properties.world import World, worlds

# How much fits on a page and in a symbol is no matter of what the chain means.
_OF_THE_PAGE = {"page-too-large", "label-too-long"}


def found(workspace: Workspace, chains: Iterable[str] | None = None) -> Counter[tuple[str, str]]:
    """Every finding of a workspace, or of some of its chains, by rule and route."""
    return Counter((each.rule, str(each.at)) for each in _findings(workspace, chains))


def _findings(workspace: Workspace, chains: Iterable[str] | None) -> Iterable[Finding]:
    for rule in WORKSPACE_RULES if chains is None else ():
        yield from rule.check(workspace) if rule.check else ()
    for name in workspace.chains if chains is None else chains:
        for rule in CHAIN_RULES:
            if rule.name not in _OF_THE_PAGE and rule.check:
                yield from rule.check(workspace.chains[name])


def of(model: Model) -> Workspace:
    return replace(models(), model=model)


def faulty(kind: Kind) -> Place | None:
    """A model with a fault of a kind, at the middle one of its places."""
    places = [each for each in kind.places(models()) if isinstance(each, Place)]
    return places[len(places) // 2] if places else None


@pytest.mark.parametrize("seed", range(5))
def test_another_order_of_declaration_changes_no_finding(seed: int) -> None:
    assert found(of(reordered(models().model, seed))) == found(models())


@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_another_order_of_declaration_changes_no_finding_of_a_fault(kind: Kind) -> None:
    place = faulty(kind)
    if place is not None:
        chains = [place.chain]
        again = found(of(reordered(place.model, kind.number)), chains)
        assert again == found(of(place.model), chains)


def test_translations_change_no_finding() -> None:
    assert found(of(translated(models().model))) == found(models())


@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_translations_change_no_finding_of_a_fault(kind: Kind) -> None:
    place = faulty(kind)
    if place is not None:
        chains = [place.chain]
        assert found(of(translated(place.model)), chains) == found(of(place.model), chains)


def _texts(world: World) -> Mapping[str, str]:
    return {**world.ground, **world.chains}


def _ids(model: Model) -> set[str]:
    """Every id of a model; not those that are also words of the format."""
    names = {name for section in (*SECTIONS, "chains") for name in getattr(model, section)}
    for chain in model.chains.values():
        names |= {*chain.steps, *chain.handoffs, *chain.consents, *chain.anytime}
    return names - set(ActorType)


def test_other_ids_change_no_finding() -> None:
    new = renaming(_ids(models().model))
    workspace = load_texts(
        {name: new(text) for name, text in _texts(worlds()[0]).items()}, has_root=True
    )
    assert workspace.findings == ()
    expected = Counter((rule, new(route)) for rule, route in found(models()).elements())
    assert found(workspace) == expected


def test_other_files_change_no_finding() -> None:
    world = worlds()[0]
    files = {"palveluketju.yaml": world.ground["palveluketju.yaml"], **world.chains}
    for path, text in world.ground.items():
        if path != "palveluketju.yaml":
            files |= dict(_each_alone(text))
    workspace = load_texts(files, has_root=True)
    assert workspace.findings == ()
    assert found(workspace) == found(models())


def _each_alone(text: str) -> Iterable[tuple[str, str]]:
    """Every record of a file as a file of its own."""
    for section, records in cast("dict[str, Any]", read(text)).items():
        for name, record in records.items() if section != "format" else ():
            alone = write(cast("Tree", {section: {name: record}}))
            yield f"{section}/{name}.yaml", f"format: 1\n{alone}"


TASKS = [
    (chain.id, name)
    for chain in models().model.chains.values()
    for name, step in chain.steps.items()
    if isinstance(step, Task)
]


def rules(workspace: Workspace, chains: Iterable[str]) -> Counter[str]:
    """How often each rule speaks of some chains."""
    return Counter(rule for rule, _ in found(workspace, chains).elements())


@pytest.mark.parametrize(("chain", "task"), TASKS, ids=[".".join(each) for each in TASKS])
def test_a_task_in_two_steps_changes_no_finding(chain: str, task: str) -> None:
    model = models().model
    split = with_chain(model, halved(model.chains[chain], task))
    top = model.chains[chain].part_of
    chains = [chain, top] if top else [chain]
    assert rules(of(split), chains) == rules(models(), chains)


@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_a_task_in_two_steps_changes_no_finding_of_a_fault(kind: Kind) -> None:
    place = faulty(kind)
    if place is None:
        return
    chain = place.model.chains[place.chain]
    # The step with the fault stays whole: its halves would have a fault each.
    others = [name for name in chain.steps if name not in place.at.parts]
    for task in (name for name in others if isinstance(chain.steps[name], Task)):
        split = with_chain(place.model, halved(chain, task))
        assert rules(of(split), [chain.id]) == rules(of(place.model), [chain.id]), task
