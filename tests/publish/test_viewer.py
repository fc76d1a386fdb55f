"""The viewer by the keyboard, as somebody without a mouse uses it."""

from base64 import b64decode
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from tests.support.browser import Browser

CHAIN = "ketjut/huolen-puheeksiotto.html"
AT = "document.activeElement.closest('[data-kind=node]')?.dataset.id"


@pytest.fixture
def viewer(chromium: Browser, folder: Path) -> Browser:
    """A chain's page, the first step in focus."""
    chromium.open(folder / CHAIN)
    chromium.run("document.querySelector('svg [data-id=oppilas-huolestuu] a').focus()")
    return chromium


def do(viewer: Browser, name: str) -> None:
    viewer.run(f"document.querySelector('[data-do={name}]').focus()")
    viewer.press("Enter")


def all_of(viewer: Browser, selector: str, key: str = "id") -> set[Any]:
    return set(
        viewer.run(f"[...document.querySelectorAll('{selector}')].map(e => e.dataset.{key})")
    )


def told(viewer: Browser) -> str:
    return str(viewer.run("document.querySelector('.told').textContent"))


def test_arrow_keys_go_along_the_flow_and_back(viewer: Browser) -> None:
    passed = []
    for key in ("ArrowRight", "ArrowRight", "ArrowLeft"):
        viewer.press(key)
        passed.append(viewer.run(AT))
    assert passed == ["oppilas-kertoo", "puheeksi", "oppilas-kertoo"]


def test_up_and_down_reach_every_answer_of_a_question_and_tell_which(
    chromium: Browser, folder: Path
) -> None:
    chromium.open(folder / "ketjut" / "ilmoituksen-tekeminen.html")
    chromium.run("document.querySelector('svg [data-id=tapa] a').focus()")
    ends = chromium.run(
        """[...document.querySelectorAll("svg [data-kind=edge][data-source=tapa]")]
             .map((each) => each.dataset.target)"""
    )
    assert len(ends) == 4
    reached, heard = [], []
    for key in ("ArrowRight", "ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown"):
        chromium.press(key)
        reached.append(chromium.run(AT))
        heard.append(told(chromium))
    assert reached == [*ends, ends[0]]
    assert heard[1].startswith("Haara 2 / 4: ")
    chromium.press("ArrowUp")
    assert chromium.run(AT) == ends[-1]
    chromium.press("ArrowLeft")
    assert chromium.run(AT) == "tapa"


def test_the_picture_alone_is_printed_on_one_page(viewer: Browser) -> None:
    def pages() -> int:
        return len(
            PdfReader(
                BytesIO(b64decode(viewer.ask("Page.printToPDF", preferCSSPageSize=True)["data"]))
            ).pages
        )

    whole = pages()
    viewer.run("window.print = () => {}")
    do(viewer, "picture")
    assert pages() == 1 < whole
    viewer.run("window.dispatchEvent(new Event('afterprint'))")
    assert pages() == whole


def test_the_step_in_focus_shows_the_details_that_its_text_has(viewer: Browser) -> None:
    viewer.press("ArrowRight")
    shown, text = viewer.run(
        """[document.querySelector(".details dl").textContent,
            document.querySelector("#vaihe-oppilas-kertoo dl").textContent]"""
    )
    assert shown == text
    assert viewer.run("document.querySelector('.details').checkVisibility()")


def test_enter_opens_the_text_of_a_step(viewer: Browser) -> None:
    viewer.press("Enter")
    assert viewer.run("location.hash") == "#vaihe-oppilas-huolestuu"


def test_a_path_stands_out_in_the_picture_and_is_told_and_escape_ends_it(viewer: Browser) -> None:
    viewer.press("ArrowRight")
    viewer.press("ArrowRight")
    do(viewer, "path")
    meant = all_of(viewer, "[data-kind=node][data-meant]")
    faded = all_of(viewer, "[data-kind=node][data-faded]")
    every = all_of(viewer, "[data-kind=node]")
    assert "puheeksi" in meant
    assert meant | faded == every
    assert not meant & faded
    assert told(viewer).count("→") == len(meant) - 1
    assert viewer.run("document.querySelectorAll('[data-kind=edge][data-meant]').length") == (
        len(meant) - 1
    )
    viewer.press("Escape")
    assert not all_of(viewer, "[data-meant], [data-faded]")
    assert told(viewer) == ""


def test_one_role_stands_out_and_what_recedes_keeps_its_contrast(viewer: Browser) -> None:
    viewer.run(
        """(() => { const role = document.querySelector("[data-do=role]"); role.value = "oppilas";
                    role.dispatchEvent(new Event("change")); })()"""
    )
    assert all_of(viewer, "[data-kind=node][data-meant]", "lane") == {"oppilas"}
    assert told(viewer) == f"2 / {len(all_of(viewer, '[data-kind=node]'))} vaihetta"
    colours = viewer.run(
        """[...new Set([...document.querySelectorAll("[data-faded] text")]
             .map((each) => getComputedStyle(each).fill + getComputedStyle(each).opacity))]"""
    )
    assert colours == ["rgb(74, 74, 74)1"]


def test_a_step_is_found_and_enter_goes_to_it(viewer: Browser) -> None:
    viewer.run(
        """(() => { const find = document.querySelector("[data-do=find]"); find.focus();
                    find.value = "ottaa huolen"; find.dispatchEvent(new Event("input")); })()"""
    )
    assert told(viewer).startswith("1 / ")
    viewer.press("Enter")
    assert viewer.run(AT) == "puheeksi"


def test_the_link_to_a_step_is_told_where_it_may_not_be_copied(viewer: Browser) -> None:
    viewer.run("navigator.clipboard && (navigator.clipboard.writeText = () => Promise.reject())")
    do(viewer, "copy")
    viewer.run("Promise.resolve()")
    assert told(viewer).endswith(f"{CHAIN}#vaihe-oppilas-huolestuu")


def test_buttons_zoom_and_move_the_picture(viewer: Browser) -> None:
    wide = "document.querySelector('.picture svg').getBoundingClientRect().width"
    before = viewer.run(wide)
    do(viewer, "in")
    assert viewer.run(wide) > before
    do(viewer, "right")
    assert viewer.run("document.querySelector('.picture').scrollLeft") > 0
    do(viewer, "fit")
    assert viewer.run(wide) <= viewer.run("document.querySelector('.picture').clientWidth")


def test_a_picture_a_little_wider_than_the_page_begins_whole_and_a_larger_one_as_it_is_read(
    chromium: Browser, folder: Path
) -> None:
    drawn = "Number(document.querySelector('.picture svg').getAttribute('viewBox').split(' ')[2])"
    shown = "document.querySelector('.picture svg').getBoundingClientRect().width"
    room = "document.querySelector('.picture').clientWidth"
    chromium.open(folder / CHAIN)
    wide = chromium.run(drawn)
    chromium.open(folder / CHAIN, width=round(wide * 0.95))
    assert wide > chromium.run(shown)
    assert chromium.run(shown) <= chromium.run(room)
    chromium.open(folder / CHAIN, width=round(wide * 0.6))
    assert chromium.run(shown) == pytest.approx(wide)
