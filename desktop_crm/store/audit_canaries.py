"""The trial with an invented store: other processes put it through everything, and all that they leave is searched."""

from __future__ import annotations

import os
import re
import secrets
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from desktop_crm.domain.errors import Stopped
from desktop_crm.store.audit_places import targets_in
from desktop_crm.store.audit_result import CanaryFacts, PlaceKind
from desktop_crm.store.audit_scan import Patterns, Watch, scan
from desktop_crm.store.canaries import canaries
from desktop_crm.store.image import private_folder
from desktop_crm.store.inspection import verify
from desktop_crm.system import restart
from desktop_crm.system.byte_search import ByteSearch

LIVE, OPEN, WAIT, LOCKED, KILLED = "live", "open", "wait", "locked", "killed"
# Where the other processes believe their user's folders to be, by the variables of each system.
_FOLDERS: Final = {
    PlaceKind.WORK: ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "XDG_DATA_HOME"),
    PlaceKind.SETTINGS: ("XDG_CONFIG_HOME",),
    PlaceKind.LOGS: ("XDG_STATE_HOME",),
    PlaceKind.CACHE: ("XDG_CACHE_HOME",),
    PlaceKind.TEMPORARY: ("TMPDIR", "TEMP", "TMP"),
}
_MOST_STEPS: Final = 16
_PART: Final = 1 << 20


def audit_canaries(watch: Watch) -> CanaryFacts:
    """Let an invented store live through everything, search what is left of it, and throw it away. Raise Stopped."""
    folder, lock = private_folder()
    try:
        return _Trial(folder, watch).run()
    finally:
        lock.release()
        shutil.rmtree(folder, ignore_errors=True)


def passphrases(seed: bytes) -> tuple[str, str]:
    """Return the passphrase of the invented store, and the one that it is changed to."""
    return f"{seed.hex()} before", f"{seed.hex()} after"


def command_line(stage: str, path: Path) -> list[str]:
    """Return what this program is started with for a part of the trial."""
    return ["audit", str(path), "--story", stage]


class _Trial:
    def __init__(self, folder: Path, watch: Watch) -> None:
        self._watch = watch
        self._seed = secrets.token_bytes(16)
        self._patterns = Patterns.of(canaries(self._seed))
        self._path = folder / "store" / "invented.crm"
        self._killed = folder / "killed"
        self._places = {kind: folder / kind.value for kind in _FOLDERS}
        for made in (self._path.parent, *self._places.values()):
            made.mkdir(mode=0o700)

    def run(self) -> CanaryFacts:
        steps = self._live()
        # As it lay there in the moment of its death, with a log that nobody had read yet.
        shutil.copytree(self._path.parent, self._killed)
        before, after = self._lock()
        found = verify(self._path, lambda header: header.unlock_with_passphrase(passphrases(self._seed)[1]))
        columns = {column for column, _ in canaries(self._seed)}
        return CanaryFacts(
            columns=len(columns),
            values=self._patterns.values,
            steps=(*steps, LOCKED),
            scan=scan(self._patterns, targets_in(self._where()), self._watch),
            copies_before=before,
            copies_after=after,
            findings=tuple(found),
        )

    def _where(self) -> dict[PlaceKind, list[Path]]:
        places = {
            PlaceKind.STORE: [self._path.parent, self._killed],
            PlaceKind.BACKUPS: [*self._places[PlaceKind.WORK].rglob("backups")],
        }
        return places | {kind: [folder] for kind, folder in self._places.items()}

    def _live(self) -> list[str]:
        """Let the story be played to its sudden end and return its steps."""
        steps: list[str] = []
        with self._started(LIVE) as process:
            assert process.stdout is not None
            for line in process.stdout:
                steps.append(line.strip())
                self._watch.report(len(steps), _MOST_STEPS)
                if self._watch.stop():
                    raise Stopped
            died = process.wait() in (-9, signal.SIGTERM)
        if steps[-1:] != [KILLED] or not died:
            raise RuntimeError("the process of the invented store ended before its time")
        return steps

    def _lock(self) -> tuple[int, int]:
        """Count what the memory of an open program holds of the store, and that of the one after its lock."""
        search = self._patterns.search
        with self._started(OPEN) as process:
            assert process.stdin is not None
            assert process.stdout is not None
            process.stdout.readline()
            before = copies_in_memory(process.pid, search)
            process.stdin.write("\n")
            process.stdin.flush()
            process.stdout.readline()
            return before, copies_in_memory(process.pid, search)

    @contextmanager
    def _started(self, stage: str) -> Iterator[subprocess.Popen[str]]:
        variables = {name: str(self._places[kind]) for kind, names in _FOLDERS.items() for name in names}
        process = subprocess.Popen(
            restart.command(command_line(stage, self._path)),
            env={**os.environ, **variables},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        with process:
            assert process.stdin is not None
            try:
                process.stdin.write(f"{self._seed.hex()}\n")
                process.stdin.flush()
                yield process
            finally:
                process.kill()


def copies_in_memory(process: int, search: ByteSearch) -> int:
    """Count what is found in the writable memory of a child process; -1 where the system does not show it."""
    if sys.platform != "linux":
        return -1
    # It stands still meanwhile: what it freed between the list of its areas and the look at them could not be read.
    os.kill(process, signal.SIGSTOP)
    try:
        return sum(sum(1 for _ in search.in_blocks(area)) for area in _areas(Path("/proc", str(process))))
    except PermissionError:
        return -1
    finally:
        os.kill(process, signal.SIGCONT)


def _areas(process: Path) -> Iterator[Iterator[bytes]]:
    """Give the writable areas of a process, each as its blocks; proc(5), maps and mem."""
    areas = re.findall(r"^(\w+)-(\w+) rw", (process / "maps").read_text(), re.MULTILINE)
    with (process / "mem").open("rb", buffering=0) as memory:
        for begin, end in areas:
            start, stop = int(begin, 16), int(end, 16)
            memory.seek(start)
            yield (memory.read(min(_PART, stop - at)) for at in range(start, stop, _PART))
