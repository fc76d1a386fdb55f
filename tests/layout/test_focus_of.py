"""What is a role's own in a chain."""

from __future__ import annotations

from palveluketju.graph.chain import ChainView
from palveluketju.layout import draw
from palveluketju.layout.focus_of import focused, steps_of_role
from palveluketju.layout.scene import Focus
from palveluketju.layout.scene_of import scene_of
from palveluketju.pipeline.load import load_texts

TEXT = """
format: 1
actors: {koulu: {title: Koulu, type: municipality}, perhe: {title: Perhe, type: client}}
roles:
  opettaja: {title: Opettaja, actor: koulu}
  rehtori: {title: Rehtori, actor: koulu}
  oppilas: {title: Oppilas, actor: perhe}
  joku: {title: Koulun aikuinen, one_of: [opettaja, rehtori]}
chain:
  id: huoli
  title: Huoli
  lanes: [opettaja, joku]
  anytime:
    kertoo: {title: Kertoo kotiin, by: joku}
    kysyy: {title: Kysyy lisää, by: [oppilas]}
steps:
  alku: {kind: start, role: joku, next: puhe}
  puhe: {role: opettaja, title: Puhuu, with: [oppilas], next: tuki}
  tuki: {role: rehtori, title: Tukee, next: loppu}
  loppu: {kind: end, role: rehtori, title: Loppu}
"""


def chain() -> ChainView:
    return load_texts({"a.yaml": TEXT}).chains["huoli"]


def test_a_role_does_its_steps_and_those_of_a_lane_that_it_may_hold() -> None:
    assert steps_of_role(chain(), "opettaja") == {"alku", "puhe"}
    assert steps_of_role(chain(), "rehtori") == {"alku", "tuki", "loppu"}


def test_a_role_does_what_is_done_together_with_it() -> None:
    assert steps_of_role(chain(), "oppilas") == {"puhe"}


def test_a_role_that_does_nothing_has_no_steps() -> None:
    assert steps_of_role(chain(), "kuraattori") == frozenset()


def test_arrows_that_come_and_go_are_the_role_s_own() -> None:
    scene = focused(scene_of(chain()), chain(), "oppilas")
    assert {a.id: a.focus for a in scene.arrows} == {
        "alku-puhe-1": Focus.OWN,
        "puhe-tuki-1": Focus.OWN,
        "tuki-loppu-1": Focus.REST,
    }
    assert {lane.focus for lane in scene.lanes} == {Focus.REST}
    assert scene.heading.focus == "Korostettuna: Oppilas"


def test_a_lane_that_a_role_may_hold_is_its_own() -> None:
    scene = focused(scene_of(chain(), "en"), chain(), "rehtori")
    assert {lane.id: lane.focus for lane in scene.lanes} == {
        "opettaja": Focus.REST,
        "joku": Focus.OWN,
        "rehtori": Focus.OWN,
    }
    assert scene.heading.focus == "Shown: Rehtori"


def test_what_a_role_may_do_at_any_time_is_its_own() -> None:
    scene = focused(scene_of(chain()), chain(), "rehtori")
    assert {each.id: each.focus for each in scene.anytime} == {
        "kertoo": Focus.OWN,
        "kysyy": Focus.REST,
    }


def test_an_organisation_recedes_with_its_lanes() -> None:
    drawing = draw(focused(scene_of(chain()), chain(), "oppilas"))
    assert {group.focus for group in drawing.groups} == {Focus.REST}
    drawing = draw(focused(scene_of(chain()), chain(), "opettaja"))
    assert Focus.OWN in {group.focus for group in drawing.groups}
