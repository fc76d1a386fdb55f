"""A chain inside other documents: what a documentation build or a notebook shows of it."""
