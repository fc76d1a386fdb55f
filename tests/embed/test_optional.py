"""Sphinx and Markdown are extras: nothing needs them but a build by them."""

import subprocess
import sys

PROGRAM = """
import sys
import palveluketju as pk

chain = pk.load("examples/ensiketju").chains["huolesta-tukeen"]
chain._repr_mimebundle_()
print([name for name in ("sphinx", "docutils", "markdown", "mkdocs") if name in sys.modules])
"""


def test_to_load_draw_and_display_a_chain_imports_no_documentation_builder() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
