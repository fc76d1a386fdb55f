"""What is in another language than the page says so, wherever it stands."""

from collections.abc import Iterator
from pathlib import Path

import pytest

import palveluketju as pk
from palveluketju.publish.foreign import foreign
from palveluketju.publish.site import site
from tests.support.pagehtml import Element, read_page

MIXED = """
format: 1
actors:
  koulu: {title: Koulu, type: municipality}
  palvelu: {title: {en: Student welfare}, type: wellbeing-services-county}
roles:
  opettaja: {title: {fi: Opettaja, sv: Lärare}, actor: koulu}
  kuraattori: {title: {sv: Kurator}, actor: palvelu, note: {en: Works at school}}
acts:
  OHL: {number: 1287/2013, title: Oppilas- ja opiskelijahuoltolaki}
duties:
  tuki:
    title: {sv: Kuratorstjänster}
    responsible: wellbeing-services-county
    basis: OHL 9 § 2 mom.
chain:
  id: huoli
  title: {sv: Från oro till stöd}
  purpose: {en: To be helped in time}
  questions: [{sv: Vem svarar?}]
  lanes: [opettaja, kuraattori]
steps:
  alku: {kind: start, role: opettaja, title: Huoli, next: tapaa}
  tapaa: {role: kuraattori, duty: tuki, title: {sv: Träffar eleven}, next: loppu}
  loppu: {kind: end, role: kuraattori, title: {en: The pupil was helped}}
"""
SAID = {
    "Student welfare": "en",
    "Kurator": "sv",
    "Works at school": "en",
    "Kuratorstjänster": "sv",
    "Från oro till stöd": "sv",
    "To be helped in time": "en",
    "Vem svarar?": "sv",
    "Träffar eleven": "sv",
    "The pupil was helped": "en",
}
# A caption has words of the page around the name of its chain.
UNMARKED = ("svg", "head", "script", "select", "caption", "figcaption")


def _own(root: Element, language: str) -> Iterator[tuple[str, str]]:
    """Every text of a page outside what is not marked, with the language that it is marked as."""
    for child in root.children:
        if child.name not in UNMARKED:
            here = child.attributes.get("lang") or language
            yield here, " ".join("".join(child.texts).split())
            yield from _own(child, here)


def _marks(path: Path, language: str) -> dict[str, dict[str, set[str]]]:
    """On every page in which languages each of the wordings stands."""
    (path / "huoli.yaml").write_text(MIXED, "utf-8")
    found: dict[str, dict[str, set[str]]] = {}
    for name, data in site(pk.load(path), (), language).items():
        if name.endswith(".html"):
            for spoken, text in _own(read_page(data.decode("utf-8")), ""):
                for said in SAID:
                    if said in text:
                        found.setdefault(name, {}).setdefault(said, set()).add(spoken)
    return found


def test_a_text_that_is_not_in_the_language_of_the_page_is_marked_with_its_own(
    tmp_path: Path,
) -> None:
    found = _marks(tmp_path, "fi")
    assert set(found["ketjut/huoli.html"]) == set(SAID) - {"Works at school"}
    for page, marks in found.items():
        assert marks == {said: {SAID[said]} for said in marks}, page
    assert found["roolit/kuraattori.html"]["Works at school"] == {"en"}
    assert found["tehtavat/tuki.html"]["Kuratorstjänster"] == {"sv"}


def test_a_page_in_the_language_of_a_text_does_not_mark_it(tmp_path: Path) -> None:
    found = _marks(tmp_path, "en")
    assert found["roolit/kuraattori.html"]["Works at school"] == {"en"}
    assert found["ketjut/huoli.html"]["Kurator"] == {"sv"}


@pytest.mark.parametrize(("language", "wanted"), [("fi", ""), ("en", "fi"), ("sv", "fi")])
def test_the_models_are_finnish_and_are_marked_only_elsewhere(language: str, wanted: str) -> None:
    found = foreign(pk.load("models"), language)
    assert found.get("Pääsy hoitoon", "") == wanted
    assert set(found.values()) <= ({"fi"} if wanted else set())
