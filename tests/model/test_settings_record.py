import pytest
from pydantic import ValidationError

from palveluketju.model.settings_record import SettingsRecord


@pytest.mark.parametrize(
    ("text", "size"), [("5 MB", 5_000_000), ("5MB", 5_000_000), ("20 kB", 20_000)]
)
def test_a_size_is_read_in_bytes(text: str, size: int) -> None:
    assert SettingsRecord.model_validate({"max_file_size": text}).max_file_size == size


@pytest.mark.parametrize("text", ["", "5", "5 GB", "-5 MB", "5,5 MB", "MB", None, [], True])
def test_another_size_is_refused(text: object) -> None:
    with pytest.raises(ValidationError):
        SettingsRecord.model_validate({"max_file_size": text})


def test_one_rule_may_stand_without_a_list() -> None:
    record = SettingsRecord.model_validate({"ignore": "a", "per_path": {"*": "b"}})
    assert record.ignore == ("a",)
    assert record.per_path == {"*": ("b",)}
