"""The numbers behind the charts, and the indexes they are read along."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import event
from sqlalchemy.orm import Session

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import instant
from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.domain.money import Money
from desktop_crm.operations.archive import archive_customers, trash_customers
from desktop_crm.operations.customers import edit_customer
from desktop_crm.operations.edits import CustomerEdit, InteractionEdit, PurchaseEdit
from desktop_crm.operations.interactions import log_interaction
from desktop_crm.operations.purchases import record_purchase
from desktop_crm.queries import statistics
from desktop_crm.queries.effectiveness import channel_effects
from desktop_crm.queries.goal_metrics import Span
from desktop_crm.store.store import Store
from desktop_crm.store.sums import SUMS
from tests.builders import add_person

_TODAY = date(2026, 11, 21)


def _buy(store: Store, customer: int, day: str, amount: int, currency: str = "CNY") -> None:
    edit = PurchaseEdit(bought_on=day, money=Money(currency=currency, amount_minor=amount))
    store.write(Op.RECORD_PURCHASE, record_purchase, customer, edit)


def _talk(store: Store, customer: int, at: datetime, kind: InteractionKind = InteractionKind.CALL) -> None:
    store.write(Op.LOG_INTERACTION, log_interaction, customer, InteractionEdit(kind=kind, at=instant(at)))


def test_months_have_no_gaps_and_currencies_are_never_mixed(store: Store) -> None:
    wang, elena = add_person(store, "王晓明"), add_person(store, "Elena Rossi")
    _buy(store, wang, "2026-11-01", 100)
    _buy(store, wang, "2025-12-31", 20)
    _buy(store, wang, "2025-11-30", 7)
    _buy(store, wang, "2026-11-02", 999, "EUR")
    _buy(store, elena, "2026-11-30", 3)
    ours = store.read(statistics.money_by_month, "CNY", _TODAY)
    assert (ours.months[0], ours.months[-1], len(ours.months)) == (date(2025, 12, 1), date(2026, 11, 1), 12)
    assert (ours.amounts[0], ours.amounts[-1], sum(ours.amounts)) == (20, 103, 123)
    his = store.read(statistics.money_of_customer, wang, "CNY", _TODAY)
    assert (his.months, his.amounts[0], his.amounts[-1]) == (ours.months, 20, 100)
    assert store.read(statistics.currencies) == ("CNY", "EUR")
    assert store.read(statistics.currencies, elena) == ("CNY",)


def test_who_is_in_the_trash_brings_no_revenue(store: Store) -> None:
    wang, elena = add_person(store, "王晓明"), add_person(store, "Elena Rossi")
    _buy(store, wang, "2026-11-01", 100)
    _buy(store, elena, "2026-11-02", 3)
    store.write(Op.TRASH, trash_customers, [wang])
    assert store.read(statistics.money_by_month, "CNY", _TODAY).amounts[-1] == 3
    assert [one.name for one in store.read(statistics.top_customers, "CNY")] == ["Elena Rossi"]
    store.undo()
    assert store.read(statistics.money_by_month, "CNY", _TODAY).amounts[-1] == 103


def test_a_note_is_no_contact(store: Store) -> None:
    wang = add_person(store, "王晓明")
    _talk(store, wang, datetime(2026, 11, 3, 9))
    _talk(store, wang, datetime(2026, 11, 3, 17), InteractionKind.VISIT)
    _talk(store, wang, datetime(2026, 11, 9, 9))
    _talk(store, wang, datetime(2026, 11, 10, 9), InteractionKind.NOTE)
    channels = store.read(statistics.contacts_by_channel, wang)
    assert list(channels.items()) == [(InteractionKind.CALL, 2), (InteractionKind.VISIT, 1)]
    assert store.read(statistics.contact_days, wang) == (date(2026, 11, 3), date(2026, 11, 9))


def test_weeks_begin_on_monday_and_end_with_the_present_one(store: Store) -> None:
    wang = add_person(store, "王晓明")
    _talk(store, wang, datetime(2026, 11, 15, 23, 59))
    _talk(store, wang, datetime(2026, 11, 16, 0, 0))
    found = store.read(statistics.activity_by_week, _TODAY, weeks=3)
    assert found.weeks == (date(2026, 11, 2), date(2026, 11, 9), date(2026, 11, 16))
    assert found.counts == {InteractionKind.CALL: (0, 1, 1)}


@pytest.mark.usefixtures("zone")
def test_a_week_is_that_of_the_wall_clock_wherever_midnight_lies(store: Store) -> None:
    wang = add_person(store, "王晓明")
    # In St. John's clocks change on 1 November.
    for monday in (datetime(2026, 10, 19), datetime(2026, 10, 26), datetime(2026, 11, 2)):
        for minutes in (-61, -59, -31, -29, -16, -14, 0, 14, 16, 29, 31, 59, 61):
            _talk(store, wang, monday + timedelta(minutes=minutes))
    found = store.read(statistics.activity_by_week, date(2026, 11, 8), weeks=3)
    assert found.counts == {InteractionKind.CALL: (13, 13, 7)}


def test_stages_and_sources_count_who_is_not_put_away(store: Store) -> None:
    add_person(store, "王晓明", stage="loyal", source="exhibition")
    add_person(store, "Elena Rossi", stage="loyal")
    gone = add_person(store, "James Okafor", stage="prospect", source="referral")
    store.write(Op.TRASH, trash_customers, [gone])
    assert store.read(statistics.customers_by_stage) == {"loyal": 2}
    assert store.read(statistics.customers_by_source) == {None: 1, "exhibition": 1}


@pytest.mark.parametrize("searchable", [False, True])
def test_stages_are_counted_alike_from_the_file_and_from_memory(store: Store, searchable: bool) -> None:
    if searchable:
        store.load_search()
    people = [add_person(store, f"Person {number}") for number in range(4)]
    loyal = CustomerEdit(stage="loyal")
    for customer in people[:3]:
        store.write(Op.EDIT_CUSTOMER, edit_customer, customer, loyal)
    assert store.read(statistics.customers_by_stage) == {"loyal": 3, None: 1}
    store.write(Op.TRASH, trash_customers, people[:1])
    store.write(Op.ARCHIVE, archive_customers, people[1:2])
    store.erase(people[3:])
    assert store.read(statistics.customers_by_stage) == {"loyal": 1}
    store.undo()
    store.undo()
    assert store.read(statistics.customers_by_stage) == {"loyal": 3}


def test_top_customers_are_those_who_bought_most_in_one_currency(store: Store) -> None:
    wang, elena = add_person(store, "王晓明"), add_person(store, "Elena Rossi")
    _buy(store, wang, "2026-11-01", 100)
    _buy(store, elena, "2026-11-01", 60)
    _buy(store, elena, "2020-01-01", 60)
    _buy(store, wang, "2026-11-01", 5_000, "EUR")
    found = store.read(statistics.top_customers, "CNY")
    assert [(one.name, one.amount) for one in found] == [("Elena Rossi", 120), ("王晓明", 100)]


def _plans(session: Session, question: Callable[[Session], object]) -> list[str]:
    """Return how SQLite would answer each statement of a question."""
    statements: list[tuple[str, tuple[object, ...]]] = []
    connection = session.connection()

    def note(
        _connection: object, _cursor: object, statement: str, parameters: tuple[object, ...], *_: object
    ) -> None:
        statements.append((statement, parameters))

    event.listen(connection, "before_cursor_execute", note)
    question(session)
    event.remove(connection, "before_cursor_execute", note)
    rows = [connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {one}", values) for one, values in statements]
    return [row[3] for plan in rows for row in plan]


_QUESTIONS = {
    "money": lambda session: statistics.money_by_month(session, "CNY", _TODAY),
    "money of one": lambda session: statistics.money_of_customer(session, 1, "CNY", _TODAY),
    "currencies": statistics.currencies,
    "currencies of one": lambda session: statistics.currencies(session, 1),
    "channels": lambda session: statistics.contacts_by_channel(session, 1),
    "days": lambda session: statistics.contact_days(session, 1),
    "stages": statistics.customers_by_stage,
    "sources": statistics.customers_by_source,
    "weeks": lambda session: statistics.activity_by_week(session, _TODAY, 1),
    "top": lambda session: statistics.top_customers(session, "CNY"),
}


@pytest.mark.parametrize("question", _QUESTIONS)
def test_no_chart_reads_whole_rows_of_a_table(store: Store, question: str) -> None:
    _buy(store, add_person(store, "王晓明"), "2026-11-01", 100)
    reads = [step for step in store.read(_plans, _QUESTIONS[question]) if "SEARCH" in step or "SCAN" in step]
    # Sums or an index alone answer; only one customer's few purchases and the names of the top ten, listed, are looked
    # up, and the weeks of the question itself.
    looked_up = (*SUMS, "COVERING INDEX", "customer_id=?", "INTEGER PRIMARY KEY", "VIRTUAL TABLE")
    looked_up += ("SCAN week", "(subquery")
    assert [step for step in reads if not any(way in step for way in looked_up)] == []


def test_what_channels_brought_is_counted_past_what_is_sealed(store: Store) -> None:
    span = Span(first=_TODAY - timedelta(weeks=13), last=_TODAY)
    steps = store.read(_plans, lambda session: channel_effects(session, span))
    assert [step for step in steps if step.startswith("SEARCH interaction")] == [
        "SEARCH interaction USING COVERING INDEX ix_interaction_at_kind_direction_outcome (at>? AND at<?)"
    ]
