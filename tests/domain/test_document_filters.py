"""Search lines of documents, and the bounds of their amounts."""

import pytest

from desktop_crm.domain.amount_bounds import bounds_of
from desktop_crm.domain.document_filters import DocumentQuery, parse_documents
from desktop_crm.domain.errors import BadQuery
from desktop_crm.domain.money import Money
from desktop_crm.domain.sales_documents import DocumentKind, DocumentStatus


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("", DocumentQuery()),
        ("Rossi Q-2026", DocumentQuery(words=("rossi", "q-2026"))),
        ("kind:invoice 类型：订单", DocumentQuery(kinds=(DocumentKind.INVOICE, DocumentKind.ORDER))),
        ("is:unpaid 状态:逾期", DocumentQuery(unpaid=True, overdue=True)),
        (
            "status:declined 状态:草稿",
            DocumentQuery(statuses=(DocumentStatus.DECLINED, DocumentStatus.DRAFT)),
        ),
        ("is:expired", DocumentQuery(expired=True)),
        ("due:<1w 日期:<3个月", DocumentQuery(due_within_days=7, dated_within_days=90)),
        ("due:overdue", DocumentQuery(overdue=True)),
        ("amount:>5万", DocumentQuery(bounds=bounds_of(">5万"))),
    ],
)
def test_a_search_text_says_which_documents_are_meant(text: str, query: DocumentQuery) -> None:
    assert parse_documents(text) == query


@pytest.mark.parametrize("text", ["kind:letter", "is:blue", "due:someday", "amount:much", "dated:"])
def test_an_operator_that_says_nothing_is_named(text: str) -> None:
    with pytest.raises(BadQuery) as refused:
        parse_documents(f"rossi {text}")
    assert refused.value.word == text


@pytest.mark.parametrize(
    ("value", "currency", "minor", "holds"),
    [
        (">5万", "CNY", 5_000_001, True),
        (">5万", "CNY", 5_000_000, False),
        (">5万", "JPY", 50_001, True),
        ("<900eur", "CNY", 100, False),
        ("<900eur", "EUR", 100, True),
    ],
)
def test_a_bound_holds_by_the_digits_of_its_currency(
    value: str, currency: str, minor: int, holds: bool
) -> None:
    (bound,) = bounds_of(value)
    assert bound.holds(Money(currency=currency, amount_minor=minor)) is holds
