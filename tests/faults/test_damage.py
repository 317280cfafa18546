"""Bits flip, pages are lost, files are cut, copies are careless: the check finds it, and salvage believes no lie.

BIT_FLIPS and LOST_PAGES in the environment say how often.
"""

import os
import random
import shutil
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from desktop_crm.domain.changes import Op
from desktop_crm.domain.errors import CrmError, StoreDamaged
from desktop_crm.domain.sample import SamplePlan
from desktop_crm.operations.sample import fill_with_sample
from desktop_crm.store.inspection import verify
from desktop_crm.store.opening import open_store
from desktop_crm.store.raw_pages import RawPages
from desktop_crm.store.rebuilding import Labels
from desktop_crm.store.repair import Repair
from desktop_crm.store.salvage import Judge, Proved, found_headers, proved_rows, unlock_any
from desktop_crm.store.store import Store
from desktop_crm.vault.keys import DataKeys
from tests.builders import add_person, contents, new_store
from tests.faults.victims import customers, opened, started, write_people
from tests.torture_report import PlanRow

BIT_FLIPS = int(os.environ.get("BIT_FLIPS", "60"))
LOST_PAGES = int(os.environ.get("LOST_PAGES", "7"))
COPIES = int(os.environ.get("COPIES", "10"))
PAGE = 4096
LABELS = Labels(lost_customer="Lost", lost_tag="Lost", lost_other="Lost", rescued="Rescued")

Rows = set[tuple[str, int, tuple[object, ...]]]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """A closed store full of everything."""
    store = new_store(tmp_path_factory.mktemp("whole") / "mine.crm")
    plan = SamplePlan(customers=60, seed=9, until=date(2026, 6, 30), interactions=300, purchases=150)
    store.write(Op.SAMPLE, fill_with_sample, plan)
    for number in range(5):
        add_person(store, f"Person {number}", note="long " * 2_000)
    store.undo()
    store.close()
    return store


def _proved(path: Path, keys: DataKeys) -> Rows:
    """Return the rows of a file that their MACs prove, without the journal, which its chain proves later."""
    rows = proved_rows(path, Judge(keys), lambda: False, lambda _done, _total: None)
    proved = [row for row in rows if isinstance(row, Proved) and row.whole]
    records = {row for row in proved if row.table not in ("change", "change_set", "crm_meta")}
    return {(row.table, row.row_id, row.values) for row in records}


def _rows_by_page(path: Path, keys: DataKeys) -> dict[int, Rows]:
    """Return the proved rows by the leaf page that they begin on."""
    judge = Judge(keys)
    found: dict[int, Rows] = {}
    with closing(RawPages(path)) as pages:
        for number in range(1, pages.count + 1):
            proved = [judge.judge(row) for row in pages.rows(number) if len(row.values) > 5]
            found[number] = {
                (row.table, row.row_id, row.values)
                for row in proved
                if row and row.whole and row.table not in ("change", "change_set", "crm_meta")
            }
    return found


def test_every_flipped_bit_is_found_or_changes_nothing_and_costs_few_rows(
    whole: Store, tmp_path: Path, plan_row: PlanRow
) -> None:
    plan_row(9, "bits flipped in a store's file", BIT_FLIPS)
    body, rows = whole.path.read_bytes(), _proved(whole.path, whole.keys)
    chance, copy = random.Random(9), tmp_path / "flipped.crm"
    found = lost = 0
    for _ in range(BIT_FLIPS):
        flipped = bytearray(body)
        place = chance.randrange(len(body) * 8)
        flipped[place // 8] ^= 1 << place % 8
        copy.write_bytes(flipped)
        told = _is_told(copy, whole.keys)
        found += told
        if not told:
            assert _contents_of(copy, whole.keys) == _contents_of(whole.path, whole.keys)
        kept = _proved(copy, whole.keys)
        assert kept <= rows
        lost += len(rows - kept)
    # Much of a small store is room that nothing uses yet: there a flip changes nothing.
    assert found > BIT_FLIPS // 8
    # One flip touches one row; a page whose head it hits may take its rows with it, now and then.
    assert lost <= BIT_FLIPS * 5


def _is_told(path: Path, keys: DataKeys) -> bool:
    try:
        return bool(verify(path, lambda _header: keys))
    except CrmError:
        return True


def _contents_of(path: Path, keys: DataKeys) -> dict[str, list[tuple[object, ...]]]:
    store = open_store(path, lambda _header: keys)
    try:
        return contents(store)
    finally:
        store.close()


@pytest.mark.parametrize("damage", ["page one", "zeroed", "random", "shuffled", "cut 10 %", "cut 50 %"])
def test_all_rows_on_intact_pages_come_back_and_none_that_nothing_proves(
    whole: Store, tmp_path: Path, damage: str, plan_row: PlanRow
) -> None:
    plan_row(10, f"salvage, {damage}", LOST_PAGES)
    by_page = _rows_by_page(whole.path, whole.keys)
    everything: Rows = set().union(*by_page.values())
    body, chance = whole.path.read_bytes(), random.Random(damage)
    copy = tmp_path / "damaged.crm"
    for attempt in range(LOST_PAGES):
        broken, lost = _damaged(body, damage, chance, attempt)
        copy.write_bytes(broken)
        kept = _proved(copy, whole.keys)
        assert kept <= everything
        must: Rows = set().union(*(rows for number, rows in by_page.items() if number not in lost))
        # A long row goes on to pages of its own, which may be lost while its first one is not.
        short = {row for row in must if sum(len(v) for v in row[2] if isinstance(v, bytes)) < PAGE // 2}
        assert short <= kept
    assert found_headers(copy) or damage in ("zeroed", "random", "cut 50 %", "shuffled")


def _damaged(body: bytes, damage: str, chance: random.Random, attempt: int) -> tuple[bytes, set[int]]:
    """Return the broken bytes, and the pages that are lost."""
    count = len(body) // PAGE
    pages = [body[start : start + PAGE] for start in range(0, len(body), PAGE)]
    if damage.startswith("cut"):
        left = count * (90 if "10" in damage else 50) // 100 - attempt
        return body[: left * PAGE], set(range(left + 1, count + 1))
    if damage == "shuffled":
        order = pages[1:]
        chance.shuffle(order)
        return b"".join([pages[0], *order]), set()
    lost = (
        {1}
        if damage == "page one"
        else set(chance.sample(range(1, count + 1), 1 + count * (attempt % 19) // 20))
    )
    fill = chance.randbytes if damage == "random" else bytes
    return b"".join(fill(PAGE) if number in lost else page for number, page in enumerate(pages, 1)), lost


def test_a_repair_of_any_damage_ends_in_a_store_without_findings(
    whole: Store, tmp_path: Path, plan_row: PlanRow
) -> None:
    rounds = max(LOST_PAGES // 2, 2)
    plan_row(10, "repair to a verified store", rounds)
    chance = random.Random(10)
    for attempt in range(rounds):
        copy, out = tmp_path / "damaged.crm", tmp_path / f"out{attempt}.crm"
        copy.write_bytes(_damaged(whole.path.read_bytes(), "random", chance, attempt + 1)[0])
        with closing(Repair(out, _header(whole), whole.keys)) as repair:
            repair.read(copy)
            repair.finish(LABELS)
        assert verify(out, lambda _header: whole.keys) == []


def _header(store: Store):
    return found_headers(store.path)[0]


def test_a_loop_of_pages_ends(tmp_path: Path) -> None:
    """Two hundred rows of sixteen kilobytes, all of which go on to a page that goes on to itself."""
    leaf = bytearray(PAGE)
    leaf[0], leaf[3:5] = 0x0D, (200).to_bytes(2, "big")
    for number in range(200):
        leaf[8 + 2 * number : 10 + 2 * number] = (500).to_bytes(2, "big")
    leaf[500:504] = bytes((0x81, 0x80, 0x00, 1))
    overflow = (2).to_bytes(4, "big") + bytes(PAGE - 4)
    path = tmp_path / "loop.crm"
    path.write_bytes(bytes(leaf) + overflow * 20)
    with closing(RawPages(path)) as pages:
        assert all(row.values == () for row in pages.rows(1))


@pytest.mark.parametrize("log_first", [True, False])
def test_a_careless_copy_is_whole_or_known_and_can_be_repaired(
    tmp_path: Path, log_first: bool, plan_row: PlanRow
) -> None:
    plan_row(22, f"copies of a live store, {'log' if log_first else 'file'} first", COPIES)
    path = tmp_path / "mine.crm"
    store = new_store(path)
    keys, header = store.keys, store.key_header()
    store.close()
    process, pipe = started(write_people, path)
    pipe.recv()
    repaired: set[int] = set()
    for number in range(COPIES):
        folder = tmp_path / f"copy{number}"
        folder.mkdir()
        log = path.with_name("mine.crm-wal")
        for file in (log, path) if log_first else (path, log):
            process.join(0.03)
            shutil.copy(file, folder)
        if _is_told(folder / path.name, keys):
            with closing(Repair(folder / "out.crm", header, keys)) as repair:
                repair.read(folder / path.name)
                repair.finish(LABELS)
            repaired |= _customers_of(folder / "out.crm")
    process.kill()
    process.join()
    assert repaired <= _customers_of(path)


def _customers_of(path: Path) -> set[int]:
    store = opened(path)
    try:
        return set(customers(store))
    finally:
        store.close()


def test_a_store_without_any_keys_left_is_said_to_be_damaged(whole: Store, tmp_path: Path) -> None:
    with pytest.raises(StoreDamaged):
        unlock_any([], lambda _header: whole.keys)
