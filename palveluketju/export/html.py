"""Pages of HTML made from templates; every text of a model is escaped.

The templates are in `templates/`. Jinja2 is at home here.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined

from palveluketju.export.cells import clean


def page(template: str, values: Mapping[str, object]) -> str:
    """A whole page: a template of `templates/` with values; what is missing is an error."""
    return _environment().get_template(f"{template}.html.jinja").render(values)


@cache
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("palveluketju.export"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        finalize=lambda value: clean(value) if type(value) is str else value,
    )
