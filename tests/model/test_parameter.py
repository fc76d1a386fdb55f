"""Local values: chains name them, variants state them, the picture tells who decides."""

from __future__ import annotations

from palveluketju.layout.scene_of import scene_of
from palveluketju.pipeline.load import load_texts
from tests.support.chains import chain, found

PARAMETERS = """
format: 1
parameters:
  poissaoloraja: {title: Poissaoloraja, unit: tuntia, decides: kunta, status: proposal}
  ryhman-koko: {title: Ryhmän koko}
"""
ACTORS = """
format: 1
actors:
  kunta: {title: Kunta, type: municipality}
roles:
  opettaja: {title: Opettaja, actor: kunta}
"""


def _steps(parameters: str) -> str:
    return f"""
    alku: {{kind: start, role: opettaja, title: Poissaoloja kertyy, next: raja}}
    raja:
      kind: decision
      role: opettaja
      title: Täyttyykö poissaoloraja?
      parameters: {parameters}
      answers: {{Kyllä: loppu, Ei: loppu}}
    loppu: {{kind: end, role: opettaja, title: Asia on hoidettu}}
    """


def _notes(parameters: str, language: str) -> list[str]:
    texts = {"a.yaml": ACTORS, "p.yaml": PARAMETERS, "c.yaml": chain(_steps(parameters))}
    chains = load_texts(texts, has_root=True).chains
    scene = scene_of(chains["huoli"], language)
    return [note.text for symbol in scene.symbols for note in symbol.notes]


def test_an_unknown_local_value_is_found_where_it_is_named() -> None:
    said = found(chain(_steps("[poissaolorajaa]")), PARAMETERS)
    assert ("unknown-id", "poissaolorajaa") in said


def test_a_variant_may_state_only_a_value_that_is_known() -> None:
    variant = """
    format: 1
    variants:
      oulun-tapa: {actor: kunta, chain: huoli, parameters: {poissaolorajaa: 50}}
    """
    said = found(chain(_steps("poissaoloraja")), PARAMETERS, variant)
    assert [rule for rule, _ in said].count("unknown-id") == 1


def test_the_picture_tells_who_decides_a_local_value() -> None:
    assert _notes("[poissaoloraja]", "fi") == ["luvun päättää: Kunta"]
    assert _notes("[ryhman-koko]", "en") == ["value decided locally"]
