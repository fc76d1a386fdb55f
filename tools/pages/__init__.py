"""How the pages under docs/ are made: lessons that are played, references that are generated."""
