"""A typed line against a real store: whom it means, what it writes, and one undo for all of it."""

from datetime import date, datetime

import pytest

from desktop_crm.domain.changes import Op
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.domain.money import Money
from desktop_crm.domain.quick.entry import Doubt
from desktop_crm.domain.records import CustomerKind
from desktop_crm.operations.quick import QuickWrite, QuickWritten, write_quick_entry
from desktop_crm.queries.deals import deal_rows
from desktop_crm.queries.details import customer_details
from desktop_crm.queries.quick import Understood, open_deals, understand
from desktop_crm.queries.timeline import timeline
from desktop_crm.store.store import Store
from tests.builders import add_person, contents

NOW = datetime(2026, 11, 25, 14, 0)


@pytest.fixture
def store(store: Store) -> Store:
    store.load_search()
    return store


def read(store: Store, line: str) -> Understood:
    return store.read(understand, line, NOW)


def write(store: Store, line: str, **chosen: object) -> QuickWritten:
    found = read(store, line)
    entry = found.entry
    wanted = {"customer_id": found.customers[0].id if found.customers else None, **chosen}
    edit = QuickWrite(happened=entry.happened, planned=entry.planned, offered=entry.offered, **wanted)
    return store.write(Op.QUICK_ENTRY, write_quick_entry, edit).value


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("Elena Rossi", "visited Rossi"),
        ("Elena Rossi", "called elena rossi"),
        ("张三", "回访张三 10分钟"),
        ("張三", "回访张三 10分钟"),
        ("张三", "called zhangsan"),
        ("王晓明", "给王经理打了电话"),
        ("华东精密机械", "拜访了华东精密"),
    ],
)
def test_a_typed_name_finds_its_customer(store, name, typed):
    wanted = add_person(store, name)
    add_person(store, "李明朗")

    assert [row.id for row in read(store, typed).customers] == [wanted]


def test_a_company_means_those_who_work_there(store):
    anna = add_person(store, "Anna Berg", organisation="Nordlicht")

    assert anna in [row.id for row in read(store, "called Berg").customers]


def test_two_who_fit_are_both_offered(store):
    both = {add_person(store, "Anna Smith"), add_person(store, "Jo Smith")}

    found = read(store, "visited Smith 20 min")

    assert {row.id for row in found.customers} == both
    assert Doubt.SEVERAL_FIT in found.entry.doubts


def test_an_archived_or_unknown_customer_is_not_meant(store):
    assert read(store, "visited Rossi").customers == ()
    assert read(store, "visited Rossi").entry.who == "Rossi"


def test_a_line_is_written_and_undone_as_one_step(store):
    rossi = add_person(store, "Elena Rossi")
    before = {table: rows for table, rows in contents(store).items() if table not in ("change", "change_set")}

    done = write(
        store, "visited Rossi 45 min, wants 200 kiln parts, call Fri 10am, deal 21.5k", zone="Europe/Rome"
    )
    entries = store.read(timeline, rossi)
    deals = store.read(open_deals, rossi)
    (row,) = store.read(deal_rows, [done.deal_id], date(2026, 11, 21))
    store.undo()

    assert done.customer_id == rossi
    assert done.follow_up_id is not None
    assert row.next_on is not None
    assert any(
        entry.channel is InteractionKind.VISIT and entry.text == "wants 200 kiln parts" for entry in entries
    )
    assert [(deal.title, deal.money) for deal in deals] == [
        ("wants 200 kiln parts", Money(currency="CNY", amount_minor=2_150_000))
    ]
    after = {table: rows for table, rows in contents(store).items() if table in before}
    assert {table: len(rows) for table, rows in after.items()} == {t: len(rows) for t, rows in before.items()}


def test_a_deal_in_progress_takes_the_new_amount(store):
    rossi = add_person(store, "Elena Rossi")
    first = write(store, "deal Rossi 18k kiln shelves")

    second = write(store, "deal Rossi 21.5k", deal_id=first.deal_id)

    assert second.deal_id == first.deal_id
    assert [deal.money.amount_minor for deal in store.read(open_deals, rossi) if deal.money] == [2_150_000]


def test_somebody_new_is_made_with_the_entry(store):
    done = write(store, "visited Jonas Lindqvist 30 min", new_name="Jonas Lindqvist")

    assert [row.id for row in read(store, "call Lindqvist tomorrow").customers] == [done.customer_id]


def test_nobody_is_guessed_where_nobody_is_named(store):
    with pytest.raises(BadInput) as refused:
        write(store, "call tomorrow 10am")
    assert (refused.value.field, refused.value.problem) == ("customer", "nobody_fits")


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("深圳云帆科技有限公司", CustomerKind.ORGANISATION),
        ("Keramik Brandt GmbH", CustomerKind.ORGANISATION),
        ("Northwind Ltd.", CustomerKind.ORGANISATION),
        ("Elena Rossi", CustomerKind.PERSON),
        ("张三", CustomerKind.PERSON),
    ],
)
def test_somebody_new_with_the_name_of_a_company_is_one(store, name, kind):
    written = write(store, "call tomorrow", new_name=name)
    assert store.read(customer_details, written.customer_id).row.kind == kind
