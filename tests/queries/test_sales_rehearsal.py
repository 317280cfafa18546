"""What an import of several tables would do: names that resemble one another, numbers that come twice, whose order."""

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_crm.domain.changes import Op
from desktop_crm.domain.errors import Stopped
from desktop_crm.domain.folding import fold
from desktop_crm.domain.sales_records import ReadSales
from desktop_crm.exchange.sales_columns import recognise_sales
from desktop_crm.exchange.sales_file import Home, read_sales
from desktop_crm.exchange.table import Source, build
from desktop_crm.operations.import_sales import import_sales
from desktop_crm.queries.known_names import KnownNames
from desktop_crm.queries.rehearsal import Decision, Verdict
from desktop_crm.queries.sales_rehearsal import rehearse_sales
from desktop_crm.store.store import Store
from tests.builders import add_person

HEADINGS = ("Deal ID", "Deal", "Customer", "Deal stage", "Amount")
INVOICES = (("Invoice number", "Customer", "Net amount"), ("F-1", "Rossi Ceramics", "100"))


def _read(*rows: Sequence[str]) -> ReadSales:
    table = build([(list(row), line) for line, row in enumerate(rows, start=1)], Source())
    mapping = recognise_sales(table.headers)
    assert mapping is not None
    return read_sales(table, mapping, Home(country="GB", currency="GBP"))


def test_a_number_that_comes_twice_is_the_same_deal_or_refused(store: Store) -> None:
    rows = [
        ("D-1", "kiln parts", "Rossi Ceramics", "Lead", "100"),
        ("D-1", "kiln parts", "Rossi Ceramics", "Lead", "100"),
        ("D-1", "kiln parts", "Rossi Ceramics", "Lead", "200"),
    ]
    (found,) = store.read(rehearse_sales, [_read(HEADINGS, *rows)])
    assert [row.verdict for row in found.rows] == [Verdict.NEW, Verdict.SAME]
    assert [(row.line, row.reason) for row in found.refused] == [(4, "number_twice")]


def test_a_misspelt_customer_is_offered_as_the_known_one_and_taken_for_it_if_the_user_says_so(
    store: Store,
) -> None:
    add_person(store, "Rossi Ceramics")
    table = _read(HEADINGS, ("", "kiln parts", "Rossi Ceramic", "Lead", "100"))
    (found,) = store.read(rehearse_sales, [table])
    assert found.rows[0].verdict is Verdict.DOUBTFUL
    assert found.alike() == {"Rossi Ceramic": "Rossi Ceramics"}

    (merged,) = store.read(rehearse_sales, [table], {"rossi ceramic": Decision.MERGE})
    assert (merged.rows[0].verdict, merged.rows[0].record.customer) == (Verdict.NEW, "Rossi Ceramics")
    (left,) = store.read(rehearse_sales, [table], {"rossi ceramic": Decision.LEAVE_OUT})
    assert left.count(Verdict.LEFT_OUT) == 1


def test_tables_know_what_those_before_them_bring_in_whatever_order_they_are_given(store: Store) -> None:
    payments = _read(("Payment date", "Payer", "Amount"), ("2026-06-01", "Rossi Ceramics", "100"))
    paid, billed = store.read(rehearse_sales, [payments, _read(*INVOICES)])
    assert (paid.count(Verdict.NEW), billed.count(Verdict.NEW)) == (1, 1)
    (alone,) = store.read(rehearse_sales, [payments])
    assert [row.reason for row in alone.refused] == ["unknown"]
    (named,) = store.read(rehearse_sales, [payments], {}, ["Rossi Ceramics"])
    assert named.count(Verdict.NEW) == 1


def test_the_same_table_twice_in_one_import_comes_in_once(store: Store) -> None:
    once, again = store.read(rehearse_sales, [_read(*INVOICES), _read(*INVOICES)])
    assert (once.count(Verdict.NEW), again.count(Verdict.SAME)) == (1, 1)


def test_a_rehearsal_that_is_stopped_ends(store: Store) -> None:
    with pytest.raises(Stopped):
        store.read(rehearse_sales, [_read(*INVOICES)], {}, (), lambda: True)


@given(st.lists(st.text(min_size=1, max_size=12), min_size=1, max_size=12))
@settings(deadline=None, max_examples=80)
def test_a_known_name_is_never_in_doubt_and_a_doubt_is_always_about_a_known_name(names: list[str]) -> None:
    known = KnownNames(names[::2], {}, 90)
    for name in names[::2]:
        assert known.settle(name) == (name, "")
    for name in names[1::2]:
        assert known.settle(name)[1] in ["", *names]
        assert not name.strip() or fold(name) == "" or name in known


def test_numbers_tell_names_apart() -> None:
    known = KnownNames(["Glaze 500", "Kiln Pro"], {}, 90)
    assert known.settle("Glaze 501") == ("Glaze 501", "")
    assert known.settle("KilnPro") == ("KilnPro", "Kiln Pro")


def test_a_deal_without_number_day_and_stage_is_known_again(store: Store) -> None:
    rows = [("", "Kiln", "", "", ""), ("", "Kiln", "", "", ""), ("", "Glaze", "", "", "5")]
    (rehearsal,) = store.read(rehearse_sales, [_read(HEADINGS, *rows)])
    assert rehearsal.count(Verdict.NEW) == 3
    store.write(Op.IMPORT, import_sales, rehearsal)
    (again,) = store.read(rehearse_sales, [_read(HEADINGS, *rows)])
    assert again.count(Verdict.SAME) == 3
    others = [("", "Glaze", "", "", "6"), ("", "Kiln", "", "Won", "")]
    (other,) = store.read(rehearse_sales, [_read(HEADINGS, *others)])
    assert other.count(Verdict.NEW) == 2


def test_an_amount_brings_its_currency_and_must_not_contradict_another() -> None:
    headings = ("Deal", "Deal stage", "Amount", "Currency")
    rows = [
        ("a", "Lead", "€5", ""),
        ("b", "Lead", "€5", "EUR"),
        ("c", "Lead", "5", "人民币"),
        ("d", "Lead", "5", ""),
    ]
    read = _read(headings, *rows, ("e", "Lead", "$5", "EUR"), ("f", "Lead", "5", "shells"))
    assert [getattr(one, "currency", "") for one in read.records] == ["EUR", "EUR", "CNY", "GBP"]
    assert [(row.line, row.reason) for row in read.refused] == [
        (6, "mixed_currencies"),
        (7, "not_a_currency"),
    ]


def test_a_repetition_that_is_over_before_it_begins_costs_its_own_row_alone() -> None:
    read = _read(
        ("Customer", "Task", "Due date", "Repeat"),
        ("Rossi", "call", "2026-05-01", "1d until 1999-01-01"),
        ("Rossi", "write", "2026-05-01", "1d until 2026-05-01"),
    )
    assert [(row.line, row.reason) for row in read.refused] == [(2, "ends_before")]
    assert len(read.records) == 1
