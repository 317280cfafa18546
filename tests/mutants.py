"""How many small changes to the vault and the journal the tests notice: `python -m tests.mutants TARGET NOTES`.

mutmut makes the changes and runs, for each, the tests that come through the changed function, in a copy of the tree
under build/mutants. TARGET is the report, NOTES what `tests.torture_report` reads. MUTANTS_SAMPLE in the environment
tries so many of each room, drawn by lot with MUTANTS_SEED; without it, all.
"""

from __future__ import annotations

import json
import os
import random
import re
import shutil
import subprocess
import sys
import time
from collections import Counter
from dataclasses import asdict, dataclass
from pathlib import Path

from tests.torture_report import Note, present_commit

ROOT = Path(__file__).parent.parent
SAMPLE = int(os.environ.get("MUTANTS_SAMPLE") or "0")
SEED = int(os.environ.get("MUTANTS_SEED") or "1")
LEAST = 0.95
_COPIED = ("desktop_crm", "packaging", "resources", "tests", "pyproject.toml", "README.md", "SECURITY.md")


@dataclass(frozen=True, kw_only=True)
class Room:
    """Which modules are changed, and the tests that should notice."""

    name: str
    modules: tuple[str, ...]
    tests: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Result:
    """What became of one mutant, and what it changes: the lines before and after."""

    name: str
    status: str
    before: str = ""
    after: str = ""

    @property
    def noticed(self) -> bool:
        """Whether a test failed, or ran for ever."""
        return self.status in ("killed", "timeout")

    @property
    def reason(self) -> str:
        """Why no test could notice it; nothing where one did, or could."""
        if self.noticed:
            return ""
        return next((reason for reason, fits in EQUIVALENT if fits(self.before, self.after)), "")


ROOMS = (
    Room(name="vault", modules=("desktop_crm/vault/*.py",), tests=("tests/vault",)),
    Room(
        name="journal",
        modules=tuple(
            f"desktop_crm/store/{name}.py" for name in ("journal", "triggers", "undo", "accumulators")
        ),
        tests=tuple(f"tests/store/test_{name}.py" for name in ("journal_runs", "journal", "check")),
    ),
)

_CODEC = re.compile(r"\b(en|de)code\(|read_text\(|hmac\.digest\(")
# Changes that do not change what the program does, each with how it is known.
EQUIVALENT = (
    (
        "the text of an error that nobody is shown: it is turned into one of ours, or is a bug",
        lambda before, _: bool(re.match(r"raise (Value|Type|Runtime)Error\(", before)),
    ),
    (
        "the name of a codec or digest in capitals",
        lambda before, after: before.lower() == after.lower() and bool(_CODEC.search(before)),
    ),
    ('"big" is what Python takes anyhow', lambda before, after: _same_without(r'"big"', before, after)),
    (
        "strict= looks at lengths that are the same by what stands before it",
        lambda before, after: _same_without(r"strict=\w+", before, after),
    ),
    ("cast() speaks to mypy alone", lambda before, after: _same_without(r"cast\([^,]*,", before, after)),
    ("words and names of SQL in other letters", lambda before, after: _same_sql(before, after)),
    (
        "the name of a trigger in capitals",
        lambda before, after: before.lower() == after.lower() and "_name(spec, '" in before,
    ),
    (
        "None is as false as False",
        lambda before, after: before.replace("False", "None") == after.replace("False", "None"),
    ),
    (
        "a short cut, whose long way gives the same",
        lambda before, _: bool(re.search(r"\[:_HEAD\] == head|< longest|types <= \{|_is_newest\(", before)),
    ),
    ("no word, row or year has two letters", lambda before, _: before == "if len(token) < 2:"),
    ("one step is never all three", lambda before, after: after == before.replace("steps <=", "steps <")),
    ("what is stretched for a measure is nobody's secret", lambda before, _: 'stretch("calib' in before),
    (
        "a sign that is no symbol fails the code's check as well",
        lambda before, _: "-1 in symbols" in before or "_READ_AS.get(letter, -1)" in before,
    ),
    ("what is too short for a tag does not open either", lambda before, _: "len(first) < body" in before),
)


def _same_without(pattern: str, before: str, after: str) -> bool:
    left, right = (re.sub(rf"(, *)?({pattern})?(, *)?", "", text) for text in (before, after))
    return bool(re.search(pattern, before)) and left == right


def _same_sql(before: str, after: str) -> bool:
    """Tell whether two statements, or names in them, differ in letters whose case SQL does not know."""
    literals = [re.findall(r"'[^']*'", text) for text in (before, after)]
    known = re.search(r'SELECT|INSERT|UPDATE|DELETE|PRAGMA|CREATE|OLD\.|NEW\.|"row_mac"|"id"', before)
    return before.lower() == after.lower() and literals[0] == literals[1] and bool(known)


def try_room(room: Room, folder: Path) -> list[Result]:
    """Run the mutants of a room, or as many as were asked for."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name in _COPIED:
        source = ROOT / name
        copy = shutil.copytree if source.is_dir() else shutil.copy
        copy(source, folder / name)
    settings = {
        "source_paths": ["desktop_crm"],
        "only_mutate": list(room.modules),
        "also_copy": [name for name in _COPIED if name != "tests"],
        "pytest_add_cli_args_test_selection": list(room.tests),
    }
    lines = [f"{name} = {json.dumps(value)}" for name, value in settings.items()]
    with (folder / "pyproject.toml").open("a", encoding="utf-8") as file:
        file.write("\n".join(["", "[tool.mutmut]", *lines, ""]))
    chosen: list[str] = []
    if SAMPLE:
        # It makes all mutants before it finds that none has such a name.
        _mutmut(folder, "run", "none")
        names = [name for name, _ in _statuses(folder)]
        chosen = sorted(random.Random(SEED).sample(names, min(SAMPLE, len(names))))
    _mutmut(folder, "run", "--max-children", str(os.cpu_count() or 1), *chosen)
    tried = [one for one in _statuses(folder) if one[1] != "not checked"]
    return [_result(folder, name, status) for name, status in tried]


def _statuses(folder: Path) -> list[tuple[str, str]]:
    lines = _mutmut(folder, "results", "--all", "true").splitlines()
    found = [line.strip().rpartition(": ") for line in lines if "__mutmut_" in line]
    return [(name, status) for name, _, status in found]


def _result(folder: Path, name: str, status: str) -> Result:
    if status == "killed":
        return Result(name=name, status=status)
    diff = _mutmut(folder, "show", name).splitlines()
    before, after = (
        " ".join(
            line[1:].strip() for line in diff if re.match(rf"{re.escape(sign)}(?!{re.escape(sign)})", line)
        )
        for sign in "-+"
    )
    return Result(name=name, status=status, before=before, after=after)


def _mutmut(folder: Path, *arguments: str) -> str:
    line = [sys.executable, "-W", "ignore", "-m", "mutmut", *arguments]
    return subprocess.run(line, cwd=folder, capture_output=True, text=True, check=False).stdout


def score(results: list[Result]) -> float:
    """Return how many of those that change anything are noticed."""
    counted = [one for one in results if not one.reason]
    return sum(one.noticed for one in counted) / max(1, len(counted))


def report(rooms: dict[str, list[Result]]) -> str:
    """Return the report as Markdown."""
    lines = ["# Mutants", "", "| room | tried | equivalent | noticed of the others |", "|---|---|---|---|"]
    for name, results in rooms.items():
        equal = sum(bool(one.reason) for one in results)
        lines.append(f"| {name} | {len(results):,} | {equal:,} | {score(results):.1%} |")
    everything = [one for results in rooms.values() for one in results]
    lines += ["", "## Equivalent, by reason", ""]
    lines += [
        f"- {count:,}: {reason}"
        for reason, count in Counter(one.reason for one in everything).items()
        if reason
    ]
    lines += ["", "## Unnoticed", ""]
    lines += [
        f"- `{one.name}` ({one.status}): `{one.before}` → `{one.after}`"
        for one in everything
        if not one.noticed and not one.reason
    ]
    return "\n".join([*lines, ""])


def main(target: str, notes: str) -> int:
    """Write the report and the notes; return 1 where a room is below the mark."""
    rooms: dict[str, list[Result]] = {}
    with Path(notes).open("w", encoding="utf-8") as file:
        for room in ROOMS:
            started = time.monotonic()
            rooms[room.name] = results = try_room(room, ROOT / "build" / "mutants" / room.name)
            note = Note(
                row=25,
                what=f"mutants of the {room.name}: {score(results):.1%} noticed",
                count=len(results),
                minutes=(time.monotonic() - started) / 60,
                passed=score(results) >= LEAST,
                commit=present_commit(),
            )
            file.write(json.dumps(asdict(note)) + "\n")
    Path(target).write_text(report(rooms), "utf-8")
    return int(any(score(results) < LEAST for results in rooms.values()))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
