"""An operation of the disk fails, any of them: the error is one of ours, and the store is as the last step left it.

`tests.faults.watched_files` stands between the program and the disk. FAULTS in the environment says how many of the
operations of each work fail, one a time; the night takes every one (`make torture`).
"""

import gc
import os
import random
import shutil
from contextlib import closing, suppress
from pathlib import Path
from threading import Thread

import pytest

from desktop_crm.domain.errors import CrmError
from desktop_crm.operations.erasure import finish_erasures
from desktop_crm.store.backup import prove
from desktop_crm.store.check import findings
from desktop_crm.store.image import Image
from tests.faults.watched_calls import calls_watched
from tests.faults.watched_files import Watch, watched
from tests.faults.works import WORKS, Scene, Work, figures, unlock
from tests.torture_report import PlanRow

FAULTS = int(os.environ.get("FAULTS", "3"))
SYNCED = "Dropbox"


@pytest.mark.parametrize("name", WORKS)
@pytest.mark.parametrize("folder_name", ["home", SYNCED])
def test_whichever_operation_of_the_disk_fails_the_store_stays_as_the_last_step_left_it(
    tmp_path: Path, name: str, folder_name: str, plan_row: PlanRow
) -> None:
    work, scene, before = WORKS[name], Scene(tmp_path / folder_name), tmp_path / "before"
    scene.folder.mkdir()
    work.prepare(scene)
    shutil.copytree(scene.folder, before)
    with watched() as watch, calls_watched(watch, tmp_path):
        states = _states(scene, work)
    total, kinds = watch.operations, set()
    step = max(total // FAULTS, 1)
    places = range(1 + random.Random(total).randrange(step), total + 1, step)
    plan_row(7, f"operations of the disk that fail in {name}", len(places))
    # Each close collects: what is there already need not be walked each time.
    gc.freeze()
    for number in places:
        shutil.rmtree(scene.folder)
        shutil.copytree(before, scene.folder)
        with watched() as watch, calls_watched(watch, tmp_path):
            watch.fail_at = number
            done = _done_until_it_fails(scene, work, watch)
        kinds.add(watch.failed)
        # All that was written, which nobody reads here: a night of it fills the memory.
        watch.steps.clear()
        assert _found(scene) in states[done : done + 2]
    gc.unfreeze()
    assert kinds - {""}


def _states(scene: Scene, work: Work) -> list[tuple[int, ...]]:
    """Do the work and return what the store held before it and after each step."""
    states = [figures(scene.store)]
    for step in work.steps:
        step(scene)
        states.append(figures(scene.store))
    scene.close()
    return states


def _done_until_it_fails(scene: Scene, work: Work, watch: Watch) -> int:
    """Open, work and close; return how many steps were done. A failing disk brings errors of ours; others are bugs."""
    done = 0
    with suppress(CrmError):
        assert scene.store
        for step in work.steps:
            step(scene)
            done += 1
        scene.close()
    watch.fail_at = 0
    # Whatever failed lets the others go on: the window closes the store, not the thread that makes backups.
    window = Thread(target=scene.close, daemon=True)
    window.start()
    window.join(60)
    assert not window.is_alive()
    return done


def _found(scene: Scene) -> tuple[int, ...]:
    """Check the store and its backups, as the next start finds them, and return what the store holds."""
    with closing(scene.store) as store:
        assert store.read(findings) == []
        finish_erasures(store, [scene.backups])
        held = figures(store)
        for backup in scene.backups.glob("*.crmbackup"):
            with closing(Image(backup, unlock)) as image:
                prove(image)
    scene.close()
    return held
