"""How long the program takes, as ratios to an empty Python process of the same run."""
