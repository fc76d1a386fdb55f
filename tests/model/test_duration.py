import pytest

from palveluketju.model.duration import Duration, Unit


@pytest.mark.parametrize(
    ("text", "duration"),
    [
        ("7 koulupäivää", Duration(Unit.SCHOOL_DAY, 7)),
        ("7 school days", Duration(Unit.SCHOOL_DAY, 7)),
        ("7 arkipäivää", Duration(Unit.WEEKDAY, 7)),
        ("7 työpäivää", Duration(Unit.WORKING_DAY, 7)),
        ("28 vrk", Duration(Unit.DAY, 28)),
        ("28 days", Duration(Unit.DAY, 28)),
        ("3 viikkoa", Duration(Unit.WEEK, 3)),
        ("3 kuukautta", Duration(Unit.MONTH, 3)),
        ("1 vuosi", Duration(Unit.YEAR, 1)),
        ("2 tuntia", Duration(Unit.HOUR, 2)),
        ("30 minuuttia", Duration(Unit.MINUTE, 30)),
        ("viipymättä", Duration(Unit.WITHOUT_DELAY)),
        ("without delay", Duration(Unit.WITHOUT_DELAY)),
        ("välittömästi", Duration(Unit.IMMEDIATELY)),
        ("samana päivänä", Duration(Unit.SAME_DAY)),
        ("samana tai seuraavana työpäivänä", Duration(Unit.SAME_OR_NEXT_WORKING_DAY)),
        ("ilman aiheetonta viivytystä", Duration(Unit.WITHOUT_UNDUE_DELAY)),
        ("  7   KOULUPÄIVÄÄ ", Duration(Unit.SCHOOL_DAY, 7)),
        ("7\u00a0vrk", Duration(Unit.DAY, 7)),
    ],
)
def test_a_time_is_read_in_either_language(text: str, duration: Duration) -> None:
    assert Duration.parse(text) == duration


@pytest.mark.parametrize(
    "text",
    [
        *("", "7", "vrk", "7vrk", "-7 vrk", "7,5 tuntia", "12345 vrk", "7 päivää"),
        *("7 viipymättä", "seitsemän vrk", "٧ vrk", "7 vrk ja 2 tuntia"),
    ],
)
def test_anything_else_is_no_time(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        Duration.parse(text)


@pytest.mark.parametrize("unit", Unit)
@pytest.mark.parametrize("language", ["fi", "en"])
@pytest.mark.parametrize("amount", [1, 2, 14])
def test_what_is_said_of_a_time_is_read_as_the_same_time(
    unit: Unit, language: str, amount: int
) -> None:
    counted = unit in list(Unit)[: list(Unit).index(Unit.IMMEDIATELY)]
    duration = Duration(unit, amount if counted else None)
    assert Duration.parse(duration.say(language)) == duration


def test_one_is_said_in_the_singular() -> None:
    assert Duration(Unit.SCHOOL_DAY, 1).say("fi") == "1 koulupäivä"
    assert Duration(Unit.SCHOOL_DAY, 1).say("en") == "1 school day"
    assert str(Duration(Unit.SCHOOL_DAY, 7)) == "7 koulupäivää"


def test_school_days_and_weekdays_are_different_times() -> None:
    assert Duration.parse("7 koulupäivää") != Duration.parse("7 arkipäivää")
