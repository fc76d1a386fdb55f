"""The proof agrees with a player that somebody else wrote from the definition alone."""

import pytest

from tests.flow.agreement import compare

CHUNKS = 12
EACH = 12
FEW = 20_000


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_proof_and_player_find_the_same_faults_by_paths_of_the_same_length(chunk: int) -> None:
    seeds = range(10_000 + chunk * EACH, 10_000 + (chunk + 1) * EACH)
    compared = [compare(seed, FEW) for seed in seeds]
    assert {each.seed: each.differences for each in compared if each.differences} == {}
    assert sum(each.counts["too many states"] for each in compared) < EACH / 2
