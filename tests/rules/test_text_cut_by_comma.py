import pytest
from support.chains import chain, found, located

STEPS = """
alku: {kind: start, role: opettaja, next: vie}
vie: {role: opettaja, uses: USES, next: loppu}
loppu: {kind: end, role: opettaja}
"""


@pytest.mark.parametrize("uses", ["[lomake, joka on sovittu]", "[kysymys siitä, että apua on]"])
def test_a_clause_that_begins_an_item_is_told_with_the_whole_text(uses: str) -> None:
    text = chain(STEPS.replace("USES", uses))
    assert [rule for rule, _ in found(text)] == ["text-cut-by-comma"]
    (item,) = located(text)
    assert f'"{uses.strip("[]")}"' in (item.finding.help.fi if item.finding.help else "")


@pytest.mark.parametrize(
    "uses", ["['lomake, joka on sovittu']", "[joka päivä]", "[lomake, puhelin]"]
)
def test_a_quoted_text_a_first_item_and_a_list_of_things_are_not(uses: str) -> None:
    assert found(chain(STEPS.replace("USES", uses))) == []


def test_the_rest_of_a_text_in_braces_is_told_as_cut_and_not_as_a_key() -> None:
    text = chain(STEPS.replace("USES", "lomake, note: Asia, joka on hankala"))
    (item,) = located(text)
    assert item.rule == "unknown-key"
    assert "pilkku katkaisee" in item.finding.message.fi
    assert item.finding.help is not None
    assert '"…, joka on hankala"' in item.finding.help.fi
