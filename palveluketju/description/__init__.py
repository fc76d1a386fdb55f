"""A workspace told in words of one language: what pages, files and documentation builds show."""
