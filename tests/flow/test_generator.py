"""Random chains are what a proof expects: always the same, readable, played and varied."""

from __future__ import annotations

import os
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from palveluketju.graph.workspace import Workspace
from palveluketju.pipeline.load import load_texts
from tests.flow.generator import (
    Generated,
    census,
    complaints,
    generate,
    main_file,
    rename,
    shuffle,
)

ROOT = Path(__file__).parents[2]
KINDS = (
    "transfer",
    "warm-handover",
    "referral",
    "contact",
    "notification",
    "consultation",
    "request",
    "guidance",
    "invitation",
    "agreed",
    "information",
)
EXITS = (
    "acknowledge",
    "unanswered",
    "returned",
    "follow_up",
    "cannot",
    "given",
    "refused",
    "answered",
    "free answers",
    "question unanswered",
)
TRAITS = {
    "not-free-choice": 400,
    "wide": 100,
    "loop": 400,
    "loop-without-way-out": 50,
    "once": 200,
    "wait-dated": 400,
    "wait-undated": 100,
    "final": 100,
    "continues-with": 400,
    "sub-chain-answered": 300,
    "sub-chain-misfit": 30,
    "sub-chain-together": 50,
    "same-as-one-lane": 200,
    "same-as-over-lanes": 200,
    "exclusive-side-by-side": 100,
    "group-led": 200,
    "group-unled": 200,
    "client-between": 200,
    "proposal-exit": 200,
    "proposal-wait": 100,
    "proposal-step": 200,
    "step:join": 400,
    "meant-clean": 500,
    "meant-faulty": 1000,
}


@cache
def counted() -> dict[str, Any]:
    return census(range(2000))


@cache
def made(seed: int) -> Generated:
    return generate(seed)


def texts(files: list[dict[str, Any]]) -> dict[str, str]:
    return {
        f"{number}.yaml": yaml.safe_dump(file, sort_keys=False, allow_unicode=True)
        for number, file in enumerate(files)
    }


def load(files: list[dict[str, Any]]) -> Workspace:
    return load_texts(texts(files), has_root=False)


def chain_files(generated: Generated) -> list[dict[str, Any]]:
    return [file for file in generated.files if "chain" in file]


def test_a_seed_always_gives_the_same_model() -> None:
    for seed in range(20):
        assert generate(seed) == generate(seed)


@pytest.mark.parametrize("hash_seed", ["0", "7"])
def test_a_model_does_not_depend_on_the_hash_seed(hash_seed: str) -> None:
    code = (
        "from tests.flow.generator import *\n"
        "for seed in range(12):\n"
        "    made = generate(seed)\n"
        "    print(made.files, sorted(made.traits), rename(made.files, 1), shuffle(made.files, 1))"
    )
    environment = os.environ | {"PYTHONHASHSEED": hash_seed, "PYTHONIOENCODING": "utf-8"}
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, check=True
    )
    expected = []
    for seed in range(12):
        made = generate(seed)
        changed = (rename(made.files, 1), shuffle(made.files, 1))
        expected.append(f"{made.files} {sorted(made.traits)} {changed[0]} {changed[1]}")
    assert run.stdout.decode().splitlines() == expected


def test_different_seeds_give_different_models() -> None:
    dumped = {str(generate(seed).files) for seed in range(50)}
    assert len(dumped) == 50


@pytest.mark.parametrize("first", range(0, 100, 20))
def test_every_file_can_be_read_without_findings(first: int) -> None:
    for seed in range(first, first + 20):
        generated = made(seed)
        workspace = load(generated.files)
        assert workspace.findings == (), seed
        assert generated.chain in workspace.chains
        assert len(workspace.chains) == len(chain_files(generated))


def test_every_chain_to_prove_is_one_that_is_played() -> None:
    for seed in range(300):
        assert not list(complaints(main_file(made(seed)))), seed


def test_nearly_every_sub_chain_is_one_that_is_played() -> None:
    files = [file for seed in range(300) for file in chain_files(made(seed))]
    unplayed = [file for file in files if any(complaints(file))]
    assert 0 < len(unplayed) < len(files) / 20


def test_the_first_file_holds_what_chains_rest_on() -> None:
    for seed in range(20):
        first = made(seed).files[0]
        assert "chain" not in first
        assert {"acts", "duties", "actors", "roles"} <= set(first)


def test_ids_are_not_used_twice_in_a_model() -> None:
    for seed in range(100):
        files = chain_files(made(seed))
        ids = [name for file in files for part in ("steps", "handoffs") for name in file[part]]
        assert len(ids) == len(set(ids)), seed


def test_titles_are_not_used_twice_in_a_lane() -> None:
    for seed in range(100):
        for file in chain_files(made(seed)):
            titles = [(step["role"], step["title"]) for step in file["steps"].values()]
            assert len(titles) == len(set(titles)), seed


def test_every_role_of_a_chain_has_a_lane() -> None:
    for seed in range(100):
        for file in chain_files(made(seed)):
            roles = [step["role"] for step in file["steps"].values()]
            assert set(roles) == set(file["chain"]["lanes"]), seed


def test_sizes_are_spread_evenly_from_five_to_sixty_steps() -> None:
    sizes = counted()["sizes"]
    assert min(sizes) >= 5
    assert max(sizes) <= 60
    for least in range(5, 60, 5):
        assert sum(sizes[size] for size in range(least, least + 5)) > 120, least


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_handoff_is_common(kind: str) -> None:
    assert counted()["chains"][f"kind:{kind}"] >= 100


@pytest.mark.parametrize("exit_", EXITS)
def test_every_exit_is_common(exit_: str) -> None:
    assert counted()["chains"][f"exit:{exit_}"] >= 100


@pytest.mark.parametrize(("trait", "least"), TRAITS.items())
def test_every_trait_is_common_enough(trait: str, least: int) -> None:
    assert counted()["chains"][trait] >= least


def test_every_damage_is_done_to_some_chain() -> None:
    from tests.flow.generator.damage import DUTY, FLOW

    for damage in (*FLOW, *DUTY):
        assert counted()["chains"][f"damage:{damage.__name__}"] > 0, damage.__name__


def test_renaming_changes_every_id_and_nothing_else() -> None:
    for seed in range(60):
        files = made(seed).files
        new, mapping = rename(files, seed)
        assert new[0] == files[0]
        assert len(set(mapping.values())) == len(mapping)
        back, _ = _renamed_back(new, mapping)
        assert back == files, seed
        assert seed % 6 or load(new).findings == ()
        for file in new[1:]:
            assert not set(mapping) & {*file["steps"], *file["handoffs"]}


def _renamed_back(
    files: list[dict[str, Any]], mapping: dict[str, str]
) -> tuple[list[dict[str, Any]], dict[str, str]]:
    from tests.flow.generator.change import _renamed

    back = {new: old for old, new in mapping.items()}
    return [_renamed(file, back) if "chain" in file else file for file in files], back


def test_renaming_keeps_titles_and_what_is_played() -> None:
    for seed in range(40):
        generated = made(seed)
        new, mapping = rename(generated.files, seed)
        renamed = Generated(new, generated.chain, generated.traits)
        old_steps, new_steps = main_file(generated)["steps"], main_file(renamed)["steps"]
        for name, step in old_steps.items():
            assert new_steps[mapping[name]]["title"] == step["title"]
        assert not list(complaints(main_file(renamed)))


def test_shuffling_changes_only_the_order_of_declaration() -> None:
    changed = 0
    for seed in range(60):
        files = made(seed).files
        new = shuffle(files, seed)
        assert new == files, seed
        changed += str(new) != str(files)
        for old_file, new_file in zip(files, new, strict=True):
            assert list(old_file) == list(new_file)
    assert changed == 60
