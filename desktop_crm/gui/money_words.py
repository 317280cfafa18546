"""What the window says of sums that are owed, and of how long they are."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_crm.domain.money import format_money
from desktop_crm.gui.deal_words import say_sums
from desktop_crm.queries.aging import OwedSum

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


def say_owed(owed: OwedSum) -> str:
    """Return sums in their own currencies, nothing for none: ¥612,000 + €1,200."""
    return say_sums(owed.sums)


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
    return said.replace("{currencies}", ", ".join(currencies))
