"""Text lines of a drawing as SVG text."""

from collections.abc import Sequence

from palveluketju.export.svg_style import fill
from palveluketju.export.svg_xml import element, number, plain
from palveluketju.layout.drawing import Role, Text

COLOUR = {
    Role.NOTE: "soft",
    Role.SMALL: "soft",
    Role.KIND: "hand",
    Role.PATH: "card",
    Role.FOLD: "card",
}


def block(lines: Sequence[Text], **attributes: str) -> str:
    """Lines as one text per run of equal role and size; a space ends each line for readers."""
    runs: list[list[Text]] = []
    for line in lines:
        if runs and (runs[-1][0].role, runs[-1][0].size) == (line.role, line.size):
            runs[-1].append(line)
        else:
            runs.append([line])
    return "".join(_run(run, attributes) for run in runs)


def _run(run: list[Text], attributes: dict[str, str]) -> str:
    spans = "".join(element("tspan", f"{plain(line.text)} ", x=line.x, y=line.y) for line in run)
    role = run[0].role
    bold = role in (Role.TITLE, Role.LANE, Role.GROUP, Role.PATH, Role.FOLD)
    look = fill(COLOUR.get(role, "ink"))
    return element(
        "text",
        spans,
        font_size=number(run[0].size),
        font_weight="700" if bold else None,
        font_style="italic" if role is Role.KIND else None,
        unicode_bidi="isolate",
        **look,
        **attributes,
    )
