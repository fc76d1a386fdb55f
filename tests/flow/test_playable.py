"""A chain that cannot be played is never passed over in silence."""

from hypothesis import given
from support.chains import FILE, chain
from support.pages import STAGE

from palveluketju.findings import Severity
from palveluketju.flow.proof import prove
from palveluketju.pipeline.check import check
from palveluketju.pipeline.load import load_texts
from tests.rules.test_any_chain import handoffs, steps


@given(steps(), handoffs())
def test_a_chain_that_is_not_played_has_an_error_that_says_why(some: str, others: str) -> None:
    stage = {path.name: path.read_text(encoding="utf-8") for path in sorted(STAGE.iterdir())}
    workspace = load_texts({**stage, FILE: chain(some, others)}, has_root=True)
    for view in workspace.chains.values():
        if prove(view) is None:
            found = check(workspace)
            assert any(item.severity is Severity.ERROR for item in found)
