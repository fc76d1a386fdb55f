"""The program's verdicts and longest ways are those of a plain enumeration."""

from __future__ import annotations

import pytest
import yaml

from palveluketju.pipeline.load import load_texts
from palveluketju.timing.judge import almanac_of, timed
from palveluketju.timing.verdict import Why
from tests.timing.grow import STAGE, Grower
from tests.timing.walk import Walker

CHAINS, PER_TEST = 1000, 100


def compare(seed: int) -> str:
    """The verdict on which both agree, or `left` where one of them gives up."""
    file = Grower(seed).chain()
    texts = {"a.yaml": yaml.safe_dump(STAGE), "c.yaml": yaml.safe_dump(file, allow_unicode=True)}
    workspace = load_texts(texts, has_root=True)
    assert not [each for each in workspace.findings if each.rule != "malformed-id"]
    chain = workspace.chains["huoli"]
    (mine,) = [
        each for each in timed(chain, almanac_of(workspace.model)) if each.clock.limit == "L"
    ]
    walker = Walker(file)
    try:
        verdict, known = walker.verdict()
    except OverflowError:
        return "left"
    if mine.why is Why.TOO_MANY:
        return "left"
    assert (seed, mine.verdict.value) == (seed, verdict)
    if verdict == "broken":
        assert (seed, mine.length) == (seed, known)
    return verdict


@pytest.mark.parametrize("first", range(0, CHAINS, PER_TEST))
def test_verdicts_and_lengths_are_those_of_an_enumeration(first: int) -> None:
    found = [compare(seed) for seed in range(first, first + PER_TEST)]
    assert found.count("left") <= PER_TEST // 10
