import pytest
from support.chains import chain, located

STEPS = "alku: {kind: start, role: opettaja, next: loppu}\nloppu: {kind: end, role: opettaja}"


@pytest.mark.parametrize(
    ("written", "offered"),
    [
        ("7 koulupäiviä", "'7 koulupäivää'"),
        ("1 koulupäivää", None),
        ("1 kuukautt", "'1 kuukausi'"),
        ("7 schooldays", "'7 school days'"),
        ("viipymättään", "'viipymättä'"),
        ("heti", "'28 vrk'"),
        ("99999 vrk", "'28 vrk'"),
    ],
)
def test_a_time_is_offered_in_the_form_that_its_number_takes(
    written: str, offered: str | None
) -> None:
    limit = f"format: 1\nlimits: {{T-09: {{title: Aika, within: {written}}}}}\n"
    items = located(chain(STEPS), limit)
    assert [item.rule for item in items] == ["malformed-duration"] * (offered is not None)
    assert all(offered in item.finding.help.fi for item in items if offered)
