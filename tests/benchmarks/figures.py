"""How many megabytes of UTF-8 the figures are found in, a second of processor time.

Usage: python tests/benchmarks/figures.py FILE.txt…

Each file is searched once to load the lists, then five times; the best is printed, with the number
of figures and how densely they stand, which is what the time depends on.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

_PROJECT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(_PROJECT))

from reader.core.figures import find_figures  # noqa: E402 - after the project is on the path

_ROUNDS = 5


def main() -> None:
    """Print a line for each file."""
    for name in sys.argv[1:]:
        data = Path(name).read_bytes()
        text = data.decode("utf-8-sig")
        count = len(find_figures(text))
        rounds: list[float] = []
        for _ in range(_ROUNDS):
            started = time.process_time()
            find_figures(text)
            rounds.append(time.process_time() - started)
        speed = len(data) / 1e6 / min(rounds)
        density = count / len(data) * 1000
        sys.stdout.write(
            f"{speed:6.2f} MB/s  {count:6} figures  {density:5.1f} per kB  {Path(name).name}\n"
        )


if __name__ == "__main__":
    main()
