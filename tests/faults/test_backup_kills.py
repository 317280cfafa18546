"""The process is killed while it backs up or restores: what stands finished is whole, and a store always stands there.

KILLS=1000 in the environment does it more often (`make torture`).
"""

import os
from pathlib import Path
from random import Random

from desktop_crm.domain.backup_plan import Reason
from desktop_crm.store.backup import prove
from desktop_crm.store.backups import SUFFIX, Backups, backups_in
from desktop_crm.store.check import findings
from desktop_crm.store.image import Image
from desktop_crm.vault.keys import DataKeys, KeyHeader
from tests.builders import PASSPHRASE, new_store
from tests.faults.victims import (
    Lives,
    back_up_for_ever,
    customers,
    import_people,
    opened,
    restore_for_ever,
)
from tests.torture_report import PlanRow

KILLS = int(os.environ.get("KILLS", "12"))
LONGEST_LIFE = 0.25
PEOPLE = 300


def by_passphrase(header: KeyHeader) -> DataKeys:
    return header.unlock_with_passphrase(PASSPHRASE)


def test_a_killed_backup_leaves_whole_files_and_the_store_as_it_was(
    tmp_path: Path, plan_row: PlanRow
) -> None:
    plan_row(5, "kills in backups", KILLS)
    store = new_store(tmp_path / "mine.crm")
    import_people(store, PEOPLE)
    store.close()
    folder, lives, told = tmp_path / "backups", Lives(Random(5), LONGEST_LIFE), []
    for _ in range(KILLS):
        told += lives.end(back_up_for_ever, store.path, folder)[1:]
        back = opened(store.path)
        assert len(customers(back)) == PEOPLE
        # The newest is the one that the kill could have hurt.
        finished = backups_in(folder, back.keys)
        assert all(one.manifest for one in finished)
        if finished:
            newest = max(finished, key=lambda one: one.made_at)
            image = Image(newest.path, by_passphrase)
            prove(image)
            image.close()
        back.close()
    back = opened(store.path)
    assert Backups(back, [folder]).make(Reason.BY_HAND).manifest
    assert back.read(findings) == []
    back.close()
    assert told
    assert all(path.suffix == SUFFIX for path in folder.iterdir() if not path.name.endswith(".part"))


def test_a_killed_restore_leaves_the_old_store_or_the_restored_one(tmp_path: Path, plan_row: PlanRow) -> None:
    plan_row(5, "kills in restores", KILLS)
    store = new_store(tmp_path / "mine.crm")
    import_people(store, PEOPLE)
    backup = Backups(store, [tmp_path / "backups"]).make(Reason.BY_HAND).path
    import_people(store, 2 * PEOPLE)
    store.close()
    lives, sizes = Lives(Random(6), LONGEST_LIFE), set()
    for _ in range(KILLS):
        lives.end(restore_for_ever, store.path, backup)
        back = opened(store.path)
        sizes.add(len(customers(back)))
        assert back.read(findings) == []
        back.close()
    assert sizes <= {PEOPLE, 2 * PEOPLE}
    # Whatever was replaced is still there under its dated name.
    if PEOPLE in sizes:
        kept = [opened(path) for path in tmp_path.glob("mine before restore*.crm")]
        assert 2 * PEOPLE in {len(customers(one)) for one in kept}
        for one in kept:
            one.close()
