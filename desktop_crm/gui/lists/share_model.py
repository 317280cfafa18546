"""The open invoices of one customer, and how much of a row of the bank's file is for each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from desktop_crm.domain.bank_matching import Claim
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.money import Money, format_money, parse_money
from desktop_crm.gui.lists.index import Index
from desktop_crm.gui.lists.plain_table import PlainTableModel, TextColumn
from desktop_crm.gui.translations import format_date

_AMOUNT = 3
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenShare:
    """An invoice, what the other rows leave of it, and what of this row is for it; both in minor units."""

    claim: Claim
    left: int
    amount: int


class ShareModel(PlainTableModel[OpenShare]):
    """Its last column is edited. `shared` carries an invoice's id and an amount, `refused` a BadInput."""

    shared = Signal(object, object)
    refused = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shares: Sequence[OpenShare] = ()
        self._room: Callable[[], int] = int

    def show_shares(self, shares: Sequence[OpenShare], room: Callable[[], int]) -> None:
        """Show these; `room` tells how much of the row is for no invoice yet."""
        self.shares, self._room = shares, room
        self.show_rows(_columns(), shares)

    def fill(self, number: int) -> None:
        """Give an invoice what it needs of what is left of the row, or take it away again."""
        share = self.shares[number]
        amount = 0 if share.amount else min(max(share.left, 0), self._room())
        self.shared.emit(share.claim.document_id, amount)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.EditRole and index.column() == _AMOUNT:
            return self._columns[_AMOUNT].text(self.shares[index.row()])
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole:
            return False
        share = self.shares[index.row()]
        text = str(value).strip()
        try:
            money = parse_money(text or "0", share.claim.owed.currency)
            if money.currency != share.claim.owed.currency:
                raise BadInput(field="currency", problem="mixed_currencies")
            if not 0 <= money.amount_minor <= self._room() + share.amount:
                raise BadInput(field="amount", problem="beyond_the_row")
        except BadInput as error:
            self.refused.emit(error)
            return False
        self.shared.emit(share.claim.document_id, money.amount_minor)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == _AMOUNT else flags


def _columns() -> Sequence[TextColumn[OpenShare]]:
    def amount(share: OpenShare) -> str:
        money = Money(currency=share.claim.owed.currency, amount_minor=share.amount)
        return format_money(money) if share.amount else ""

    def left(share: OpenShare) -> str:
        return format_money(Money(currency=share.claim.owed.currency, amount_minor=share.left))

    return (
        TextColumn(heading=translate("Bank", "Open invoice"), text=lambda share: share.claim.number),
        TextColumn(
            heading=translate("Bank", "Due"),
            text=lambda share: format_date(date.fromisoformat(share.claim.due_on)),
        ),
        TextColumn(heading=translate("Bank", "Still owed"), text=left, is_number=True),
        TextColumn(heading=translate("Bank", "Of this row"), text=amount, is_number=True),
    )
