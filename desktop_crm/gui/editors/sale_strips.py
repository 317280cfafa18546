"""The sales of a customer or of one deal, a strip each; pressing a step opens what is there, or makes what is not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from desktop_crm.domain.changes import Changes, Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.money import round_money
from desktop_crm.domain.sales_documents import DocumentKind
from desktop_crm.gui.deal_words import short_day
from desktop_crm.gui.document_words import (
    document_state,
    document_title,
    document_token,
    kind_names,
    numbered,
)
from desktop_crm.gui.passing import pop_up_once
from desktop_crm.gui.permission import permission
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.widgets.paper_strip import PaperStrip, StepWords
from desktop_crm.gui.workspace import Workspace
from desktop_crm.queries.document_strips import PAYMENT, Step, StepState, Strip, strips_of
from desktop_crm.queries.documents import DocumentRow

# Older sales stand on the page of documents.
_MOST = 3
_TABLES = frozenset({"sales_document", "document_line", "document_file", "payment"})
_TONES = {StepState.PARTIAL: "watch", StepState.OVERDUE: "act"}


@dataclass(frozen=True, slots=True, kw_only=True)
class NextDocument:
    """A document that is to be made: its kind, for whom, in which deal, and from which other one."""

    kind: DocumentKind = DocumentKind.QUOTE
    customer_id: int | None = None
    customer: str = ""
    deal_id: int | None = None
    source_id: int | None = None


class SaleStrips(Retranslating, QWidget):
    """Reads by itself. Signals carry a document's id, what to make, and the invoice that a payment is for."""

    document_requested = Signal(object)
    creation_requested = Signal(object)
    payment_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace: Workspace | None = None
        self._of: NextDocument | None = None
        self._only: int | None = None
        self.strips: Sequence[Strip] = ()
        self.shown: list[PaperStrip] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def attach(self, workspace: Workspace) -> None:
        """Read from this store from now on, and again whenever a document or payment changes."""
        self._workspace = workspace
        workspace.changed.connect(self._on_changed)
        permission().changed.connect(self._fill)

    def show_sales(self, of: NextDocument, document_id: int | None = None) -> None:
        """Show the sales of a customer, or of a deal where one is named, or the one that a document belongs to."""
        self._of, self._only = of, document_id
        self._ask()

    def retranslate(self) -> None:
        self._fill()

    def _on_changed(self, changes: Changes) -> None:
        if changes.tables & _TABLES:
            self._ask()

    def _ask(self) -> None:
        if self._workspace is None or self._of is None or not self._workspace.is_open:
            return
        if self._of.customer_id is None:
            self._show([])
        else:
            self._workspace.ask(
                strips_of, self._of.customer_id, today(), self._of.deal_id,
                then=self._show, instead_of=f"sale strips {id(self)}",
            )  # fmt: skip

    def _show(self, strips: Sequence[Strip]) -> None:
        only = self._only
        if only is not None:
            strips = [strip for strip in strips if only in {row.id for row in strip.documents}]
        self.strips = strips[:_MOST] or [_nothing_yet()]
        self._fill()

    def _fill(self) -> None:
        while len(self.shown) < len(self.strips):
            strip = PaperStrip(self)
            strip.step_pressed.connect(partial(self._press, len(self.shown)))
            self.shown.append(strip)
            self._column.addWidget(strip)
        for place, strip in enumerate(self.shown):
            strip.setVisible(place < len(self.strips))
        for strip, told in zip(self.shown, self.strips, strict=False):
            strip.show_steps([self._words(step) for step in told.steps])

    def _words(self, step: Step) -> StepWords:
        name = kind_names()[step.kind]
        if not step.documents and not step.payments:
            return StepWords(
                name=name, number="", amount="", state=self._invitation(step), faint=True,
                tone=_TONES.get(step.state, "ink_tertiary"), enabled=self._makes(step),
            )  # fmt: skip
        amount = round_money(step.amount) if step.amount else ""
        files = self.tr("%Ln file(s)", "", step.files) if step.files else ""
        return StepWords(
            name=name,
            number=self._number(step),
            amount=" · ".join(filter(None, (amount, files))),
            day=_day(step),
            state=self._state(step),
            tone=self._tone(step),
            current=self._only in {row.id for row in step.documents},
        )

    def _invitation(self, step: Step) -> str:
        if step.state is StepState.OVERDUE:
            return self.tr("Overdue: nothing paid yet")
        if not self._makes(step):
            return "–"
        return self.tr("Record…") if step.kind == PAYMENT else self.tr("Make…")

    def _number(self, step: Step) -> str:
        if step.kind == PAYMENT:
            return self.tr("%Ln payment(s)", "", len(step.payments))
        valid = {row.number for row in step.documents}
        return numbered(step.documents[0]) if len(valid) == 1 else self.tr("%Ln document(s)", "", len(valid))

    def _state(self, step: Step) -> str:
        if step.state is StepState.PARTIAL:
            return self.tr("Partly")
        if step.state is StepState.OVERDUE:
            return self.tr("Overdue")
        return self.tr("Done") if step.kind == PAYMENT else document_state(step.documents[0])

    def _tone(self, step: Step) -> str:
        if step.state in _TONES:
            return _TONES[step.state]
        return "good" if step.kind == PAYMENT else document_token(step.documents[0])

    def _makes(self, step: Step) -> bool:
        """Tell whether a step can be made, by what is there and by who looks."""
        op = Op.RECORD_PAYMENT if step.kind == PAYMENT else Op.EDIT_DOCUMENT
        possible = step.source_id is not None or (step.kind != PAYMENT and not self._has_documents())
        return possible and permission().may(op)

    def _has_documents(self) -> bool:
        return any(strip.documents for strip in self.strips)

    def _press(self, strip: int, place: int) -> None:
        """Open what is there; where there are several, or more can be made, let the user choose."""
        step = self.strips[strip].steps[place]
        if not step.documents and not step.payments:
            self._make(step)
            return
        if len(step.documents) == 1 and not self._makes(step):
            self.document_requested.emit(step.documents[0].id)
            return
        menu = self.menu_of(step)
        button = self.shown[strip].steps[place]
        pop_up_once(menu, button.mapToGlobal(QPoint(0, button.height())))

    def menu_of(self, step: Step) -> QMenu:
        """Return what a step that is there offers: its documents and payments, and to make what is left."""
        menu = QMenu(self)
        for row in step.documents:
            menu.addAction(_line(row), partial(self.document_requested.emit, row.id))
        for one in step.payments:
            text = f"{short_day(one.paid_on)} · {round_money(one.money)}"
            menu.addAction(text, partial(self.document_requested.emit, one.document_id))
        if self._makes(step):
            menu.addSeparator()
            rest = self.tr("Another payment…") if step.kind == PAYMENT else self.tr("Make the rest…")
            menu.addAction(rest, partial(self._make, step))
        return menu

    def _make(self, step: Step) -> None:
        if not self._makes(step):
            return
        if step.kind == PAYMENT:
            self.payment_requested.emit(step.source_id)
        elif self._of is not None:
            of = self._of
            self.creation_requested.emit(
                NextDocument(
                    kind=DocumentKind(step.kind), customer_id=of.customer_id, customer=of.customer,
                    deal_id=of.deal_id, source_id=step.source_id,
                )
            )  # fmt: skip


def _nothing_yet() -> Strip:
    kinds = (*(kind.value for kind in DocumentKind), PAYMENT)
    return Strip(documents=(), steps=tuple(Step(kind=kind, state=StepState.MISSING) for kind in kinds))


def _day(step: Step) -> str:
    return short_day(step.payments[0].paid_on if step.payments else step.documents[0].dated_on)


def _line(row: DocumentRow) -> str:
    return " · ".join(
        (document_title(row), short_day(row.dated_on), round_money(row.total), document_state(row))
    )
