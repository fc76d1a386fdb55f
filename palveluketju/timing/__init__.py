"""Whether the time limits of a chain hold along every way: `docs/explanation/time.md`."""
