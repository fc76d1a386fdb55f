"""Pages in a browser: axe-core finds nothing, and what it does not look for is looked for here.

One page of every kind; the matrix of a small workspace, because axe takes a quarter of a minute for
the great one.
"""

from pathlib import Path
from typing import Any

import pytest

from tests.support.browser import Browser

CHAIN = "ketjut/yksilokohtainen-opiskeluhuolto.html"
PAGES = {
    "start": "index.html",
    "chain": CHAIN,
    "role": "roolit/kuraattori.html",
    "duty": "tehtavat/H-01.html",
    "matrix": "pieni/matriisi.html",
    "open": "avoimet.html",
    "glossary": "sanasto.html",
}
THEMES = {
    "light": {"prefers_color_scheme": "light"},
    "dark": {"prefers_color_scheme": "dark"},
    "forced": {"forced_colors": "active", "prefers_color_scheme": "dark"},
}
every_page = pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
every_theme = pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)


@every_page
@pytest.mark.parametrize("theme", [THEMES["light"], THEMES["dark"]], ids=["light", "dark"])
def test_axe_finds_nothing(
    chromium: Browser, axe: str, folder: Path, page: str, theme: dict[str, str]
) -> None:
    chromium.open(folder / page, **theme)
    chromium.run(f"{axe};0")
    found = chromium.run(
        """axe.run(document, {
          runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
          resultTypes: ["violations"],
        }).then(({violations}) => violations.map(
          ({id, nodes}) => [id, nodes.length, nodes[0].html.slice(0, 200)]))"""
    )
    assert found == []
    assert chromium.faults == []


READABLE = """(() => {
  const numbers = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const light = (colour) => {
    const [r, g, b] = numbers(colour).map((each) => each / 255)
      .map((each) => each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if (numbers(colour)[3] !== 0) return colour;
    }
    return "rgb(255, 255, 255)";
  };
  const contrast = (a, b) => {
    const [low, high] = [light(a), light(b)].sort((x, y) => x - y);
    return (high + 0.05) / (low + 0.05);
  };
  const said = (node) => node.nodeType === Node.TEXT_NODE && node.data.trim();
  const own = (each) => !each.closest("svg, script, option") && [...each.childNodes].some(said);
  return [...document.body.querySelectorAll("*")]
    .filter((each) => own(each) && each.checkVisibility())
    .map((each) => [contrast(getComputedStyle(each).color, ground(each)), each.outerHTML])
    .reduce((a, b) => (b[0] < a[0] ? b : a));
})()"""


@every_page
@every_theme
def test_every_text_outside_a_picture_is_readable_also_in_what_scrolls(
    chromium: Browser, folder: Path, page: str, theme: dict[str, str]
) -> None:
    chromium.open(folder / page, **theme)
    contrast, text = chromium.run(READABLE)
    assert contrast >= 4.5, text


@every_page
def test_no_page_is_wider_than_a_narrow_screen(chromium: Browser, folder: Path, page: str) -> None:
    chromium.open(folder / page, width=320)
    assert chromium.run("document.documentElement.scrollWidth") <= 320
    assert chromium.run("window.scrollTo(999, 0), window.scrollX") == 0


BROKEN = """(() => {
  const range = document.createRange();
  const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  const broken = [];
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    if (!text.parentElement.closest("td, th")) continue;
    for (const word of text.data.matchAll(/[^\\s–-]+/g)) {
      range.setStart(text, word.index);
      range.setEnd(text, word.index + word[0].length);
      const lines = new Set([...range.getClientRects()].map((each) => Math.round(each.top)));
      if (lines.size > 1) broken.push(word[0]);
    }
  }
  return broken;
})()"""


@every_page
@pytest.mark.parametrize("width", [400, 1280])
def test_no_word_of_a_table_is_broken_inside(
    chromium: Browser, folder: Path, page: str, width: int
) -> None:
    chromium.open(folder / page, width=width)
    assert chromium.run(BROKEN) == []


TALLER = """[...document.querySelectorAll(".scroll")]
  .filter((each) => each.querySelector("table") && each.scrollHeight > each.clientHeight + 1)
  .map((each) => each.getAttribute("aria-label"))"""


@pytest.mark.parametrize("page", ["matriisi.html", CHAIN, "sanasto.html", "avoimet.html"])
def test_tables_are_as_tall_as_they_are_but_for_the_duties_of_the_great_matrix(
    chromium: Browser, folder: Path, page: str
) -> None:
    chromium.open(folder / page)
    assert chromium.run(TALLER) == (["Tehtävät"] if page == "matriisi.html" else [])


@pytest.mark.parametrize("page", [PAGES["start"], PAGES["role"], PAGES["open"]])
def test_what_a_page_lists_uses_the_width_of_the_screen(
    chromium: Browser, folder: Path, page: str
) -> None:
    chromium.open(folder / page, width=1280)
    right = chromium.run(
        """Math.max(...[...document.querySelectorAll(".abreast > section")]
             .map((each) => each.getBoundingClientRect().right))"""
    )
    assert right > 1200


REACHED = """(() => {
  const at = document.activeElement;
  const box = at.getBoundingClientRect();
  const style = getComputedStyle(at);
  return {
    number: [...document.querySelectorAll("*")].indexOf(at),
    name: at.outerHTML.slice(0, 99),
    seen: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight
      && box.right > 0 && box.left < innerWidth,
    ring: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
    body: at === document.body,
  };
})()"""
WAITING = """[...document.querySelectorAll(
  "a[href], button, input, select, summary, [tabindex='0']")]
  .filter((each) => each.checkVisibility({visibilityProperty: true})).length"""


@every_page
def test_the_keyboard_reaches_everything_in_the_order_of_reading_and_shows_where_it_is(
    chromium: Browser, folder: Path, page: str
) -> None:
    chromium.open(folder / page, width=800)
    most = 80
    waiting = chromium.run(WAITING)
    reached: list[dict[str, Any]] = []
    while len(reached) < min(waiting, most):
        chromium.press("Tab")
        reached.append(chromium.run(REACHED))
    assert not [each["name"] for each in reached if each["body"]]
    order = [each["number"] for each in reached]
    assert order == sorted(set(order))
    assert not [each["name"] for each in reached if not each["seen"]]
    assert not [each["name"] for each in reached if not each["ring"]]


TEXT = """[...document.querySelectorAll(
  "main :is(h1, h2, h3, p, dt, dd, li, th, td, caption, figcaption)")]
  .filter((each) => !each.closest("form, .tools") && each.checkVisibility())
  .map((each) => each.textContent.replace(/\\s+/g, " ").trim())"""


@every_page
def test_a_page_says_the_same_without_scripts(chromium: Browser, folder: Path, page: str) -> None:
    chromium.open(folder / page)
    with_scripts = chromium.run(TEXT)
    chromium.open(folder / page, scripts=False)
    assert (
        chromium.run("document.querySelectorAll('form:not([hidden]), .tools:not([hidden])').length")
        == 0
    )
    assert chromium.run(TEXT) == with_scripts
    assert len(with_scripts) > 3


OUTSIDE = """[...document.querySelectorAll("svg [data-shape=rect]")].flatMap((node) => {
  const box = node.querySelector("rect").getBBox();
  const inside = (each) => each.x >= box.x - 0.5 && each.x + each.width <= box.x + box.width + 0.5
    && each.y >= box.y - 0.5 && each.y + each.height <= box.y + box.height + 0.5;
  const text = [...node.querySelectorAll("text")].at(-1);
  return [...text.querySelectorAll("tspan")].filter((line) => {
    const whole = line.getExtentOfChar(0);
    const end = line.getEndPositionOfChar(line.textContent.trimEnd().length - 1);
    return !inside({x: whole.x, y: whole.y, width: end.x - whole.x, height: whole.height});
  }).map((line) => line.textContent);
})"""


def test_the_text_of_a_step_is_inside_its_box_as_the_browser_draws_it(
    chromium: Browser, folder: Path
) -> None:
    chromium.open(folder / CHAIN)
    assert chromium.run("document.querySelectorAll('svg [data-shape=rect]').length") > 5
    assert chromium.run(OUTSIDE) == []
