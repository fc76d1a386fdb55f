"""The site of the procedure library."""
