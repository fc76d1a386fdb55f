import pytest

from palveluketju.cli.language import language_of


@pytest.mark.parametrize(
    ("arguments", "language"),
    [
        ([], "fi"),
        (["--lang", "en"], "en"),
        (["--lang=en", "check"], "en"),
        (["check", "--lang", "fi"], "fi"),
        (["--lang"], "fi"),
        (["--lang", "sv"], "fi"),
    ],
)
def test_the_option_says_the_language(arguments: list[str], language: str) -> None:
    assert language_of(arguments, {}) == language


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "fi"),
        ({"LANG": "fi_FI.UTF-8"}, "fi"),
        ({"LANG": "en_GB.UTF-8"}, "en"),
        ({"LANG": "sv_SE"}, "en"),
        ({"LANG": "C.UTF-8"}, "fi"),
        ({"LANG": "POSIX"}, "fi"),
        ({"LANG": ""}, "fi"),
        ({"LC_ALL": "en_US.UTF-8", "LANG": "fi_FI.UTF-8"}, "en"),
        ({"LC_MESSAGES": "fi_FI", "LANG": "en_US"}, "fi"),
        ({"LC_ALL": "C", "LANG": "en_US.UTF-8"}, "en"),
    ],
)
def test_otherwise_the_locale_says_it(environment: dict[str, str], language: str) -> None:
    assert language_of([], environment) == language


def test_the_option_is_stronger_than_the_locale() -> None:
    assert language_of(["--lang", "fi"], {"LANG": "en_US.UTF-8"}) == "fi"
