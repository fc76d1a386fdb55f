"""Pass 2: arrows that run back against the flow.

An arrow runs back when it lies on a cycle and leads to a symbol that the author declared
earlier (or to itself): that is how the author tells the story. The rest has no cycle, because
inside a strongly connected part every forward arrow follows the declared order.
"""

from palveluketju.graph.reading import runs_forward
from palveluketju.layout.stages import Acyclic, Sized


def acyclic(sized: Sized) -> Acyclic:
    """Say of each arrow whether it runs forward."""
    return Acyclic(sized, runs_forward(len(sized.figures), sized.ends))
