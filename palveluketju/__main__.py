"""`python -m palveluketju` is the command `palveluketju`."""

import sys

from palveluketju.cli import main

if __name__ == "__main__":
    sys.exit(main())
