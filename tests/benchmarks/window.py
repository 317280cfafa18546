"""The window as a whole: how fast it stands, how much memory it holds, how long it ever stands still."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import pairwise
from pathlib import Path
from statistics import median

from PySide6.QtCore import QEventLoop, Qt, QTimer

from desktop_crm.domain.changes import Op
from desktop_crm.exchange.contact_file import open_contact_file, read_entries
from desktop_crm.gui.opening import import_heavy_modules, import_later_pages
from desktop_crm.gui.pages.insights_page import InsightsPage
from desktop_crm.gui.widgets.chart_canvas import ChartCanvas
from desktop_crm.gui.workspace import Job, Workspace
from desktop_crm.operations.import_contacts import import_contacts
from desktop_crm.queries.rehearsal import rehearse
from desktop_crm.store.store import Store
from desktop_crm.system.collector import let_go
from desktop_crm.system.settings import SettingsFile
from tests.benchmarks.importing import csv_files
from tests.benchmarks.measuring import Comparison, Figure, Target
from tests.benchmarks.samples import new_store, opened, sample_path
from tests.benchmarks.screen import application

_MB = 1e6
_ROUNDS = 9
_HEARTBEAT_MS = 2
_LOOK_MS = 50
# A million customers are read in three minutes, or in ten where others work beside.
_LONGEST_S = 1800
_ROOT = Path(__file__).parents[2]


def measure(size: int) -> Iterator[Figure]:
    """Yield the figures of this family."""
    path = sample_path(size)
    yield _start(path, size)
    yield _memory(path, size)
    application()
    import_heavy_modules()
    import_later_pages()
    yield _stall("filling the search memory", partial(_fill, path), size)
    yield _stall("an import", partial(_import, csv_files(size)), size)
    yield _stall("the drawing of all charts", partial(_draw_charts, path), size)


def _start(path: Path, size: int) -> Figure:
    taken: dict[str, list[float]] = {"unlock": [], "empty": []}
    for kind in taken:
        run_window(kind, path)
    for _ in range(_ROUNDS):
        for kind, times in taken.items():
            begun = time.perf_counter()
            run_window(kind, path)
            times.append((time.perf_counter() - begun) * 1000)
    starts = Comparison(ours=tuple(taken["unlock"]), yardstick=tuple(taken["empty"]))
    target = Target(ratio=1.5, growth=0)
    return starts.figure("start → unlock page painted", "empty QMainWindow", size, target)


def _memory(path: Path, size: int) -> Figure:
    return Figure(
        operation="memory at rest, everyone searchable",
        yardstick="empty QMainWindow",
        size=size,
        value=run_window("open", path) / _MB,
        measure=median(run_window("empty", path) for _ in range(3)) / _MB,
        target=Target(ratio=2.0 if size <= 100_000 else 8.0),
        unit="MB",
    )


def run_window(kind: str, path: Path) -> int:
    """Run a window in a process of its own and return its memory in bytes."""
    command = [sys.executable, "-m", "tests.benchmarks.probe", kind, str(path)]
    told = subprocess.run(
        command, cwd=_ROOT, env=installed(), check=True, capture_output=True, timeout=_LONGEST_S
    ).stdout
    return int(told)


def installed() -> dict[str, str]:
    """Return an environment in which our modules are byte-compiled, as those of an installed program are."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPYCACHEPREFIX": str(_ROOT / "build" / "benchmarks" / "bytecode")}


def _stall(work: str, run: Callable[[QEventLoop], None], size: int) -> Figure:
    """Return the longest time between two beats of a timer in the window's thread, beyond the timer's own pace."""
    beats: list[float] = []
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: beats.append(time.perf_counter()))
    timer.start(_HEARTBEAT_MS)
    run(QEventLoop())
    timer.stop()
    longest = max(later - earlier for earlier, later in pairwise(beats))
    return Figure(
        operation=f"longest stall of the window during {work}",
        yardstick="16 ms",
        size=size,
        value=longest * 1000 - _HEARTBEAT_MS,
        measure=16.0,
        target=Target(ratio=1.0, growth=0),
    )


def _fill(path: Path, loop: QEventLoop) -> None:
    workspace = Workspace()
    workspace.search_filled.connect(loop.quit)
    workspace.adopt(opened(path))
    loop.exec()
    workspace.close()


def _draw_charts(path: Path, loop: QEventLoop) -> None:
    workspace = Workspace()
    workspace.adopt(opened(path))
    page = InsightsPage(workspace, SettingsFile(path.with_suffix(".settings")))
    page.resize(1376, 860)
    page.show()
    canvases = page.findChildren(ChartCanvas)
    look = QTimer(page)
    # One that has nothing to show is hidden in the end.
    look.timeout.connect(
        lambda: loop.quit() if all(one.hits() for one in canvases if one.isVisible()) else None
    )
    look.start(_LOOK_MS)
    loop.exec()
    page.close()
    workspace.close()


def _import(paths: Sequence[Path], loop: QEventLoop) -> None:
    workspace, store = Workspace(), new_store("import")
    workspace.search_filled.connect(loop.quit)
    workspace.adopt(store)
    loop.exec()
    workspace.start_job("", partial(_whole_import, store, paths), lambda _: loop.quit())
    loop.exec()
    workspace.close()


def _whole_import(store: Store, paths: Sequence[Path], job: Job) -> None:
    files = [open_contact_file(path) for path in paths]
    read = [read_entries(file, "CN", job.report, job.stopped) for file in files]
    rehearsals = store.read(rehearse, read, job.report, job.stopped)
    store.write(Op.IMPORT, import_contacts, rehearsals, job.report, job.stopped)
    # As the page does.
    let_go(one.table.rows for one in files if one.table)
    let_go([*(one.records for one in read), *(one.rows for one in rehearsals)])
