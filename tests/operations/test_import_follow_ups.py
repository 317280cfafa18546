"""Follow-ups from tables: recognised by their headings, compared with what is planned, written as one step."""

from collections.abc import Sequence

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.changes import Op
from desktop_crm.domain.planning import Priority
from desktop_crm.domain.sales_records import FollowUpRecord, ReadSales, SalesKind
from desktop_crm.exchange.sales_columns import recognise_sales
from desktop_crm.exchange.sales_file import Home, read_sales
from desktop_crm.exchange.table import Source, build
from desktop_crm.operations.import_sales import import_sales
from desktop_crm.queries.rehearsal import Verdict
from desktop_crm.queries.sales_rehearsal import SalesRehearsal, rehearse_sales
from desktop_crm.store.models import FollowUp, FollowUpTerms
from desktop_crm.store.store import Store
from tests.builders import add_person, contents

HEADINGS = ("Customer", "Task", "Due date", "Time", "Priority", "Done", "Repeat")
PLANS = (
    HEADINGS,
    ("Anna Berg", "Send the drawings", "2026-11-24", "3:30 pm", "High", "", ""),
    ("Anna Berg", "Call about the kiln", "24/11/2026", "", "", "yes", "weekly"),
    ("Anna Berg", "Ask for the order", "2026-12-01 09:00", "", "low", "no", "2w x4"),
    ("Nobody Known", "Call", "2026-12-01", "", "", "", ""),
    ("Anna Berg", "Call", "soon", "", "", "", ""),
    ("Anna Berg", "Call", "2026-12-01", "25:00", "", "", ""),
    ("Anna Berg", "Call", "2026-12-01", "", "purple", "", ""),
    ("Anna Berg", "Call", "2026-12-01", "", "", "perhaps", ""),
    ("Anna Berg", "Call", "2026-12-01", "", "", "", "now and then"),
    ("Anna Berg", "Call", "", "", "", "", ""),
)


@pytest.fixture
def store(store: Store) -> Store:
    add_person(store, "Anna Berg")
    return store


def _read(rows: Sequence[Sequence[str]]) -> ReadSales:
    table = build([(list(row), line) for line, row in enumerate(rows, start=1)], Source())
    mapping = recognise_sales(table.headers)
    assert mapping is not None
    assert mapping.kind is SalesKind.FOLLOW_UPS
    return read_sales(table, mapping, Home(country="GB", currency="GBP"))


def _rehearsed(store: Store, rows: Sequence[Sequence[str]]) -> SalesRehearsal:
    (rehearsal,) = store.read(rehearse_sales, [_read(rows)])
    return rehearsal


def _planned(store: Store) -> list[tuple[str, str, str | None, bool]]:
    def planned(session: Session) -> list[tuple[str, str, str | None, bool]]:
        found = session.scalars(select(FollowUp))
        return [(one.title or "", one.due_on, one.due_time, one.done_at is not None) for one in found]

    return store.read(planned)


def _terms(session: Session) -> dict[int, str | None]:
    return {one.priority: one.repeat for one in session.scalars(select(FollowUpTerms))}


def test_follow_ups_come_in_with_time_priority_end_and_repeat(store: Store) -> None:
    rehearsal = _rehearsed(store, PLANS)
    assert [(row.line, row.reason) for row in rehearsal.refused] == [
        (5, "unknown"),
        (6, "not_a_date"),
        (7, "not_a_time"),
        (8, "not_a_choice"),
        (9, "not_a_choice"),
        (10, "not_a_repeat"),
        (11, "empty"),
    ]
    before = contents(store)
    store.write(Op.IMPORT, import_sales, rehearsal)
    assert sorted(_planned(store)) == [
        ("Ask for the order", "2026-12-01", "09:00", False),
        ("Call about the kiln", "2026-11-24", None, True),
        ("Send the drawings", "2026-11-24", "15:30", False),
    ]
    assert store.read(_terms) == {Priority.HIGH: None, Priority.LOW: "2w x4"}
    store.undo()
    assert contents(store) == before


def test_the_same_plans_again_are_nothing_new_and_a_later_table_changes_them(store: Store) -> None:
    store.write(Op.IMPORT, import_sales, _rehearsed(store, PLANS))
    assert _rehearsed(store, PLANS).count(Verdict.SAME) == 3

    later = (HEADINGS, ("anna berg", "Send the drawings", "2026-11-24", "16:00", "", "x", ""))
    rehearsal = _rehearsed(store, later)
    assert [one.field for one in rehearsal.rows[0].differences] == ["time", "done"]
    store.write(Op.IMPORT, import_sales, rehearsal)
    assert ("Send the drawings", "2026-11-24", "16:00", True) in _planned(store)


def test_chinese_plans_are_read(store: Store) -> None:
    rows = (
        ("客户", "跟进事项", "跟进日期", "时间", "优先级", "是否完成", "重复"),
        ("张三", "回访并确认图纸", "2026年11月25日", "下午3:00", "高", "否", "每周"),
    )
    (record,) = _read(rows).records
    assert record == FollowUpRecord(
        line=2,
        customer="张三",
        title="回访并确认图纸",
        due_on="2026-11-25",
        due_time="15:00",
        priority=Priority.HIGH,
        repeat="1w",
    )


def test_a_list_of_people_with_a_next_step_is_no_table_of_follow_ups() -> None:
    assert recognise_sales(("Name", "Phone", "Next step", "Due date")) is None
    assert recognise_sales(("Name", "Company", "Birthday")) is None
