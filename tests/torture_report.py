"""The report of the test plan, `build/torture.md`: one line for each test that says which row of it it is.

A test asks for the fixture `plan_row` and calls `plan_row(9, "bits flipped in the file", FLIPS)`; minutes and result
are noted when it ends. With TORTURE_NOTES in the environment the notes go to that file, from which
`python -m tests.torture_report` writes the report. Processes of pytest-xdist may write it together.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import pytest

ROWS = {
    1: "Field tamper",
    2: "Swap matrix",
    3: "Header tamper",
    4: "Streams of attachments and backups",
    5: "kill -9",
    6: "Power cut",
    7: "I/O faults",
    8: "Disk full",
    9: "Single-bit flips",
    10: "Salvage",
    11: "Canary audit",
    12: "Memory after lock",
    13: "Log and exception canaries",
    14: "Key stores",
    15: "Recovery code",
    16: "Wrong passphrase",
    17: "Fuzz",
    18: "Migrations",
    19: "Backup and restore",
    20: "Lock of the store",
    21: "Clock",
    22: "Copy while writing",
    23: "PRAGMAs and CHECKs",
    24: "Speed",
    25: "Mutants and coverage",
    26: "Known answers",
}
_ELSEWHERE = {24: "`make bench`", 25: "`make mutants`"}

PlanRow = Callable[[int, str, int], None]
_FAILED = pytest.StashKey[bool]()


@dataclass(frozen=True, kw_only=True)
class Note:
    """One test: its row of the plan, what it tried, how often, and how that went."""

    row: int
    what: str
    count: int
    minutes: float
    passed: bool


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]):
    report = yield
    if report.when == "call":
        item.stash[_FAILED] = report.failed
    return report


@pytest.fixture
def plan_row(request: pytest.FixtureRequest) -> Iterator[PlanRow]:
    """Return what notes a row of the plan, what is tried for it, and how often."""
    said: list[tuple[int, str, int]] = []
    started = time.monotonic()
    yield lambda row, what, count: said.append((row, what, count))
    target = os.environ.get("TORTURE_NOTES")
    if target:
        minutes = (time.monotonic() - started) / 60
        passed = not request.node.stash.get(_FAILED, True)
        lines = [
            json.dumps(asdict(Note(row=row, what=what, count=count, minutes=minutes, passed=passed)))
            for row, what, count in said
        ]
        with Path(target).open("a", encoding="utf-8") as file:
            file.write("".join(f"{line}\n" for line in lines))


def report(notes: list[Note]) -> str:
    """Return the report as Markdown."""
    lines = ["# Test plan", "", "| # | row | tried | count | minutes | result |", "|---|---|---|---|---|---|"]
    for row, name in ROWS.items():
        mine = [note for note in notes if note.row == row]
        for note in mine:
            result = "passed" if note.passed else "**failed**"
            lines.append(f"| {row} | {name} | {note.what} | {note.count:,} | {note.minutes:.1f} | {result} |")
        if not mine:
            lines.append(f"| {row} | {name} | {_ELSEWHERE.get(row, '')} | – | – | not run here |")
    return "\n".join([*lines, ""])


def main(notes_file: str, target: str) -> int:
    """Write the report of the notes; return 1 where a test failed."""
    lines = Path(notes_file).read_text("utf-8").splitlines() if Path(notes_file).exists() else []
    notes = [Note(**json.loads(line)) for line in lines]
    Path(target).write_text(report(notes), "utf-8")
    return int(not all(note.passed for note in notes))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
