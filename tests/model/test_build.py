import pytest

from palveluketju.document import parse
from palveluketju.model.build import SINGLES, TOP_KEYS, build
from palveluketju.model.workspace import SECTIONS
from palveluketju.source import Place, Route, Source

from .reading import FILE, built, place, told

ACTORS = "actors: {kunta: {title: Kunta, type: municipality}}"


def test_records_stand_in_their_sections_by_id() -> None:
    model = built(ACTORS, "roles: {opettaja: {title: Opettaja, actor: kunta}}").model
    assert list(model.actors) == ["kunta"]
    assert model.roles["opettaja"].actor == "kunta"


def test_files_add_to_one_section() -> None:
    model = built(ACTORS, "actors: {pohde: {title: Pohde, type: wellbeing-services-county}}").model
    assert list(model.actors) == ["kunta", "pohde"]


@pytest.mark.parametrize("section", SECTIONS)
def test_an_empty_section_is_no_fault(section: str) -> None:
    assert told(f"{section}:") == []
    assert told(f"{section}: {{}}") == []


@pytest.mark.parametrize("section", [*SECTIONS, *SINGLES, "chain", "steps"])
@pytest.mark.parametrize("value", ["[a]", "teksti", "[[{}]]"])
def test_a_section_that_is_no_mapping_is_one_fault(section: str, value: str) -> None:
    header = "" if section == "chain" else "chain: {id: a, title: A}\n"
    assert [rule for rule, _ in told(f"{header}{section}: {value}")] == ["wrong-type"]


@pytest.mark.parametrize("section", SECTIONS)
def test_a_record_that_is_no_mapping_is_left_out_alone(section: str) -> None:
    text = f"{section}: {{a: [b], c: {{}}, d: teksti}}"
    assert ("wrong-type", "a") in told(text)
    assert {"a", "d"} <= built(text).model.broken[section]


def test_a_record_that_cannot_be_read_is_left_out_alone() -> None:
    text = "actors: {kunta: {title: Kunta, type: municipality}, b: {type: county}}"
    model = built(text).model
    assert list(model.actors) == ["kunta"]
    assert model.broken["actors"] == {"b"}


@pytest.mark.parametrize("key", ["1a", "a b", "'a.b'", "'*'", "''"])
def test_a_malformed_id_is_told_at_the_key(key: str) -> None:
    ((rule, text),) = told(f"actors: {{{key}: {{title: A, type: client}}}}")
    assert (rule, text) == ("malformed-id", key)


def test_an_id_that_is_taken_shows_both_places() -> None:
    result = built(ACTORS, ACTORS)
    (finding,) = result.findings
    assert finding.rule == "duplicate-id"
    assert place(result, finding).path == "malli-1.yaml"
    (related,) = finding.related
    assert not isinstance(related.at, Route)
    assert related.at.path == FILE
    assert related.at.span == place(result, finding).span


def test_the_first_of_two_with_one_id_is_in_force() -> None:
    result = built(ACTORS, "actors: {kunta: {title: Toinen, type: state}}")
    assert result.model.actors["kunta"].title.say("fi") == "Kunta"


def test_one_id_in_two_sections_is_no_fault() -> None:
    assert told("actors: {a: {title: A, type: client}}\nroles: {a: {title: A, actor: a}}") == []


@pytest.mark.parametrize("text", ["format: 2\n", "format: [1]\n", "format:\n", "acts: {}\n"])
def test_another_format_is_told_on_the_first_line(text: str) -> None:
    document = parse(Source(FILE, text)).document
    assert document is not None
    (finding,) = build([document]).findings
    assert finding.rule == "unknown-format"
    assert isinstance(finding.at, Place)
    assert finding.at.span.start.line == 1


@pytest.mark.parametrize("key", TOP_KEYS[1:])
def test_a_misspelt_section_is_told_with_the_right_one(key: str) -> None:
    ((rule, text),) = told(f"{key[:-1]}: {{}}")
    assert (rule, text) == ("unknown-key", key[:-1])
    assert f"'{key}'" in built(f"{key[:-1]}: {{}}").findings[0].help.en


def test_the_name_of_a_schema_is_welcome() -> None:
    assert told('"$schema": ../skeema.json') == []


@pytest.mark.parametrize("key", SINGLES)
def test_only_the_workspace_file_speaks_of_the_workspace(key: str) -> None:
    assert told("acts: {}", f"{key}: {{}}") == [("unknown-key", key)]
    assert told(f"{key}: {{}}", "acts: {}") == []


def test_a_faulty_setting_does_not_take_the_others_along() -> None:
    result = built("settings: {ignore: [page-too-large], max_file_size: suuri, selct: [a]}")
    assert result.settings.ignore == ("page-too-large",)
    assert {finding.rule for finding in result.findings} == {"wrong-type", "unknown-key"}


def test_an_unknown_language_leaves_the_usual_one() -> None:
    text = "workspace: {title: Työ, language: de}"
    assert told(text) == [("unknown-value", "de")]
    assert built(text).model.workspace.language == "fi"
