"""Write `examples/broken/`: for each rule a workspace that has its fault, from the rule's page.

Development command, to be run after a page has changed, from the root of the project::

    python -m tools.write_examples
"""

import shutil
from pathlib import Path

from palveluketju.rules.all_rules import ALL_RULES
from tests.support.pages import bad, expected, write

BROKEN = Path(__file__).parents[1] / "examples" / "broken"


def main() -> None:
    """Write every folder anew."""
    shutil.rmtree(BROKEN, ignore_errors=True)
    for rule in ALL_RULES.values():
        folder = BROKEN / rule.name
        write(folder, bad(rule))
        (folder / "expected.json").write_text(expected(rule), encoding="utf-8", newline="\n")
    print(f"{len(ALL_RULES)} examples in {BROKEN}")


if __name__ == "__main__":
    main()
