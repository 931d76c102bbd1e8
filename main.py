"""Start Yandu from a checkout: ``python main.py [FILE]`` or ``python main.py COMMAND …``."""

from __future__ import annotations

import sys

from reader.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
