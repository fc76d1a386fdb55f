import pytest

from palveluketju.model.schema import to_json_schema

from .program import said


@pytest.mark.parametrize("language", ["fi", "en"])
def test_the_schema_is_printed_in_the_language(
    capsys: pytest.CaptureFixture[str], language: str
) -> None:
    assert said(capsys, "schema", "--lang", language) == (0, to_json_schema(language), "")
