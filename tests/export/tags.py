"""The tree of structure of a tagged PDF."""

from pypdf.generic import DictionaryObject


def tags(node: object) -> list[DictionaryObject]:
    """Every element of the tree, in the order of reading."""
    node = node.get_object() if hasattr(node, "get_object") else node
    if isinstance(node, list):
        return [each for kid in node for each in tags(kid)]
    if not isinstance(node, DictionaryObject):
        return []
    return [node, *tags(node.get("/K", []))]
