"""The rows of a bank's file as the user judges them: ticked or not, and for which invoices."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from desktop_crm.domain.bank_matching import Claim, Confidence, Proposal, Reason, Share
from desktop_crm.domain.money import Money, format_money
from desktop_crm.gui.lists.index import Index
from desktop_crm.gui.lists.plain_table import PlainTableModel, TextColumn
from desktop_crm.gui.money_words import say_confidence, say_reason
from desktop_crm.gui.translations import format_date
from desktop_crm.operations.bank_payments import Booking

_TICK = 0
_TOKENS = {Confidence.SURE: "good", Confidence.LIKELY: "good", Confidence.DOUBTFUL: "watch"}
translate = QCoreApplication.translate


@dataclass(slots=True, kw_only=True)
class BankChoice:
    """A row, and what the user makes of it; `shares` are minor units by the id of their invoice."""

    proposal: Proposal
    customer_id: int | None
    customer: str = ""
    shares: dict[int, int] = field(default_factory=dict)
    ticked: bool = False
    changed: bool = False

    @property
    def rest(self) -> Money:
        """What is for no invoice."""
        money = self.proposal.incoming.money
        return Money(currency=money.currency, amount_minor=money.amount_minor - sum(self.shares.values()))

    def booking(self) -> Booking:
        """Return the row as it is to be written down; it has a customer by then."""
        if self.customer_id is None:
            raise ValueError("a row without a customer cannot be written down")
        shares = (Share(document_id=one, amount=amount) for one, amount in self.shares.items() if amount)
        return Booking(incoming=self.proposal.incoming, customer_id=self.customer_id, shares=tuple(shares))


def choices_of(proposals: Iterable[Proposal], claims: Mapping[int, Claim]) -> list[BankChoice]:
    """Return proposals as choices: only what is sure or likely is ticked."""
    names = {claim.customer_id: claim.customer for claim in claims.values()}
    return [
        BankChoice(
            proposal=one,
            customer_id=one.customer_id,
            customer=names.get(one.customer_id or 0, one.incoming.payer),
            shares={share.document_id: share.amount for share in one.shares},
            ticked=one.confidence.accepted,
        )
        for one in proposals
    ]


class BankModel(PlainTableModel[BankChoice]):
    """`ticked` comes when the user ticks a row, or tries to tick one that belongs to nobody yet."""

    ticked = Signal()
    customer_missing = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.choices: Sequence[BankChoice] = ()
        self._claims: Mapping[int, Claim] = {}

    def show_choices(self, choices: Sequence[BankChoice], claims: Mapping[int, Claim]) -> None:
        """Show these rows instead."""
        self.choices, self._claims = choices, claims
        self.show_rows(self._said_columns(), choices)

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self.show_rows(self._said_columns(), self.choices)

    def toggle(self, number: int) -> None:
        """Tick a row, or take its tick away; without a customer it cannot be ticked."""
        choice = self.choices[number]
        if choice.customer_id is None and not choice.ticked:
            self.customer_missing.emit()
            return
        choice.ticked = not choice.ticked
        self.refresh_row(number)
        self.ticked.emit()

    def refresh_row(self, number: int) -> None:
        """Say that a row is another now."""
        self.dataChanged.emit(self.index(number, 0), self.index(number, self.columnCount() - 1))

    def open_of(self, claim: Claim, but: BankChoice) -> int:
        """Return what the other ticked rows leave of an invoice, in minor units."""
        taken = sum(
            one.shares.get(claim.document_id, 0) for one in self.choices if one.ticked and one is not but
        )
        return claim.owed.amount_minor - taken

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        choice = self.choices[index.row()]
        if index.column() == _TICK and role == Qt.ItemDataRole.CheckStateRole:
            return (Qt.CheckState.Checked if choice.ticked else Qt.CheckState.Unchecked).value
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == _TICK:
            said = translate("Bank", "ticked") if choice.ticked else translate("Bank", "not ticked")
            return f"{said}, {self._said_for(choice)}"
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if index.column() != _TICK or role != Qt.ItemDataRole.CheckStateRole:
            return False
        wanted = Qt.CheckState(value) is Qt.CheckState.Checked
        if wanted != self.choices[index.row()].ticked:
            self.toggle(index.row())
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == _TICK else flags

    def _said_columns(self) -> Sequence[TextColumn[BankChoice]]:
        def confidence(one: BankChoice) -> str:
            if one.changed:
                return translate("Bank", "your choice")
            said, why = say_confidence(one.proposal.confidence), say_reason(one.proposal.reason)
            both = translate("Bank", "{confidence}: {reason}")
            return both.replace("{confidence}", said).replace("{reason}", why) if said else why

        def token(one: BankChoice) -> str:
            return "" if one.changed else _TOKENS.get(one.proposal.confidence, "")

        return (
            TextColumn(heading="", text=lambda _one: ""),
            TextColumn(
                heading=translate("Bank", "Day"),
                text=lambda one: format_date(date.fromisoformat(one.proposal.incoming.paid_on)),
            ),
            TextColumn(
                heading=translate("Bank", "Amount"),
                text=lambda one: format_money(one.proposal.incoming.money),
                is_number=True,
            ),
            TextColumn(
                heading=translate("Bank", "What the bank says"), text=lambda one: one.proposal.incoming.text
            ),
            TextColumn(heading=translate("Bank", "For"), text=self._said_for),
            TextColumn(heading=translate("Bank", "Why"), text=confidence, token=token),
        )

    def _said_for(self, one: BankChoice) -> str:
        if one.proposal.reason is Reason.KNOWN and not one.changed:
            return translate("Bank", "imported already")
        if one.customer_id is None:
            return translate("Bank", "nobody yet")
        numbers = [self._claims[document_id].number for document_id, amount in one.shares.items() if amount]
        if one.rest.amount_minor:
            rest = translate("Bank", "{amount} for no invoice")
            numbers.append(rest.replace("{amount}", format_money(one.rest)))
        return f"{one.customer} · {', '.join(numbers)}"
