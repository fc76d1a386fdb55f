"""One file per format that a model or a drawing is written in."""
