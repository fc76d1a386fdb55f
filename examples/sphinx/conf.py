"""A small documentation build that shows two chains of `../ensiketju`."""

project = "Palveluketjut"
author = "Esimerkki"
copyright = "Esimerkki"  # noqa: A001 - as Sphinx calls it
version = "1"
language = "fi"
extensions = ["palveluketju.sphinx"]
palveluketju_models = "../ensiketju"
