"""Where documents stand, which version they are and what they were made from, out of the tables of other programs."""

from collections.abc import Sequence

import pytest

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.sales_documents import DocumentKind, DocumentStatus
from desktop_crm.exchange.document_cells import read_status, read_version
from desktop_crm.exchange.sales_columns import recognise_sales
from desktop_crm.exchange.sales_file import Home, read_sales
from desktop_crm.exchange.table import Source, build
from desktop_crm.operations.import_sales import import_sales
from desktop_crm.queries.documents import DocumentRow, document_details, document_rows
from desktop_crm.queries.receivables import receivables
from desktop_crm.queries.rehearsal import Verdict
from desktop_crm.queries.sales_rehearsal import SalesRehearsal, rehearse_sales
from desktop_crm.store.store import Store
from desktop_crm.wording.languages import Language
from desktop_crm.wording.refusals import REFUSALS, say_refusal

HOME = Home(country="CN", currency="CNY")
INVOICES = ("Invoice No", "Customer", "Date", "Due date", "Status", "Amount", "Description")
ORDERS = ("Order No", "Customer", "Made from", "Version", "Status", "Qty", "Unit price", "Description")
QUOTES = ("报价单号", "客户", "版本", "状态", "金额", "备注")


def _imported(store: Store, *rows: Sequence[str]) -> SalesRehearsal:
    table = build([(list(row), line) for line, row in enumerate(rows, start=1)], Source())
    mapping = recognise_sales(table.headers)
    assert mapping is not None
    (rehearsal,) = store.read(rehearse_sales, [read_sales(table, mapping, HOME)])
    store.write(Op.IMPORT, import_sales, rehearsal)
    return rehearsal


def _documents(store: Store) -> dict[str, DocumentRow]:
    return {f"{one.number} {one.version}": one for one in store.read(document_rows)}


def test_words_of_other_programs_and_both_languages_tell_where_a_document_stands() -> None:
    words = {
        "AUTHORISED": DocumentStatus.SENT,
        "Partially paid": DocumentStatus.SENT,
        "voided": DocumentStatus.CANCELLED,
        "已作废": DocumentStatus.CANCELLED,
        "已结清": DocumentStatus.PAID,
        "草稿": DocumentStatus.DRAFT,
        "Shipped": None,
    }
    assert {word: read_status(word, DocumentKind.INVOICE) for word in words} == words
    # Nobody accepts an invoice, and nobody pays an order.
    assert read_status("Accepted", DocumentKind.INVOICE) is None
    assert read_status("Accepted", DocumentKind.QUOTE) is DocumentStatus.ACCEPTED
    assert read_status("Paid", DocumentKind.ORDER) is None
    assert [read_version(text) for text in ("2", "v3", "第4版", "2.0", "")] == [2, 3, 4, 2, 0]
    with pytest.raises(BadInput):
        read_version("final")


def test_a_word_that_is_not_known_is_noted_and_not_lost(store: Store) -> None:
    _imported(
        store,
        ORDERS,
        ("7", "Rossi", "Quote 5", "", "Shipped", "2", "10", "Kiln shelf"),
        ("7", "Rossi", *[""] * 3, "1", "5", ""),
    )
    (order,) = store.read(document_rows)
    details = store.read(document_details, order.id)
    assert (order.status, details.note) == (DocumentStatus.SENT, "Shipped\n5")
    assert [line.text for line in details.lines] == ["Kiln shelf", ""]


def test_versions_of_a_quote_follow_one_another_whatever_their_order(store: Store) -> None:
    rows = (
        (*QUOTES, "来源单据"),
        ("Q-1", "华东精密", "2", "已接受", "900", "含运费", "报价 Q-1"),
        ("Q-1", "华东精密", "1", "已有新版", "1000", "", ""),
    )
    assert _imported(store, *rows).count(Verdict.NEW) == 2
    found = _documents(store)
    assert (found["Q-1 1"].status, found["Q-1 2"].status) == (
        DocumentStatus.REPLACED,
        DocumentStatus.ACCEPTED,
    )
    assert found["Q-1 2"].follows_id == found["Q-1 1"].id
    assert _imported(store, *rows).count(Verdict.SAME) == 2


def test_a_later_table_changes_where_a_document_stands_and_undo_puts_it_back(store: Store) -> None:
    rows = [("F-1", "Rossi", "2026-05-02", "2026-06-02", "Sent", "100", "")]
    _imported(store, INVOICES, *rows)
    changed = _imported(store, INVOICES, ("F-1", "Rossi", "", "", "Void", "100", ""))
    assert [(one.verdict, one.differences[0].after) for one in changed.rows] == [
        (Verdict.CHANGED, DocumentStatus.CANCELLED)
    ]
    assert _documents(store)["F-1 1"].status == DocumentStatus.CANCELLED
    store.undo()
    assert _documents(store)["F-1 1"].status == DocumentStatus.SENT
    # What is paid is what payments say.
    assert _imported(store, INVOICES, ("F-1", "Rossi", "", "", "Paid", "100", "")).count(Verdict.SAME) == 1


def test_an_invoice_that_comes_in_as_paid_is_owed_by_nobody(store: Store) -> None:
    _imported(store, INVOICES, ("F-1", "Rossi", "2026-01-02", "2026-02-02", "Paid", "100", "glaze"))
    (invoice,) = store.read(document_rows)
    assert (invoice.status, invoice.owed.amount_minor) == (DocumentStatus.PAID, 0)
    assert store.read(receivables, today()) == []
    assert store.read(document_details, invoice.id).note == "glaze"


def test_a_table_that_tells_only_when_something_is_due_is_imported(store: Store) -> None:
    _imported(store, ("Invoice No", "Customer", "Due date", "Amount"), ("F-1", "Rossi", "2020-01-31", "100"))
    (invoice,) = store.read(document_rows)
    assert (invoice.dated_on, invoice.due_on) == ("2020-01-31", "2020-01-31")


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (("F", "Rossi", "2026-05-02", "2026-04-02", "", "1", ""), "before_its_document"),
        (("F", "Rossi", "", "", "", "-1", ""), "below_zero"),
        (("F", "Rossi", "", "", "", "9" * 20, ""), "out_of_range"),
        (("F", "Rossi", "", "", "x" * 2_000, "1", ""), "too_long"),
        (("F", "Rossi", "2026-13-45", "", "", "1", ""), "not_a_date"),
    ],
)
def test_what_cannot_be_is_refused_row_by_row_with_words_of_its_own(
    store: Store, row: Sequence[str], reason: str
) -> None:
    rehearsal = _imported(store, INVOICES, row, ("G", "Rossi", "", "", "", "1", ""))
    assert [(one.line, one.reason) for one in rehearsal.refused] == [(2, reason)]
    assert say_refusal(reason, Language.EN) == REFUSALS[reason].en
    assert len(store.read(document_rows)) == 1


def test_lines_that_come_to_more_than_can_be_kept_are_refused_and_the_rest_is_written(store: Store) -> None:
    enormous = ("7", "Rossi", "", "", "", "1", "9999999999999", "")
    rehearsal = _imported(store, ORDERS, enormous, enormous, ("8", "Rossi", "", "", "", "1", "5", ""))
    assert [(one.line, one.reason) for one in rehearsal.refused] == [(3, "out_of_range")]
    assert len(store.read(document_rows)) == 2
