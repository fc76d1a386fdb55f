"""`python -m benchmarks`: whole commands as ratios, and the share of each stage."""

from __future__ import annotations

import sys
from tempfile import TemporaryDirectory

from benchmarks.commands import COMMANDS, ratios
from benchmarks.stages import CHAIN, shares


def main() -> None:
    """Print both tables."""
    with TemporaryDirectory() as folder:
        version = sys.version.split()[0]
        print(f"Whole commands, median of each, × `python -c pass` (Python {version})")
        for name, ratio in ratios(COMMANDS, folder).items():
            print(f"  {name:32} {ratio:6.1f} ×")
    print(f"Shares of a check of models/, then of drawing '{CHAIN}'")
    for table in shares():
        for stage, share in table.items():
            print(f"  {stage:32} {share:6.1%}")
        print()


if __name__ == "__main__":
    main()
