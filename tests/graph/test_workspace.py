import pytest

from palveluketju.pipeline import build


def test_the_chains_of_a_workspace_share_its_parties() -> None:
    chains = {name: {"id": name, "title": name} for name in ("b", "a")}
    workspace = build(chains=chains)
    assert list(workspace.chains) == ["b", "a"]
    assert workspace.chains["a"].parties is workspace.parties


def test_chains_may_be_given_as_a_list() -> None:
    from palveluketju.model.chain import Chain

    chain = Chain.model_validate({"id": "a", "title": "A"})
    assert build(chains=[chain]).chains["a"].record is chain


def test_chains_may_be_listed_as_plain_data() -> None:
    plain = {"id": "huoli", "title": "Huoli", "steps": {"alku": {"kind": "start"}}}
    workspace = build(chains=[plain])
    assert list(workspace.chains) == ["huoli"]
    with pytest.raises(ValueError, match="same id"):
        build(chains=[plain, plain])
    with pytest.raises(ValueError, match="title"):
        build(chains=[{"id": "huoli"}])
