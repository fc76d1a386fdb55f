"""`python -m palveluketju` is the command `palveluketju`."""

from palveluketju.cli import run

if __name__ == "__main__":
    run()
