"""How much of vault and store the tests reach, noted for the report of the test plan."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

from tests.torture_report import Note, present_commit


def main(notes: str) -> int:
    """Write the note of what `coverage` measured last."""
    told = subprocess.run(
        [sys.executable, "-m", "coverage", "json", "-q", "--fail-under=0", "-o", "-"],
        capture_output=True,
        text=True,
        check=True,
    )
    totals = json.loads(told.stdout)["totals"]
    reached = totals["percent_covered"]
    note = Note(
        row=25,
        what=f"lines and branches of vault and store: {reached:.2f} % reached",
        count=totals["num_statements"] + totals["num_branches"],
        minutes=0,
        passed=reached == 100,
        commit=present_commit(),
    )
    Path(notes).write_text(json.dumps(asdict(note)) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
