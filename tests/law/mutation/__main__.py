"""Print the table; the kinds to run may be named by number: `python -m tests.law.mutation 4 5`."""

import sys

from tests.law.mutation.kinds import KINDS
from tests.law.mutation.table import lines, row

wanted = {int(number) for number in sys.argv[1:]} or {kind.number for kind in KINDS}
for line in lines(row(kind) for kind in KINDS if kind.number in wanted):
    print(line)
