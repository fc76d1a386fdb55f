"""What a chain in words says."""

from pathlib import Path

import palveluketju as pk
from palveluketju.description.chain import describe
from palveluketju.description.pieces import said

TWO_SENDERS = """
format: 1
actors:
  koulu: {title: Koulu, type: municipality}
  palvelu: {title: Palvelu, type: wellbeing-services-county}
roles:
  opettaja: {title: Opettaja, actor: koulu}
  rehtori: {title: Rehtori, actor: koulu}
  kuraattori: {title: Kuraattori, actor: palvelu}
acts:
  OHL: {number: 1287/2013, title: Oppilas- ja opiskelijahuoltolaki}
limits:
  viipymatta: {title: Yhteydenotto viipymättä, within: viipymättä, basis: OHL 16 § 1 mom.}
  viikko: {title: Vastaus viikossa, within: 1 viikko, condition: Kiireellinen asia}
chain: {id: huoli, title: Huoli, lanes: [opettaja, rehtori, kuraattori]}
steps:
  alku: {kind: start, role: opettaja, title: Huoli, next: kumpi}
  kumpi: {kind: decision, role: opettaja, title: Kumpi?, answers: {Itse: itse, Rehtori: toinen}}
  itse: {role: opettaja, title: Ottaa yhteyttä, limits: [viipymatta], next: viesti}
  toinen: {role: rehtori, title: Kirjoittaa, limits: [viikko], next: viesti}
  tapaa: {role: kuraattori, title: Tapaa oppilaan, next: loppu}
  loppu: {kind: end, role: kuraattori, title: Tuki järjestyi}
handoffs:
  viesti: {kind: contact, to: tapaa, carries: Tuen tarve, secret: false}
"""


def test_a_handoff_that_two_roles_send_tells_both_and_the_limits_of_both(tmp_path: Path) -> None:
    (tmp_path / "huoli.yaml").write_text(TWO_SENDERS, "utf-8")
    told = describe(pk.load(tmp_path), "huoli", "fi")
    (handoff,) = told.handoffs
    rows = {row.key: said(row.pieces) for row in handoff.rows}
    assert rows["from"] == "Opettaja; Ottaa yhteyttä; Rehtori; Kirjoittaa"
    assert rows["limit"].split("; ") == [
        "Yhteydenotto viipymättä (OHL 16 § 1 mom.) (laki)",
        "Vastaus viikossa: 1 viikko, ehto: Kiireellinen asia (laki)",
    ]


def test_what_a_chain_rests_on_names_the_law_once_a_row() -> None:
    grid = describe(pk.load("models"), "maaraaikainen-erottaminen", "fi").grid("resting")
    assert grid
    for (duty,), (law,), _ in grid.rows:
        assert duty.text.startswith(duty.target[1] + " ") if duty.target else False
        assert law.text.split(" (")[0] not in duty.text
