"""Invoices, payments and what is owed as plain tables for accounting, in headings of either language."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from desktop_crm.domain.report import Cell, ReportTable
from desktop_crm.domain.sales_documents import DocumentStatus
from desktop_crm.queries.accounts import Accounts
from desktop_crm.wording.languages import Language, Words


class Sheet(StrEnum):
    """The tables of the accounts."""

    INVOICES = "invoices"
    PAYMENTS = "payments"
    OWED = "owed"


_TITLES = {
    Sheet.INVOICES: Words("Invoices", "发票"),
    Sheet.PAYMENTS: Words("Payments", "回款"),
    Sheet.OWED: Words("Receivables", "应收账款"),
}
_NUMBER = Words("Invoice number", "发票号")
_DATE = Words("Invoice date", "开票日期")
_CUSTOMER = Words("Customer", "客户")
_CURRENCY = Words("Currency", "币种")
_DUE = Words("Due date", "到期日")
_OWED = Words("Owed", "未付")
_GROSS = Words("Total", "价税合计")
_HEADINGS = {
    Sheet.INVOICES: (
        _NUMBER, _DATE, _DUE, _CUSTOMER, Words("Status", "状态"), _CURRENCY, Words("Net", "净额"),
        Words("Tax", "税额"), _GROSS, Words("Paid", "已付"), _OWED,
    ),
    Sheet.PAYMENTS: (
        Words("Payment date", "到账日期"), _CUSTOMER, _NUMBER, _CURRENCY, Words("Amount", "金额"),
        Words("Reference", "附言"),
    ),
    Sheet.OWED: (
        _CUSTOMER, _NUMBER, _DATE, _DUE, Words("Days overdue", "逾期天数"), _CURRENCY, _GROSS, _OWED,
    ),
}  # fmt: skip
_STATUSES = {
    DocumentStatus.SENT.value: Words("Sent", "已发出"),
    DocumentStatus.ACCEPTED.value: Words("Accepted", "已接受"),
    DocumentStatus.DECLINED.value: Words("Declined", "已拒绝"),
    DocumentStatus.REPLACED.value: Words("Replaced", "已替换"),
    DocumentStatus.CANCELLED.value: Words("Cancelled", "已取消"),
    DocumentStatus.PAID.value: Words("Paid", "已付清"),
}
_Rows = tuple[tuple[Cell, ...], ...]


def account_table(accounts: Accounts, sheet: Sheet, language: Language) -> ReportTable:
    """Return one table of the accounts; days are ISO, amounts numbers in whole units of the currency beside them."""
    return ReportTable(
        title=_TITLES[sheet].say(language),
        headings=tuple(heading.say(language) for heading in _HEADINGS[sheet]),
        rows=_ROWS[sheet](accounts, language),
    )


def _invoices(accounts: Accounts, language: Language) -> _Rows:
    return tuple(
        (
            one.row.number,
            one.row.dated_on,
            one.row.due_on or "",
            one.customer,
            _STATUSES[one.row.status].say(language) if one.row.status in _STATUSES else one.row.status,
            one.row.total.currency,
            one.row.net.decimal(),
            one.row.total.decimal() - one.row.net.decimal(),
            one.row.total.decimal(),
            one.row.paid.decimal(),
            one.row.owed.decimal(),
        )
        for one in accounts.invoices
    )


def _payments(accounts: Accounts, _language: Language) -> _Rows:
    return tuple(
        (
            one.row.paid_on,
            one.customer,
            one.number,
            one.row.money.currency,
            one.row.money.decimal(),
            one.row.reference,
        )
        for one in accounts.payments
    )


def _owed(accounts: Accounts, _language: Language) -> _Rows:
    return tuple(
        (
            one.customer,
            one.number,
            one.dated_on,
            one.due_on or "",
            max(one.days_overdue, 0),
            one.owed.currency,
            one.total.decimal(),
            one.owed.decimal(),
        )
        for one in accounts.owed
    )


_ROWS: dict[Sheet, Callable[[Accounts, Language], _Rows]] = {
    Sheet.INVOICES: _invoices,
    Sheet.PAYMENTS: _payments,
    Sheet.OWED: _owed,
}
