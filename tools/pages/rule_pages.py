"""The pages of the rules, made from their docstrings, each bad example with its real finding."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from contextlib import chdir
from pathlib import Path
from tempfile import TemporaryDirectory
from textwrap import dedent

from palveluketju.findings import Located, Rule, Severity
from palveluketju.graph.workspace import Workspace
from palveluketju.pipeline import load
from palveluketju.pipeline.check import check
from palveluketju.report import Report, to_text
from palveluketju.rules.all_rules import ALL_RULES
from tools.pages.frame import frame, table
from tools.pages.markdown import fenced

_FILE = re.compile(r"^`(?P<name>[^`]+)`(?: \((?P<encoding>[\w-]+)\))?:\n\n", re.MULTILINE)
_MARKS = str.maketrans("", "", "«»")
_SEVERITY = {Severity.ERROR: "virhe", Severity.WARNING: "varoitus", Severity.HINT: "vihje"}


def rule_pages(root: Path) -> Iterator[tuple[str, str]]:
    """File name and text of each rule's page and of the index."""
    yield "index.md", _index()
    for rule in ALL_RULES.values():
        yield f"{rule.name}.md", _page(rule, root / "examples" / "pohja")


def _index() -> str:
    rows = [("Sääntö", "Aste", "Mitä vikaa", "In English")]
    for name, rule in ALL_RULES.items():
        summary = rule.page.summary
        fi, en = _inline(summary.fi), _inline(summary.en)
        rows.append((f"[`{name}`]({name}.md)", _SEVERITY[rule.severity], fi, en))
    return frame("rules.md").format(count=len(ALL_RULES), table=table(rows))


def _page(rule: Rule, stage: Path) -> str:
    page = rule.page
    findings = {language: found(rule, stage, language) for language in ("fi", "en")}
    return frame("rule.md").format(
        name=rule.name,
        severity=_SEVERITY[rule.severity],
        severity_en=rule.severity.value,
        summary=_inline(page.summary.fi),
        summary_en=_inline(page.summary.en),
        reason=page.reason.fi,
        reason_en=page.reason.en,
        bad="\n\n".join(map(_shown, files(page.bad))),
        good="\n\n".join(map(_shown, files(page.good))),
        finding=fenced("text", findings["fi"]),
        finding_en=fenced("text", findings["en"]),
    )


def files(example: str) -> list[tuple[str, str, str]]:
    """Name, encoding and text of each file of an example, without the marks of its fault."""
    pieces = _FILE.split(example.strip("\n") + "\n")[1:]
    return [
        (name, encoding or "utf-8", dedent(text).strip("\n").translate(_MARKS) + "\n")
        for name, encoding, text in zip(pieces[::3], pieces[1::3], pieces[2::3], strict=True)
    ]


def _shown(file: tuple[str, str, str]) -> str:
    name, encoding, text = file
    saved = "" if encoding == "utf-8" else f" ({encoding})"
    return f"`{name}`{saved}:\n\n" + fenced("yaml", "".join(map(_visible, text)))


def _visible(char: str) -> str:
    """A character that a page cannot show, by a sign or by its number."""
    if char == "\t":
        return "→"
    if char == "\N{NO-BREAK SPACE}":
        return "⍽"
    if char != "\n" and unicodedata.category(char) in ("Cc", "Cf"):
        return f"<U+{ord(char):04X}>"
    return char


def found(rule: Rule, stage: Path, language: str) -> str:
    """What `check` prints of the bad example, in a workspace whose stage is `stage`."""
    base = {path.name: path.read_bytes() for path in sorted(stage.glob("*.yaml"))}
    own = {name: text.encode(encoding) for name, encoding, text in files(rule.page.bad)}
    with TemporaryDirectory() as folder, chdir(folder):
        for name, data in {**base, **own}.items():
            Path(name).write_bytes(data)
        workspace = load(".")
        items = tuple(item for item in check(workspace) if item.rule == rule.name)
    if not items:
        raise ValueError(f"the bad example of {rule.name} has no such fault")
    return _printed(workspace, items, language)


def _printed(workspace: Workspace, items: tuple[Located, ...], language: str) -> str:
    report = Report(
        items=items,
        sources=workspace.sources,
        rules={},
        files=0,
        chains=0,
        language=language,
        date="",
        version="",
    )
    return to_text(report).rsplit("\n\n", 1)[0]


def _inline(text: str) -> str:
    return " ".join(text.split()).rstrip(".")
