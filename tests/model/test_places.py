from palveluketju.model.places import Places
from palveluketju.source import Place, Route

from .reading import FILE, built, documents, under

TEXT = """
    chain: {id: huoli, title: Huoli}
    steps:
      soitto: {role: opettaja, title: Soittaa}
"""


def pointed(route: Route) -> str:
    (document,) = documents(TEXT)
    return under({FILE: document.source}, built(TEXT).places.locate(route))


STEP = Route.to("chains", "huoli", "steps", "soitto")


def test_a_route_to_a_value_leads_to_the_value_and_its_key_to_the_key() -> None:
    assert pointed(STEP / "role") == "opettaja"
    assert pointed((STEP / "role").key) == "role"


def test_what_is_absent_is_at_the_key_of_what_lacks_it() -> None:
    assert pointed(STEP / "next") == "soitto"
    assert pointed(Route.to("chains", "huoli", "handoffs")) == "chain"
    assert pointed(Route.to("chains", "huoli", "steps", "ei-ole")) == "steps"


def test_what_is_absent_from_the_workspace_is_at_its_file() -> None:
    assert built(TEXT).places.locate(Route.to("chains", "muu")) == Place(FILE)


def test_a_model_without_files_stands_in_python() -> None:
    assert Places({}).locate(STEP) == Place("<python>")
