from support.chains import chain, found, located

STEPS = """
alku: {kind: start, role: opettaja, next: lahetys}
lahetys: {role: opettaja, sends: vienti, next: loppu}
loppu: {kind: end, role: opettaja}
tapaaminen: {role: kuraattori, next: tuettu}
tuettu: {kind: end, role: kuraattori}
"""


def test_the_help_names_every_kind_in_both_languages() -> None:
    text = chain(STEPS, "vienti: {to: tapaaminen, carries: Tuen tarve, ground: H-01}")
    (item,) = located(text)
    assert "referral (lähete)" in item.finding.help.fi
    assert "referral" in item.finding.help.en


def test_a_misspelt_kind_is_told_as_that_alone() -> None:
    text = chain(STEPS, "vienti: {kind: contakt, to: tapaaminen, carries: Tarve, ground: H-01}")
    assert found(text) == [("unknown-value", "contakt")]
