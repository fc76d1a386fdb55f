"""Files as trees with places: YAML text in, texts with spans and findings out.

The only home of PyYAML and of the names of keys. Knows nothing of what a chain means.
"""

from palveluketju.document.data import Data, to_data
from palveluketju.document.document import Comment, Document
from palveluketju.document.ignores import Ignore, ignores
from palveluketju.document.parse import Parsed, parse
from palveluketju.document.read import read
from palveluketju.document.tree import Entry, Mapping, Node, Scalar, Sequence

__all__ = [
    "Comment",
    "Data",
    "Document",
    "Entry",
    "Ignore",
    "Mapping",
    "Node",
    "Parsed",
    "Scalar",
    "Sequence",
    "ignores",
    "parse",
    "read",
    "to_data",
]
