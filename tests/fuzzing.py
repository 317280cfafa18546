"""Row 17 of the test plan by night: `python -m tests.fuzzing NOTES` gives each reader of bytes what Atheris thinks of.

Atheris (libFuzzer) watches which lines an input comes to and goes on from those that come further; what it learned
stays under build/fuzz/corpus for the next run. An input fails that raises anything but an error of ours, takes a second
of work, or more than 256 MB beside what the interpreter itself has; it stands under build/fuzz/found then, and
`python -m tests.fuzzing --one TARGET FILE` reads it again. FUZZ_RUNS and FUZZ_MINUTES in the environment say when a
target is done, FUZZ_TARGETS which there are.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from dataclasses import asdict
from pathlib import Path
from tempfile import TemporaryDirectory

import atheris

with atheris.instrument_imports(include=["desktop_crm"]):
    from tests.faults.fuzz_targets import TARGETS, Target
from tests.torture_report import Note, present_commit

ROOT = Path(__file__).parent.parent
RUNS = int(os.environ.get("FUZZ_RUNS") or "10000000")
MINUTES = float(os.environ.get("FUZZ_MINUTES") or "20")
CHOSEN = os.environ.get("FUZZ_TARGETS", "").split() or list(TARGETS)
_WORK = ROOT / "build" / "fuzz"
_MOST_MEGABYTES = 256
# libFuzzer's own watch goes by the clock on the wall, and others may hold the processor: it ends what never ends.
_ENDLESS = 20


def _fuzz(target: Target, runs: int, seconds: int) -> None:
    """Fuzz one target in this process, which libFuzzer ends."""
    corpus, found = _WORK / "corpus" / target.name, _WORK / "found"
    for folder in (corpus, found):
        folder.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(target.seeds()):
        (corpus / f"seed{number}").write_bytes(seed)
    size = f"-max_len={target.longest}"
    limits = (f"-runs={runs}", f"-max_total_time={seconds}", f"-timeout={_ENDLESS}", size)
    memory = f"-rss_limit_mb={_own_megabytes() + _MOST_MEGABYTES}"
    with TemporaryDirectory() as folder:
        own = Path(folder)
        target.warm_up(own)
        atheris.Setup(
            [
                target.name,
                str(corpus),
                *limits,
                memory,
                f"-artifact_prefix={found / target.name}-",
                "-print_final_stats=1",
            ],
            lambda data: target.check(data, own),
        )
        atheris.Fuzz()


def _own_megabytes() -> int:
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") >> 20


def _night(name: str) -> Note:
    """Fuzz one target in a process of its own and return what came of it."""
    began = time.monotonic()
    command = [sys.executable, "-m", "tests.fuzzing", "--fuzz", name, str(RUNS), str(int(MINUTES * 60))]
    log = _WORK / f"{name}.log"
    with log.open("wb") as file:
        ended = subprocess.run(command, cwd=ROOT, stdout=file, stderr=file, check=False)
    told = re.search(rb"stat::number_of_executed_units: (\d+)", log.read_bytes())
    return Note(
        row=17,
        what=f"{TARGETS[name].what} (Atheris)",
        count=int(told[1]) if told else 0,
        minutes=(time.monotonic() - began) / 60,
        passed=ended.returncode == 0 and told is not None,
        commit=present_commit(),
    )


def main(notes: str) -> int:
    """Fuzz the targets one after the other and note each; return 1 where something was found."""
    failed = False
    for name in CHOSEN:
        note = _night(name)
        failed |= not note.passed
        with Path(notes).open("a", encoding="utf-8") as file:
            file.write(json.dumps(asdict(note)) + "\n")
        sys.stdout.write(
            f"{note.what}: {note.count:,} in {note.minutes:.1f} minutes, passed: {note.passed}\n"
        )
    return int(failed)


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["--fuzz", name, runs, seconds]:
            _fuzz(TARGETS[name], int(runs), int(seconds))
        case ["--one", name, file]:
            with TemporaryDirectory() as scratch:
                TARGETS[name].check(Path(file).read_bytes(), Path(scratch))
        case [notes]:
            sys.exit(main(notes))
