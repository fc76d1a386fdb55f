"""`python -m benchmarks` prints what whole runs, single stages and proofs cost."""

import os

from benchmarks.proofs import print_proofs
from benchmarks.runs import print_runs
from benchmarks.stages import print_layout, print_stages

if __name__ == "__main__":
    print(f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}\n")
    print_runs()
    print()
    print_stages()
    print_layout()
    print_proofs()
