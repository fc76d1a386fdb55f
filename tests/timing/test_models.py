"""The times proposed in the real chains keep the limits, and times a little longer do not."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from palveluketju.graph.workspace import Workspace
from palveluketju.model.duration import Duration
from palveluketju.model.step import Span
from palveluketju.pipeline.load import load
from palveluketju.rules import limit_broken
from palveluketju.timing.across import timed_on_map
from palveluketju.timing.judge import almanac_of
from tests.law.mutation.change import with_step

MODELS = Path(__file__).parents[2] / "models"
PSYCHIATRY, ASSESSMENT = "nuorisopsykiatrian-hoito", "palvelutarpeen-arviointi"
HANDLING, EXCLUSION = "ilmoituksen-kasittely", "opetuksen-epaaminen"


@cache
def models() -> Workspace:
    return load(MODELS)


def taking(page: str, step: str, time: str) -> Workspace:
    """The real models with a step of a chain that takes another time."""
    span = Span(within=Duration.parse(time))
    model = with_step(models().model, models().model.chains[page], step, takes=span)
    return replace(models(), model=model)


def verdicts(workspace: Workspace, page: str) -> dict[tuple[str, str], str]:
    """What is shown of each limit of a chain, by limit and step."""
    chain = workspace.chains[page]
    found = timed_on_map(chain, almanac_of(chain.model))
    return {(each.clock.limit or "", each.clock.step): each.verdict.value for each in found}


def broken(workspace: Workspace, page: str) -> list[str]:
    return [str(each.at) for each in limit_broken.check(workspace.chains[page])]


@pytest.mark.parametrize(
    ("page", "limits"),
    [
        (PSYCHIATRY, {("T-12", "aloittaa-arvioinnin"), ("T-12b", "arvioi")}),
        (
            ASSESSMENT,
            {
                ("T-08", "aloittaa-arvioinnin"),
                ("T-09a", "arvioi"),
                ("T-09b", "paattaa-palveluista"),
            },
        ),
        (
            EXCLUSION,
            {
                ("T-01", "keskustelee"),
                ("T-02", "keskustelee"),
                ("T-22", "jarjestaa-keskustelun"),
            },
        ),
    ],
)
def test_the_proposed_times_keep_the_limit(page: str, limits: set[tuple[str, str]]) -> None:
    found = verdicts(models(), page)
    assert {key for key, verdict in found.items() if verdict == "kept"} == limits
    assert broken(models(), page) == []


@pytest.mark.parametrize(
    ("page", "step", "longest", "longer", "spot"),
    [
        (PSYCHIATRY, "aloittaa-arvioinnin", "3 viikkoa", "22 vrk", "aloittaa-arvioinnin"),
        (EXCLUSION, "keskustelee", "1 työpäivä", "2 työpäivää", "jarjestaa-keskustelun"),
    ],
)
def test_a_day_more_than_the_limit_leaves_breaks_it_at_its_step(
    page: str, step: str, longest: str, longer: str, spot: str
) -> None:
    assert broken(taking(page, step, longest), page) == []
    told = broken(taking(page, step, longer), page)
    assert [each.split(".")[3] for each in told] == [spot]


@pytest.mark.parametrize(
    ("page", "step"),
    [
        ("ilmoituksen-tekeminen", "ottaa-vastaan"),
        (HANDLING, "turvaa-lapsen"),
        (ASSESSMENT, "aloittaa-arvioinnin"),
    ],
)
def test_over_the_pages_of_a_map_a_time_too_long_is_no_longer_shown_to_be_kept(
    page: str, step: str
) -> None:
    start = ("T-08", "aloittaa-arvioinnin")
    assert verdicts(taking(page, step, "3 arkipäivää"), ASSESSMENT)[start] == "kept"
    assert verdicts(taking(page, step, "4 arkipäivää"), ASSESSMENT)[start] == "not-shown"
