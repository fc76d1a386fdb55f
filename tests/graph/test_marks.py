import pytest

from palveluketju.graph.marks import Mark, has_index, mark_of, repealed_by
from palveluketju.model.citation import Citation
from palveluketju.model.workspace import Model

SECTIONS = {
    "12": "(kumottu 377/2022)",
    "16": "Yhteydenotto (1287/2013, 377/2022)",
    "9 a": "(1/2022)",
}
MODEL = Model.model_validate(
    {
        "acts": {
            "OHL": {"number": "1287/2013", "title": "OHL", "sections": SECTIONS},
            "RL": {"number": "39/1889", "title": "Rikoslaki"},
        }
    }
)


@pytest.mark.parametrize(
    ("cited", "mark"),
    [
        ("OHL 16 § 1 mom.", Mark.TEXT_READ),
        ("OHL 16 § 1 mom. (377/2022)", Mark.TEXT_READ),
        ("OHL 9 a §", Mark.TEXT_READ),
        ("OHL 16 § (120/2023)", Mark.ACT_READ),
        ("OHL 17 §", Mark.ACT_READ),
        ("OHL 12 §", Mark.ACT_READ),
        ("OHL 12 § (377/2022)", Mark.ACT_READ),
        ("RL 21 §", Mark.NOT_AVAILABLE),
        ("XYZ 1 §", Mark.NOT_AVAILABLE),
    ],
)
def test_a_citation_is_marked_by_how_far_it_was_read(cited: str, mark: Mark) -> None:
    assert mark_of(MODEL, Citation.parse(cited)) is mark


def test_what_is_repealed_says_by_which_act() -> None:
    assert repealed_by(MODEL, Citation.parse("OHL 12 §")) == "377/2022"
    assert repealed_by(MODEL, Citation.parse("OHL 16 §")) == ""
    assert repealed_by(MODEL, Citation.parse("XYZ 1 §")) == ""


def test_a_workspace_without_sections_has_no_index() -> None:
    assert has_index(MODEL)
    assert not has_index(Model())
