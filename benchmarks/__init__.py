"""How long the program takes: `python -m benchmarks`."""
