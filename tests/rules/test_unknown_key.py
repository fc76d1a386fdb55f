from support.chains import chain, found, located

STEPS = """
alku: {kind: start, role: opettaja, next: onko}
onko: {role: opettaja, title: Riittääkö tuki?, EXTRA}
loppu: {kind: end, role: opettaja}
"""


def test_a_misspelt_key_that_must_be_there_is_told_once() -> None:
    other = "format: 1\nroles: {opo: {tittle: Opo, actor: koulu}}\n"
    text = chain(STEPS.replace("EXTRA", "next: loppu"))
    assert [rule for rule, _ in found(text, other)] == ["unknown-key"]


def test_a_key_beside_a_missing_one_is_told_apart_where_they_are_unlike() -> None:
    other = "format: 1\nroles: {opo: {vari: sininen, actor: koulu}}\n"
    text = chain(STEPS.replace("EXTRA", "next: loppu"))
    assert sorted(rule for rule, _ in found(text, other)) == ["missing-key", "unknown-key"]


def test_a_forgotten_kind_is_what_the_help_says() -> None:
    text = chain(STEPS.replace("EXTRA", "answers: {Kyllä: loppu, Ei: loppu}"))
    assert found(text) == [("unknown-key", "answers")]
    assert "'kind: decision'" in located(text)[0].finding.help.fi


def test_several_keys_of_a_forgotten_kind_are_one_finding() -> None:
    text = chain(STEPS.replace("EXTRA", "chain: tuki, answers: {Kyllä: loppu}"))
    assert found(text) == [("unknown-key", "chain")]
    assert "'kind: chain'" in located(text)[0].finding.help.fi
