"""Prints the census of some seeds: `python -m tests.flow.generator [count]`."""

from __future__ import annotations

import sys

from tests.flow.generator.census import census, lines

_COUNT = int(sys.argv[1]) if len(sys.argv) > 1 else 2000

if __name__ == "__main__":
    print("\n".join(lines(census(range(_COUNT)))))
