"""The columns of what is owed and of what came in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication

from desktop_crm.domain.money import format_money
from desktop_crm.gui.lists.plain_table import TextColumn
from desktop_crm.gui.money_words import age_names, say_at_home, say_days, say_owed
from desktop_crm.gui.translations import format_date
from desktop_crm.queries.aging import CustomerOwing
from desktop_crm.queries.payments import PaymentLine
from desktop_crm.queries.receivables import Receivable

translate = QCoreApplication.translate

INVOICE_WIDTHS = (240, 130, 130, 130, 90, 130, 130)
CUSTOMER_WIDTHS = (240, 120, 120, 120, 120, 120, 150)
PAYMENT_WIDTHS = (240, 130, 130, 150, 300)


def invoice_columns() -> Sequence[TextColumn[Receivable]]:
    """Return the columns of unpaid invoices; what is overdue stands out."""

    def late(row: Receivable) -> str:
        return say_days(row.days_overdue) if row.days_overdue > 0 else ""

    def token(row: Receivable) -> str:
        return "act" if late(row) else ""

    return (
        TextColumn(heading=translate("Receivables", "Customer"), text=lambda row: row.customer),
        TextColumn(heading=translate("Receivables", "Invoice"), text=lambda row: row.number),
        TextColumn(heading=translate("Receivables", "Date"), text=lambda row: _day(row.dated_on)),
        TextColumn(heading=translate("Receivables", "Due"), text=lambda row: _day(row.due_on), token=token),
        TextColumn(heading=translate("Receivables", "Overdue"), text=late, is_number=True, token=token),
        TextColumn(
            heading=translate("Receivables", "Total"),
            text=lambda row: format_money(row.total),
            is_number=True,
        ),
        TextColumn(
            heading=translate("Receivables", "Owed"), text=lambda row: format_money(row.owed), is_number=True
        ),
    )


def customer_columns() -> Sequence[TextColumn[CustomerOwing]]:
    """Return the columns of customers: what each owes by age, in its currencies, and in all at home."""

    def of_age(age: int, row: CustomerOwing) -> str:
        return say_owed(row.ages[age])

    return (
        TextColumn(heading=translate("Receivables", "Customer"), text=lambda row: row.customer),
        *(
            TextColumn(heading=name, text=partial(of_age, age), is_number=True)
            for age, name in enumerate(age_names())
        ),
        TextColumn(
            heading=translate("Receivables", "In all"),
            text=lambda row: say_at_home(row.total),
            is_number=True,
        ),
    )


def payment_columns() -> Sequence[TextColumn[PaymentLine]]:
    """Return the columns of what came in; what is for no invoice yet stands out."""

    def invoice(line: PaymentLine) -> str:
        return line.number or translate("Receivables", "none yet")

    return (
        TextColumn(heading=translate("Receivables", "Customer"), text=lambda line: line.customer),
        TextColumn(heading=translate("Receivables", "Received"), text=lambda line: _day(line.row.paid_on)),
        TextColumn(
            heading=translate("Receivables", "Amount"),
            text=lambda line: format_money(line.row.money),
            is_number=True,
        ),
        TextColumn(
            heading=translate("Receivables", "For invoice"),
            text=invoice,
            token=lambda line: "" if line.number else "watch",
        ),
        TextColumn(heading=translate("Receivables", "Reference"), text=lambda line: line.row.reference),
    )


def _day(day: str | None) -> str:
    return format_date(date.fromisoformat(day)) if day else ""
