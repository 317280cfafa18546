"""Whatever table loses its rows, a repair keeps what hung on them, or says how much it gave up."""

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from desktop_crm.domain.changes import Op
from desktop_crm.domain.sample import SamplePlan
from desktop_crm.operations.sample_sales import fill_with_example
from desktop_crm.store.check import findings
from desktop_crm.store.models import Base
from desktop_crm.store.rebuilding import Labels
from desktop_crm.store.repair import Repair, Repaired
from desktop_crm.store.salvage import found_headers, unlock_any
from desktop_crm.store.schema import tables
from desktop_crm.store.store import Store
from tests.builders import new_store
from tests.faults.victims import opened
from tests.faults.works import unlock

LABELS = Labels(lost_customer="Lost customer", lost_tag="Lost tag", lost_other="Lost", rescued="Rescued")
PARENTS = sorted(
    {
        key.column.table.name
        for spec in tables().values()
        for key in Base.metadata.tables[spec.name].foreign_keys
    }
)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Store:
    store = new_store(tmp_path_factory.mktemp("filled") / "mine.crm")
    plan = SamplePlan(customers=20, seed=5, until=date(2026, 6, 30), interactions=80)
    store.write(Op.SAMPLE, fill_with_example, plan)
    store.close()
    return store


def _count(path: Path, table: str) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


def _repaired_without(filled: Store, folder: Path, *lost: str) -> Repaired:
    damaged = folder / "damaged.crm"
    damaged.write_bytes(filled.path.read_bytes())
    with closing(sqlite3.connect(damaged)) as connection, connection:
        for table in lost:
            connection.execute(f"DELETE FROM {table}")
    with closing(Repair(folder / "new.crm", *unlock_any(found_headers(damaged), unlock))) as repair:
        repair.read(damaged)
        told = repair.finish(LABELS)
    with closing(opened(folder / "new.crm")) as again:
        assert again.read(findings) == []
    return told


@pytest.mark.parametrize("lost", PARENTS)
def test_a_table_that_is_lost_takes_no_other_down(filled: Store, tmp_path: Path, lost: str) -> None:
    told = _repaired_without(filled, tmp_path, lost)
    assert told.rows["customer"] >= 20


def test_deals_outlive_their_pipelines_and_stages(filled: Store, tmp_path: Path) -> None:
    deals = _count(filled.path, "deal")
    assert deals
    told = _repaired_without(filled, tmp_path, "stage", "pipeline")
    assert told.rows["deal"] == deals
    assert told.stand_ins > 1
    assert (told.rows["pipeline"], told.given_up["deal"]) == (1, 0)


def test_what_says_nothing_without_its_deal_goes_and_is_counted(filled: Store, tmp_path: Path) -> None:
    hanging = _count(filled.path, "stage_change") + _count(filled.path, "deal_check")
    assert hanging
    told = _repaired_without(filled, tmp_path, "deal")
    assert told.given_up["stage_change"] + told.given_up["deal_check"] == hanging
    assert told.rows["sales_document"] == _count(filled.path, "sales_document") > 0
