from support.chains import chain, found

STEPS = """
alku: {kind: start, role: opettaja, title: TITLE, next: loppu}
loppu: {kind: end, role: opettaja}
"""


def test_any_text_of_a_chain_is_looked_at() -> None:
    assert found(chain(STEPS.replace("TITLE", "{sv: Oro väcks}"))) == [
        ("text-missing-language", "title")
    ]
    assert found(chain(STEPS, header="purpose: {sv: Tidigt stöd}")) == [
        ("text-missing-language", "purpose")
    ]


def test_texts_of_the_other_records_are_looked_at_too() -> None:
    other = """
        format: 1
        roles:
          opo: {title: {sv: Studiehandledare}, actor: koulu}
        """
    assert found(chain(STEPS), other) == [("text-missing-language", "title")]


def test_a_plain_text_is_in_the_default_language() -> None:
    assert found(chain(STEPS.replace("TITLE", "Huoli herää"))) == []


def test_a_further_language_may_be_missing() -> None:
    assert found(chain(STEPS.replace("TITLE", "{fi: Huoli herää, sv: Oro väcks}"))) == []


def test_an_empty_text_is_told() -> None:
    assert found(chain(STEPS.replace("TITLE", '""'))) == [("text-missing-language", "title")]
