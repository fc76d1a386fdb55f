"""Random service chains: well-formed ones grown piece by piece, and many of them damaged.

`generate(seed)` gives a model of a few files, the chain to prove and what is in it.
`rename` and `shuffle` change a model without changing what it means; `census` counts.
"""

from tests.flow.generator.census import census, main_file
from tests.flow.generator.change import rename, shuffle
from tests.flow.generator.model import Generated, generate
from tests.flow.generator.played import complaints, is_played

__all__ = [
    "Generated",
    "census",
    "complaints",
    "generate",
    "is_played",
    "main_file",
    "rename",
    "shuffle",
]
