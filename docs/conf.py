"""The documentation as pages: Sphinx reads the Markdown files as they are and draws the chains.

sphinx-build -W -n docs build/docs
"""

from __future__ import annotations

from pathlib import Path

from docutils.nodes import document
from sphinx.addnodes import pending_xref
from sphinx.application import Sphinx

project = "palveluketju"
extensions = ["myst_parser", "palveluketju.sphinx"]
exclude_patterns = ["_build"]
html_copy_source = False
html_use_index = False
html_theme_options = {"page_width": "min(96vw, 1800px)", "body_max_width": "none"}
html_static_path = ["_static"]
html_css_files = ["width.css"]
myst_heading_anchors = 4
palveluketju_models = "../models"

# What stands under each page in the menu; the files themselves have links, which a forge shows too.
_MENU = {
    "index": (
        "opas/*",
        "tutorial/*",
        "explanation/*",
        "gallery/index",
        "reference/rules/index",
        "reference/perusteet/index",
        "reference/*",
        "decisions/*",
    ),
    "reference/rules/index": ("*",),
    "reference/perusteet/index": ("*",),
    "gallery/index": ("*",),
}


def _add_menu(app: Sphinx, docname: str, content: list[str]) -> None:  # noqa: ARG001
    pages = "\n".join(_MENU.get(docname, ()))
    if pages:
        content[0] += f"\n```{{toctree}}\n:hidden:\n:glob:\n\n{pages}\n```\n"


def _name_folders(app: Sphinx, doctree: document) -> None:
    """A link to a folder of the repository becomes its name: a folder is no page."""
    here = Path(app.env.doc2path(app.env.docname)).parent
    for link in list(doctree.findall(pending_xref)):
        if link["reftype"] == "myst" and (here / link["reftarget"]).is_dir():
            link.replace_self(link.children)


def setup(app: Sphinx) -> None:
    """Add the menu and the names of folders."""
    app.connect("source-read", _add_menu)
    app.connect("doctree-read", _name_folders)
