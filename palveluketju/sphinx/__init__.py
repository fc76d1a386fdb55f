"""Sphinx extension: a directive shows a chain, a role names one; every builder gets real nodes.

extensions = ["palveluketju.sphinx"]
palveluketju_models = "models"
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from palveluketju import __version__

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata

STYLE = "palveluketju.css"


def setup(app: Sphinx) -> ExtensionMetadata:
    """Add the directive, the role and what they need to a project."""
    from palveluketju.sphinx.directive import ShowChain
    from palveluketju.sphinx.domain import ChainDomain
    from palveluketju.sphinx.picture import (
        PICTURE,
        TABLE,
        WORDS,
        chain_picture,
        chain_table,
        chain_words,
    )
    from palveluketju.sphinx.role import NameOf
    from palveluketju.sphinx.source import place
    from palveluketju.sphinx.watch import changed, report

    app.add_config_value("palveluketju_models", "models", "env", frozenset({str}))
    app.add_config_value("palveluketju_language", None, "env", frozenset({str}))
    # A new program may show the same model otherwise: then every page is read anew.
    app.add_config_value("palveluketju_release", __version__, "env", frozenset({str}))
    app.add_node(chain_picture, **PICTURE)
    app.add_node(chain_words, **WORDS)
    app.add_node(chain_table, **TABLE)
    app.add_domain(ChainDomain)
    app.add_directive("palveluketju", ShowChain)
    app.add_role("palveluketju", NameOf())
    app.connect("config-inited", place)
    app.connect("env-get-outdated", changed)
    app.connect("env-updated", report)
    app.connect("builder-inited", _add_style)
    app.add_css_file(STYLE)
    return {"version": __version__, "parallel_read_safe": True, "parallel_write_safe": True}


def _add_style(app: Sphinx) -> None:
    app.config.html_static_path.append(str(Path(__file__).parent / "static"))
