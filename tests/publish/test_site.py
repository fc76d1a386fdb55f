"""The site: every link leads somewhere, every page reads well, nothing is only in the picture."""

import re
import xml.etree.ElementTree as ET
from itertools import pairwise
from pathlib import Path, PurePosixPath
from urllib.parse import urldefrag

import pytest

import palveluketju as pk
from palveluketju.description.addresses import act_address
from palveluketju.pipeline import workers
from palveluketju.publish.address import href
from palveluketju.publish.site import site
from tests.export.hostile import TEXTS, hostile
from tests.publish.made import chain_paths, elements, files, page
from tests.responsibility import raw
from tests.support.pagehtml import read_page

FOLDER = "examples/vastuunjako"


def paths(folder: str = "models") -> list[str]:
    return [path for path in files(folder) if path.endswith(".html")]


def test_every_link_of_every_page_leads_to_a_page_and_a_part_of_it() -> None:
    ids = {path: {e.attributes.get("id") for e in elements(page(path))} for path in paths()}
    count = 0
    for path in paths():
        for element in elements(page(path)):
            to = element.attributes.get("href") or element.attributes.get("src")
            if not to or to.startswith("https://www.finlex.fi/"):
                continue
            target, part = urldefrag(to)
            assert not re.match(r"[a-z]+:", target), (path, to)
            whole = _joined(path, target) if target else path
            assert whole in files(), (path, to)
            assert not part or part in ids[whole], (path, to)
            count += 1
    assert count > 5000


def _joined(path: str, target: str) -> str:
    parts: list[str] = []
    for part in (*PurePosixPath(path).parent.parts, *PurePosixPath(target).parts):
        parts = parts[:-1] if part == ".." else [*parts, part]
    return "/".join(parts)


def test_no_id_is_twice_on_a_page_and_every_page_has_a_title_a_language_and_one_heading() -> None:
    for path in paths():
        ids = [e.attributes["id"] for e in elements(page(path)) if e.attributes.get("id")]
        assert len(ids) == len(set(ids)), path
        (html,) = page(path).every("html")
        assert html.attributes["lang"] == "fi"
        assert len(list(page(path).every("h1"))) == 1
        assert all(title.text for title in page(path).every("title"))


def test_headings_go_down_one_level_at_a_time() -> None:
    for path in paths():
        levels = [int(e.name[1]) for e in elements(page(path)) if re.fullmatch("h[1-6]", e.name)]
        assert all(b <= a + 1 for a, b in pairwise(levels)), path


def test_every_table_has_a_caption_and_scoped_headers() -> None:
    for path in paths():
        for table in page(path).every("table"):
            assert list(table.every("caption"))
            assert all(th.attributes.get("scope") for th in table.every("th"))


@pytest.mark.parametrize(("name", "path"), chain_paths())
def test_the_picture_the_text_and_the_file_have_the_same_steps_and_ways(
    name: str, path: str
) -> None:
    chain = raw.read("models")["chains"][name]
    text = files()[path].decode("utf-8")
    svg = ET.fromstring(text[text.index("<svg") : text.index("</svg>") + 6])  # noqa: S314
    drawn = {each.get("data-id") for each in svg.iter() if each.get("data-kind") == "node"}
    arrows = sorted(
        (each.get("data-source"), each.get("data-target"))
        for each in svg.iter()
        if each.get("data-kind") == "edge"
    )
    inside = list(elements(page(path)))
    steps = {e.attributes["data-step"]: e for e in inside if "data-step" in e.attributes}
    told = sorted(
        (step, (link.attributes["href"] or "").removeprefix("#vaihe-"))
        for step, element in steps.items()
        for way in element.every("dd")
        if "data-line" in way.attributes
        for link in way.every("a")
    )
    assert drawn == set(steps) == set(chain["steps"])
    assert arrows == told
    handoffs = {e.attributes["data-handoff"] for e in inside if "data-handoff" in e.attributes}
    sent = {handoff for handoff in chain["handoffs"] if _is_sent(chain, handoff)}
    assert handoffs == sent


def _is_sent(chain: dict, name: str) -> bool:  # type: ignore[type-arg]
    return any(name in _words(step) for step in chain["steps"].values()) or any(
        name == (handoff.get(key) or {}).get("to")
        for handoff in chain["handoffs"].values()
        for key in ("unanswered", "follow_up")
    )


def _words(value: object) -> list[str]:
    if isinstance(value, dict):
        return [word for each in value.values() for word in _words(each)]
    if isinstance(value, list):
        return [word for each in value for word in _words(each)]
    return [str(value)]


@pytest.mark.parametrize(("name", "path"), chain_paths())
def test_every_title_answer_and_content_of_a_chain_is_in_its_text(name: str, path: str) -> None:
    chain = raw.read("models")["chains"][name]
    (main,) = page(path).every("main")
    shown = " ".join(
        e.text for e in elements(main) if e.name in ("h3", "dd", "dt", "td", "th", "li", "h1")
    )
    for step in chain["steps"].values():
        title = step.get("title")
        assert title is None or " ".join(_said(title).split()) in shown
        for answer in step.get("answers") or {}:
            if step.get("kind") == "decision":
                assert f"{answer}" in shown
    for handoff in chain["handoffs"].values():
        for carried in raw.listed(handoff.get("carries")):
            assert " ".join(_said(carried).split()) in shown


def _said(text: object) -> str:
    return str(text["fi"]) if isinstance(text, dict) else str(text)


def test_the_map_of_chains_says_the_same_in_its_picture_in_its_list_and_in_the_files() -> None:
    chains = raw.read("models")["chains"]

    def top(name: str) -> str:
        above = chains[name].get("part_of")
        return top(above) if above else name

    stated = {
        (top(name), top(step["chain"]))
        for name, chain in chains.items()
        for step in chain["steps"].values()
        if step.get("kind") == "chain" and top(step["chain"]) != top(name)
    }
    text = files()["index.html"].decode("utf-8")
    svg = ET.fromstring(text[text.index("<svg") : text.index("</svg>") + 6])  # noqa: S314
    inside = list(elements(page("index.html")))
    drawn = {
        (each.get("data-source"), each.get("data-target"))
        for each in svg.iter()
        if each.get("data-kind") == "edge"
    }
    told = {
        tuple((e.attributes["data-way"] or "").split())
        for e in inside
        if "data-way" in e.attributes
    }
    assert drawn == told == stated
    for way in re.findall(r"<li data-way=[^>]*>(.*?)</li>", text):
        starts = [each.rpartition(" → ")[0] for each in re.sub("<[^>]*>", "", way).split("; ")]
        assert len(starts) == len(set(starts)), starts
    boxes = {each.get("data-id") for each in svg.iter() if each.get("data-kind") == "node"}
    assert boxes == {top(name) for name in chains}
    links = {link.get("href") for link in svg.iter("{http://www.w3.org/2000/svg}a")}
    assert links == {f"./ketjut/{name}.html" for name in boxes}
    begun = {
        entry["chain"]
        for name, chain in chains.items()
        for entry in (chain.get("anytime") or {}).values()
        if entry.get("chain") and top(entry["chain"]) != top(name)
    }
    beside = {e.attributes["data-beside"] for e in inside if "data-beside" in e.attributes}
    assert beside == begun


def test_a_chain_s_page_begins_with_its_state_owner_version_validity_and_review() -> None:
    for name, path in chain_paths():
        chain = raw.read("models")["chains"][name]
        (lead,) = (e for e in page(path).every("p") if e.attributes.get("class") == "lead")
        for key, word in (("valid", "Voimassa"), ("review_by", "Tarkistetaan viimeistään")):
            assert (f"{word}: ei sanottu" in lead.text) == (key not in chain), name
        assert f"Versio: {chain['version']}" in lead.text
        assert "Vastuuviranomainen: " in lead.text


def test_a_name_in_another_language_is_marked_with_it_and_found_by_the_search() -> None:
    data = raw.read("models")
    count = 0
    for kind, folder in (("chains", "ketjut"), ("roles", "roolit"), ("duties", "tehtavat")):
        for name, record in data[kind].items():
            swedish = record["title"].get("sv") if isinstance(record["title"], dict) else None
            spans = list(page(f"{folder}/{name}.html").every("span"))
            shown = [e.text for e in spans if e.attributes.get("lang") == "sv"]
            assert shown == ([swedish] if swedish else []), name
            count += bool(swedish)
            words = [e.text for e in page("sanasto.html").every("td") if e.attributes.get("lang")]
            assert swedish is None or swedish in words
            assert swedish is None or swedish in files()["hakemisto.js"].decode("utf-8")
    assert count >= 8


STAGES = """
format: 1
actors: {koulu: {title: Koulu, type: municipality}}
roles: {opettaja: {title: Opettaja, actor: koulu}}
chain: {id: ID, title: Ketju ID, lanes: [opettaja]EDUCATION}
steps:
  alku: {kind: start, role: opettaja, title: Alku, next: loppu}
  loppu: {kind: end, role: opettaja, title: Loppu}
"""


def test_the_stages_of_the_filter_go_from_the_first_to_the_last_and_none_is_one_of_them(
    tmp_path: Path,
) -> None:
    (tmp_path / "palveluketju.yaml").write_text("format: 1\nworkspace: {title: Ketjut}\n", "utf-8")
    parties, rest = STAGES.partition("chain:")[::2]
    (tmp_path / "toimijat.yaml").write_text(parties, "utf-8")
    for name, education in (("a", "[general-upper-secondary, basic]"), ("b", "")):
        said = f", education: {education}" if education else ""
        text = "format: 1\nchain:" + rest.replace("ID", name).replace("EDUCATION", said)
        (tmp_path / f"{name}.yaml").write_text(text, "utf-8")
    found = site(pk.load(tmp_path), (), "fi")
    root = read_page(found["index.html"].decode("utf-8"))
    (stages,) = (e for e in root.every("select") if e.attributes["data-filter"] == "education")
    assert [e.text for e in stages.every("option")] == [
        "kaikki",
        "perusopetus",
        "lukio",
        "ei sanottu",
    ]
    chains = [e.attributes["data-education"] for e in root.every("article")]
    assert chains == ["lukio|perusopetus", "ei sanottu"]


def test_a_role_s_page_lists_every_step_that_it_does() -> None:
    for chain, step, column in raw.does("models"):
        role = column.split("/")[1]
        links = {link.attributes["href"] for link in page(f"roolit/{role}.html").every("a")}
        assert f"../ketjut/{chain}.html#vaihe-{step}" in links


def test_a_duty_s_page_lists_every_step_that_carries_it_out() -> None:
    data = raw.read("models")
    for chain, record in data["chains"].items():
        for step, values in record["steps"].items():
            duty = values.get("duty")
            for each in duty.values() if isinstance(duty, dict) else raw.listed(duty):
                links = {
                    link.attributes["href"] for link in page(f"tehtavat/{each}.html").every("a")
                }
                assert f"../ketjut/{chain}.html#vaihe-{step}" in links


def test_the_page_is_whole_without_scripts() -> None:
    for path in paths():
        hidden = [e for e in elements(page(path)) if "hidden" in e.attributes]
        assert {e.name for e in hidden} <= {"form", "div"}, path


@pytest.mark.parametrize("text", TEXTS)
def test_hostile_text_is_text_everywhere(text: str) -> None:
    workspace = hostile(text)
    found = site(workspace, pk.check(workspace), "fi")
    for path, data in found.items():
        if path.endswith(".html"):
            root = read_page(data.decode("utf-8"))
            scripts = list(root.every("script"))
            assert all(e.attributes.get("src") and not e.text for e in scripts)
            assert not any(
                "javascript:" in (e.attributes.get("href") or "") for e in elements(root)
            )
    assert b"</script" not in found["hakemisto.js"]


def test_only_the_web_and_the_site_are_linked_to() -> None:
    assert href(("web", "https://pohde.fi/"), "a.html") == "https://pohde.fi/"
    for bad in ("javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//x", "x y"):
        assert href(("web", bad), "a.html") is None
    assert act_address("1287/2013") == "https://www.finlex.fi/fi/lainsaadanto/2013/1287"
    assert act_address("../x") is None


def test_with_files_every_chain_has_four_and_its_page_leads_to_them() -> None:
    workspace = pk.load(FOLDER)
    found = site(workspace, pk.check(workspace), "fi", files=True)
    others = set(found) - set(files(FOLDER))
    assert len(others) == 4 * len(workspace.chains)
    for name in workspace.chains:
        root = read_page(found[f"ketjut/{name}.html"].decode("utf-8"))
        links = {f"ketjut/{link.attributes['href']}" for link in root.every("a")}
        mine = {each for each in others if each.startswith(f"ketjut/{name}.")}
        assert len(mine) == 4
        assert mine <= links
    assert found["ketjut/poissaolosta-tukeen.pdf"].startswith(b"%PDF-")


@pytest.mark.parametrize("processors", [1, 2])
def test_the_same_workspace_gives_the_same_bytes_with_any_number_of_processors(
    processors: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workers, "_processors", lambda: processors)
    monkeypatch.setattr(workers, "FEW", 0)
    workspace = pk.load(FOLDER)
    assert site(workspace, pk.check(workspace), "fi", each=workers.each) == files(FOLDER)
