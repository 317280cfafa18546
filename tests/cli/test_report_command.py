"""`report`: files to hand on, from a terminal."""

import csv
import io
from pathlib import Path

import pytest

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.money import Money
from desktop_crm.domain.profiles import Profile
from desktop_crm.operations.edits import PurchaseEdit
from desktop_crm.operations.purchases import record_purchase
from tests.builders import add_person, new_store


@pytest.fixture
def store(tmp_path: Path) -> Path:
    path = tmp_path / "mine.crm"
    made = new_store(path)
    edit = PurchaseEdit(bought_on="2026-10-05", money=Money(currency="CNY", amount_minor=100_00))
    made.write(Op.RECORD_PURCHASE, record_purchase, add_person(made, "王晓明"), edit)
    made.close()
    return path


@pytest.mark.parametrize("more", [(), ("--month", "2026-10"), ("--language", "zh"), ("--no-names",)])
def test_a_month_becomes_one_page_of_pdf(crm, tmp_path, store, more):
    target = tmp_path / "R.pdf"
    done = crm("report", store, "month", "--out", target, *more)

    assert done.code == 0
    month = "2026-10" if "--month" in more else f"{today():%Y-%m}"
    assert done.document == {"file": str(target), "month": month}
    written = target.read_bytes()
    assert written.startswith(b"%PDF")
    assert b"/Count 1" in written
    assert b"/CreationDate" not in written


def test_effort_and_commission_are_tables_too(crm, tmp_path, store):
    for about in ("effort", "commission"):
        for form in ("csv", "xlsx", "pdf"):
            target = tmp_path / f"{about}.{form}"
            assert crm("report", store, about, "--out", target, "--month", "2026-10").code == 0
            assert target.stat().st_size > 100
    rows = list(csv.reader(io.StringIO((tmp_path / "effort.csv").read_text("utf-8-sig"))))
    assert rows[1] == ["2026-10-01 to 2026-10-31, amounts in CNY"]
    crm("report", store, "effort", "--out", tmp_path / "e.csv", "--language", "zh", "--no-names")
    assert "王晓明" not in (tmp_path / "e.csv").read_text("utf-8-sig")
    assert "工作投入与产出" in (tmp_path / "e.csv").read_text("utf-8-sig")


def test_a_report_is_no_picture_and_never_written_over_the_store(crm, tmp_path, store):
    before = store.read_bytes()
    assert crm("report", store, "month", "--out", tmp_path / "R.png").code == 2
    assert crm("report", store, "month", "--out", tmp_path / "R.csv").code == 2
    assert crm("report", store, "month", "--out", store).code == 2
    assert crm("report", store, "month", "--out", tmp_path / "R.pdf", "--month", "2026-13").code == 2
    assert crm("report", store, "month", "--out", tmp_path / "nowhere" / "R.pdf").code != 0
    assert store.read_bytes() == before


def test_who_may_not_export_gets_no_report(crm, tmp_path):
    path = tmp_path / "mine.crm"
    made = new_store(path)
    made.switch_profile(Profile.ASSISTANT)
    made.close()

    done = crm("report", path, "month", "--out", tmp_path / "R.pdf")

    assert done.code != 0
    assert not (tmp_path / "R.pdf").exists()
