"""The figures of speed, taken on this machine: `make bench`, or `make bench SIZES="10000 1000000"`.

`python -m tests.benchmarks.bench --only saving 10000` takes those of one family. A million customers take an hour.
Nothing is asserted: a person compares, with the history that is kept beside this file as well.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from math import log
from pathlib import Path

from tests.benchmarks import (
    backups,
    calendar_days,
    charts,
    exchange,
    importing,
    listing,
    login,
    opening,
    peers,
    quick,
    records,
    saving,
    selling,
    today,
    window,
)
from tests.benchmarks.measuring import Figure

_FAMILIES = (
    opening,
    login,
    listing,
    quick,
    records,
    saving,
    backups,
    importing,
    exchange,
    charts,
    today,
    calendar_days,
    selling,
    window,
)
# Those that are taken by name alone: they want other programs.
_ASKED_FOR = (peers,)
_SIZES = (10_000, 100_000)
_HISTORY = Path(__file__).with_name("history.json")


def main() -> None:
    """Take the figures, print them as one table and add them to the history."""
    families = {module.__name__.rpartition(".")[2]: module for module in (*_FAMILIES, *_ASKED_FOR)}
    usual = list(families)[: len(_FAMILIES)]
    parser = argparse.ArgumentParser(description="Take the figures of speed and memory.")
    parser.add_argument("sizes", nargs="*", type=int, default=_SIZES, help="customers in the store")
    parser.add_argument("--only", action="append", choices=families, metavar="FAMILY")
    wanted = parser.parse_args()
    figures: list[Figure] = []
    for name in wanted.only or usual:
        for size in wanted.sizes:
            if size <= getattr(families[name], "LARGEST", size):
                sys.stderr.write(f"{name}, {size:,} customers …\n")
                figures += families[name].measure(size)
    sys.stdout.write("".join(f"{line}\n" for line in _table(figures)))
    _remember(figures)


def _table(figures: Sequence[Figure]) -> Iterator[str]:
    """Yield a line an operation: its target, its figures at each size with their ratios, and how it grows."""
    sizes = sorted({figure.size for figure in figures})
    by_operation: dict[str, dict[int, Figure]] = {}
    for figure in figures:
        by_operation.setdefault(figure.operation, {})[figure.size] = figure
    heads = "".join(f"{size:>23,}" for size in sizes)
    yield f"{'operation':62}{'yardstick':38}{'target':>7}{heads}{'growth':>9}{'target':>8}"
    for operation, found in by_operation.items():
        any_of_them = next(iter(found.values()))
        cells = "".join(_cell(found.get(size)) for size in sizes)
        target = any_of_them.target
        yield (
            f"{operation:62}{any_of_them.yardstick:38}{_number(target.ratio):>7}{cells}"
            f"{_number(_growth(found)):>9}{_number(target.growth):>8}"
        )


def _cell(figure: Figure | None) -> str:
    if figure is None:
        return " " * 23
    return f"{figure.value:>11,.2f} {figure.unit} {_number(figure.ratio):>8}"


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.2f}"


def _growth(found: dict[int, Figure]) -> float | None:
    """Return the exponent by which time or memory grows from the smallest to the largest size."""
    small, large = found[min(found)], found[max(found)]
    if small.size == large.size or min(small.value, large.value) <= 0:
        return None
    return log(large.value / small.value) / log(large.size / small.size)


def _remember(figures: Sequence[Figure]) -> None:
    history = json.loads(_HISTORY.read_text("utf-8")) if _HISTORY.exists() else []
    history.append(
        {
            "date": datetime.now(UTC).isoformat(timespec="seconds"),
            "commit": _commit(),
            "machine": {
                "cores": os.cpu_count(),
                "system": platform.system(),
                "python": platform.python_version(),
            },
            "figures": [
                {
                    "operation": figure.operation,
                    "size": figure.size,
                    figure.unit: round(figure.value, 3),
                    "ratio": figure.ratio and round(figure.ratio, 3),
                }
                for figure in figures
            ],
        }
    )
    # A run a line, so that a diff shows what was added.
    runs = ",\n".join(json.dumps(run) for run in history)
    _HISTORY.write_text(f"[\n{runs}\n]\n", "utf-8")


def _commit() -> str:
    command = ["git", "rev-parse", "--short", "HEAD"]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()


if __name__ == "__main__":
    main()
