"""Every chain of models and examples, judged by the same checks as generated ones."""

from itertools import product

import pytest

from benchmarks.drawn import Form, judged
from benchmarks.generated import STATED
from benchmarks.pages import ROOT, examples, models
from palveluketju.layout.paper import Page
from palveluketju.layout.scene import Direction, Scene

MODELS, EXAMPLES = models(), examples()
WHOLE = [(direction, Page.NONE) for direction in Direction]
PAPER = [form for form in STATED if form[1] is not Page.NONE]


def _id(value: Scene | Form) -> str:
    return value.id if isinstance(value, Scene) else "-".join(value)


@pytest.mark.parametrize("form", WHOLE, ids=_id)
@pytest.mark.parametrize("scene", [*MODELS, *EXAMPLES], ids=_id)
def test_a_chain_in_one_picture_has_no_fault(scene: Scene, form: Form) -> None:
    assert judged(scene, form).wrong == ()


# Every chain in one form of paper, in turn; `benchmarks.pages` draws each in all of them.
@pytest.mark.parametrize(
    ("scene", "form"),
    [(scene, PAPER[number % len(PAPER)]) for number, scene in enumerate([*MODELS, *EXAMPLES])],
    ids=_id,
)
def test_a_chain_on_paper_has_no_fault(scene: Scene, form: Form) -> None:
    assert judged(scene, form).wrong == ()


def test_every_folder_of_examples_with_a_chain_is_judged() -> None:
    judged_ids = {scene.id for scene in EXAMPLES}
    assert len(judged_ids) == len(EXAMPLES)
    for name in ("ensiketju", "vastuunjako", "responsibility-gap"):
        assert any(each.startswith(f"{name}-") for each in judged_ids)
    assert list((ROOT / "examples").glob("*.yaml")) == []


def test_forms_of_the_proof_are_all_that_can_be_asked_for() -> None:
    asked = {Page.NONE, Page.A4, Page.A3, Page.SCREEN}
    assert set(STATED) == set(product(Direction, asked))
