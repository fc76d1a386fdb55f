from palveluketju.model.settings_record import SettingsRecord
from palveluketju.settings import Settings


def test_without_settings_every_rule_is_wanted() -> None:
    assert Settings().wants("handoff-missing", "a.yaml")


def test_select_leaves_the_others_out() -> None:
    chosen = Settings(select=("handoff-missing",))
    assert chosen.wants("handoff-missing", "a.yaml")
    assert not chosen.wants("step-unreachable", "a.yaml")


def test_ignore_is_stronger_than_select() -> None:
    assert not Settings(select=("a",), ignore=("a",)).wants("a", "x.yaml")


def test_a_rule_may_be_ignored_in_some_paths() -> None:
    chosen = Settings(per_path={"luonnokset/*.yaml": ("a",), "b.yaml": ("a", "b")})
    assert not chosen.wants("a", "luonnokset/x.yaml")
    assert not chosen.wants("a", "luonnokset/syvalla/x.yaml")
    assert chosen.wants("b", "luonnokset/x.yaml")
    assert not chosen.wants("b", "b.yaml")
    assert chosen.wants("a", "Luonnokset/x.yaml")


def test_the_command_line_replaces_select_and_adds_to_ignore() -> None:
    record = SettingsRecord(select=("a",), ignore=("b",), per_path={"*": ("c",)})
    assert Settings.of(record) == Settings(("a",), ("b",), {"*": ("c",)})
    assert Settings.of(record, select=("d",), ignore=("e",)) == Settings(
        ("d",), ("b", "e"), {"*": ("c",)}
    )
