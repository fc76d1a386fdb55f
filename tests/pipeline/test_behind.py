"""Which law stands behind a finding."""

from __future__ import annotations

import pytest

from palveluketju.findings import Cited, Finding, Message, Related
from palveluketju.graph.workspace import Workspace
from palveluketju.pipeline.behind import law_behind
from palveluketju.pipeline.load import load_texts
from palveluketju.source import Route

CATALOGUE = """
format: 1
acts:
  OHL:
    number: 1287/2013
    title: Oppilas- ja opiskelijahuoltolaki
SECTIONS
duties:
  R-16: {title: Keskustelu, basis: [OHL 15 § 1 mom., OHL 9 §]}
  R-99: {title: Muu, basis: [POL 4 §]}
subjects:
  huoli: {title: Huoli, requires: [R-99]}
"""
SECTIONS = '    sections: {"15": "Keskustelu (377/2022)"}'


def _workspace(sections: str) -> Workspace:
    return load_texts({"a.yaml": CATALOGUE.replace("SECTIONS", sections)}, has_root=True)


def _finding(*at: str | int) -> Finding:
    empty = Message(fi="", en="")
    related = Related(Route.to(*at), empty)
    return Finding("duty-wrong-actor", Route.to("chains", "huoli"), empty, empty, (related,))


@pytest.mark.parametrize(
    ("at", "law"),
    [
        (
            ("duties", "R-16", "responsible"),
            (Cited("OHL 15 § 1 mom.", "text-read"), Cited("OHL 9 §", "act-read")),
        ),
        (("subjects", "huoli", "requires", 0), (Cited("POL 4 §", "not-available"),)),
        (("subjects", "huoli"), ()),
        (("duties", "R-00"), ()),
    ],
)
def test_the_law_is_that_of_the_duties_which_the_finding_points_at(
    at: tuple[str | int, ...], law: tuple[Cited, ...]
) -> None:
    assert law_behind(_workspace(SECTIONS), _finding(*at)) == law


def test_nothing_is_said_where_no_index_of_acts_tells_what_was_read() -> None:
    assert law_behind(_workspace(""), _finding("duties", "R-16")) == ()
