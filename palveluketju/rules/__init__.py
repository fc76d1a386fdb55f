"""The rules: one file each, named for its fault; a page, and a function where one is needed."""
