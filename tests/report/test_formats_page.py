import re
from pathlib import Path

from palveluketju.report import to_concise, to_github, to_json, to_text

from .samples import report, stuck, unknown_step, wrong_actor

PAGE = Path(__file__).parents[2].joinpath("docs/reference/formats.md").read_text("utf-8")
EXAMPLES = re.findall(r"^```text\n(.+?)^```$", PAGE, re.MULTILINE | re.DOTALL)


def test_the_examples_of_the_page_are_what_the_program_writes() -> None:
    warning = report(unknown_step())
    texts = [to_text(report(wrong_actor())), to_text(report(stuck()))]
    assert [*texts, to_concise(warning), to_github(warning)] == EXAMPLES


def test_every_key_of_json_is_on_the_page() -> None:
    keys = set(re.findall(r'^\s+"(\w+)":', to_json(report(wrong_actor(), stuck())), re.MULTILINE))
    section = PAGE[PAGE.index("## json") : PAGE.index("## sarif")]
    assert sorted(keys) == sorted(keys & set(re.findall(r"`(\w+)`", section)))
