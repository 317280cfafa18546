"""The report of the test plan, `build/torture.md`: one line for each test that says which row of it it is.

A test asks for the fixture `plan_row` and calls `plan_row(9, "bits flipped in the file", FLIPS)`; minutes and result
are noted when it ends. With TORTURE_NOTES in the environment the notes go to that file, from which
`python -m tests.torture_report` writes the report. Processes of pytest-xdist may write it together. Speeds are read
from the history of `make bench`; what `make mutants` noted comes as a file of notes of its own.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

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
_HISTORY = Path(__file__).parent / "benchmarks" / "history.json"
# The speeds that the plan names and what it asks of them, in ms and for 10,000 customers.
_SPEEDS = {
    "unlock → first page read": "under 1,200",
    "unlock → everyone searchable": "under 1,000",
    "keystroke → first rows, p95": "under 30",
    "longest stall of the window during filling the search memory": "under 30",
    "open 10 sealed fields": "",
    "seal 100,000 names": "under 250",
    "save ten sealed fields": "under 5",
    "write a backup and prove it": "300 MB in under 10,000",
}
_SPEEDS_AT = 10_000

PlanRow = Callable[[int, str, int], None]
_FAILED = pytest.StashKey[bool]()


@dataclass(frozen=True, kw_only=True)
class Note:
    """One test: its row of the plan, what it tried, how often, how that went, and with which source."""

    row: int
    what: str
    count: int
    minutes: float
    passed: bool
    commit: str = ""


@cache
def present_commit() -> str:
    """Return the commit that is tried, with a + where the tree differs from it; nothing where there is no git."""
    told = subprocess.run(
        ["git", "describe", "--always", "--exclude=*", "--dirty=+"],
        cwd=Path(__file__).parent,
        capture_output=True,
        text=True,
        check=False,
    )
    return told.stdout.strip()


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
        passed, commit = not request.node.stash.get(_FAILED, True), present_commit()
        notes = (
            Note(row=row, what=what, count=count, minutes=minutes, passed=passed, commit=commit)
            for row, what, count in said
        )
        lines = [json.dumps(asdict(note)) for note in notes]
        with Path(target).open("a", encoding="utf-8") as file:
            file.write("".join(f"{line}\n" for line in lines))


def report(notes: list[Note], history: list[dict[str, Any]]) -> str:
    """Return the report as Markdown; `history` is that of the benchmarks, the newest last."""
    lines = ["# Test plan", "", "| # | row | tried | count | minutes | result | commit |", f"|{'---|' * 7}"]
    for row, name in ROWS.items():
        mine = _together([note for note in notes if note.row == row])
        for note in mine:
            result = "passed" if note.passed else "**failed**"
            figures = f"{note.count:,} | {note.minutes:.1f} | {result} | {note.commit}"
            lines.append(f"| {row} | {name} | {note.what} | {figures} |")
        told = _speeds(history) if row == 24 else []
        lines += [f"| {row} | {name} | {speed} | 1 | – | reported | {commit} |" for speed, commit in told]
        if not mine and not told:
            lines.append(f"| {row} | {name} | {_ELSEWHERE.get(row, '')} | – | – | not run here | |")
    return "\n".join([*lines, ""])


def _together(notes: list[Note]) -> list[Note]:
    """Return the notes with those put together that say the same, as each case of a test does."""
    found: dict[str, Note] = {}
    for note in notes:
        seen = found.get(note.what)
        found[note.what] = note if seen is None else _sum(seen, note)
    return list(found.values())


def _sum(one: Note, other: Note) -> Note:
    return replace(
        one,
        count=one.count + other.count,
        minutes=one.minutes + other.minutes,
        passed=one.passed and other.passed,
        commit=", ".join(dict.fromkeys([*one.commit.split(", "), other.commit])),
    )


def _speeds(history: list[dict[str, Any]]) -> list[tuple[str, str]]:
    """Return what was measured last of each speed that the plan names, and at which commit."""
    newest = {
        figure["operation"]: (
            f"{figure['operation']}: {figure['ms']:,.1f} ms on {run['date'][:10]}{_asked(figure['operation'])}",
            run["commit"],
        )
        for run in history
        for figure in run["figures"]
        if figure["size"] == _SPEEDS_AT and "ms" in figure
    }
    return [newest[operation] for operation in _SPEEDS if operation in newest]


def _asked(operation: str) -> str:
    gate = _SPEEDS.get(operation)
    return f" (asked: {gate})" if gate else ""


def main(target: str, *notes_files: str) -> int:
    """Write the report of the notes, as far as there are any; return 1 where a test failed."""
    there = [Path(each) for each in notes_files if Path(each).exists()]
    notes = [Note(**json.loads(line)) for path in there for line in path.read_text("utf-8").splitlines()]
    Path(target).write_text(report(notes, json.loads(_HISTORY.read_text("utf-8"))), "utf-8")
    return int(not all(note.passed for note in notes))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
