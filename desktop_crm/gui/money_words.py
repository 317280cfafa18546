"""What the window says of sums that are owed, and of how long they are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop_crm.domain.bank_matching import Confidence, Reason
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.money import format_money
from desktop_crm.domain.records import RefusedRow
from desktop_crm.gui.translations import listed
from desktop_crm.gui.wording import say_refusal
from desktop_crm.operations.bank_payments import Booked
from desktop_crm.queries.aging import OwedSum
from desktop_crm.queries.bank_review import Review

translate = QCoreApplication.translate


def age_names() -> tuple[str, ...]:
    """Return the names of the ages of `domain.aging`, youngest first."""
    return (
        translate("Receivables", "Not due yet"),
        translate("Receivables", "1–30 days"),
        translate("Receivables", "31–60 days"),
        translate("Receivables", "61–90 days"),
        translate("Receivables", "Over 90 days"),
    )


def say_days(count: int) -> str:
    """Return a number of days: 12 d."""
    return translate("Receivables", "%n d", "", count)


def say_owed(owed: OwedSum) -> str:
    """Return sums in their own currencies, nothing for none: ¥612,000.00 + €1,200.50."""
    return " + ".join(map(format_money, owed.sums))


def say_at_home(owed: OwedSum) -> str:
    """Return a sum in the home currency, and which currencies are not in it: ¥1,200.00 + USD ?"""
    said = [format_money(owed.at_home)] if owed.at_home.amount_minor or not owed.lacking else []
    return " + ".join([*said, *(f"{code} ?" for code in owed.lacking)])


def say_lacking(currencies: tuple[str, ...]) -> str:
    """Return which sums cannot be told in the home currency, and what to do; nothing where all can."""
    if not currencies:
        return ""
    said = translate(
        "Receivables", "No exchange rate for {currencies}: what is owed in it is not in the sums at home."
    )
    return said.replace("{currencies}", listed(currencies))


def say_confidence(confidence: Confidence) -> str:
    """Return how far a proposal can be trusted; nothing where there is none."""
    names = {
        Confidence.SURE: translate("Bank", "Sure"),
        Confidence.LIKELY: translate("Bank", "Likely"),
        Confidence.DOUBTFUL: translate("Bank", "Doubtful"),
    }
    return names.get(confidence, "")


def say_reason(reason: Reason) -> str:
    """Return why an invoice is proposed for what came in, or none."""
    return {
        Reason.NUMBER_AND_AMOUNT: translate("Bank", "names the invoice, and pays it in full"),
        Reason.NUMBER_AND_PART: translate("Bank", "names the invoice, and pays a part"),
        Reason.NUMBER_BUT_MORE: translate("Bank", "names the invoice, but is more than is owed"),
        Reason.NAME_AND_AMOUNT: translate("Bank", "payer and amount fit"),
        Reason.NAME_AND_SUM: translate("Bank", "pays all that the payer owes"),
        Reason.NAME_AND_SEVERAL: translate("Bank", "several invoices of the payer have this amount"),
        Reason.AMOUNT_ONLY: translate("Bank", "only the amount fits"),
        Reason.NAME_ONLY: translate("Bank", "only the payer fits"),
        Reason.RECORDED: translate("Bank", "a payment of this day and amount is there already"),
        Reason.KNOWN: translate("Bank", "was imported before"),
        Reason.NOTHING: translate("Bank", "nothing fits"),
    }[reason]


def say_left_out(review: Review, ticked: int) -> str:
    """Return how much of what came in is ticked, and what was left out and why."""
    came, outgoing, refused = len(review.proposals), review.outgoing, len(review.refused)
    known = sum(one.reason is Reason.KNOWN for one in review.proposals)
    parts = (
        translate("Bank", "Came in: %Ln", "", came),
        translate("Bank", "ticked: %Ln", "", ticked),
        known and translate("Bank", "imported before: %Ln", "", known),
        outgoing and translate("Bank", "went out, left alone: %Ln", "", outgoing),
        refused and translate("Bank", "not readable: %Ln", "", refused),
    )
    return " · ".join(part for part in parts if part)


def say_booked(booked: Booked, review: Review | None) -> str:
    """Return what was written down, a fact a line."""
    rows, invoices, over = booked.rows, booked.invoices, booked.left_over
    refused = len(review.refused) if review else 0
    left = translate(
        "Bank", "Rows that left something for no invoice; it stays with the customer: %Ln", "", over
    )
    parts = (
        translate("Bank", "Rows recorded as payments: %Ln", "", rows),
        translate("Bank", "Invoices paid, in full or in part: %Ln", "", invoices),
        over and left,
        refused and translate("Bank", "Rows of the file that could not be read: %Ln", "", refused),
    )
    return "\n".join(part for part in parts if part)


def say_refused_rows(refused: Sequence[RefusedRow]) -> str:
    """Return each row that could not be read, with its line and why."""
    line = translate("Bank", "Line {line}: {reason}")
    fields = {"not_a_date": "date", "empty": "amount"}
    return "\n".join(
        line.replace("{line}", str(row.line)).replace(
            "{reason}", say_refusal(BadInput(field=fields.get(row.reason, "amount"), problem=row.reason))
        )
        for row in refused
    )


def say_percent(basis_points: int | None) -> str:
    """Return a share as people write it, nothing for none: 13 %, 5.5 %."""
    return f"{basis_points / 100:g} %" if basis_points else ""
