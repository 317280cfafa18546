"""What stands on a document: whose it is, its number and days, its lines and their sums, its notes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_crm.domain.clock import today
from desktop_crm.domain.errors import BadInput, CrmError
from desktop_crm.domain.money import Money, format_money
from desktop_crm.domain.quantities import format_share
from desktop_crm.domain.sales_documents import DocumentKind, DocumentStatus
from desktop_crm.gui.document_words import due_name, kind_names, status_names
from desktop_crm.gui.editors.field_error import FieldError
from desktop_crm.gui.editors.sale_strips import NextDocument
from desktop_crm.gui.editors.typed_line import LineField, TypedLine, typed_line
from desktop_crm.gui.forms.document_editor_form import Ui_DocumentEditor
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.choices import choose, offer
from desktop_crm.gui.widgets.day_edit import chosen_day, show_day
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.wording import say_refusal
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.documents import DocumentEdit
from desktop_crm.queries.charged_before import GivenPrice, given_prices, usual_currency
from desktop_crm.queries.documents import DocumentDetails, document_details, quantities_left
from desktop_crm.queries.price_list import price_list
from desktop_crm.queries.products import list_products

_USUAL_DAYS = 30
_NOTE_HEIGHT = 66
_CURRENCIES = ("CNY", "EUR", "USD", "GBP", "HKD", "JPY")
_FOR_ALL = (DocumentStatus.DRAFT, DocumentStatus.SENT, DocumentStatus.CANCELLED)
_ANSWERED = (DocumentStatus.ACCEPTED, DocumentStatus.DECLINED)


class DocumentEditor(Retranslating, QWidget):
    """Holds what is typed until it is kept; `edited` says that something is another now."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace: Workspace | None = None
        self._details: DocumentDetails | None = None
        self._usual = ""
        self.form = form = Ui_DocumentEditor()
        form.setupUi(self)
        scale_layouts(self)
        self._error = FieldError(self)
        theme().changed.connect(self._restyle)
        self._restyle()
        form.customer_picker.picked.connect(lambda _customer: self._show_prices())
        form.customer_picker.found.connect(self._on_found)
        form.kind_box.currentIndexChanged.connect(self._follow_kind)
        form.undue_check.toggled.connect(form.due_edit.setDisabled)
        form.dated_edit.dateChanged.connect(self._turn_day)
        form.currency_box.editTextChanged.connect(self._turn_currency)
        form.grid.lines.typed.connect(self._reckon)
        form.grid.selectionModel().currentChanged.connect(self._show_prices)
        form.prices.taken.connect(self._use_given)
        form.remove_button.clicked.connect(form.grid.remove_line)

    @property
    def kind(self) -> DocumentKind:
        """The kind that is chosen."""
        return DocumentKind(self.form.kind_box.currentData())

    def attach(self, workspace: Workspace) -> None:
        """Read customers, products and prices from this store."""
        self._workspace = workspace
        self.form.customer_picker.attach(workspace)

    def begin(self, document: NextDocument) -> None:
        """Show a document that is to be made, with what is left of the one that it follows. Raise RecordGone."""
        workspace = self._store()
        self._details = None
        source = workspace.now(document_details, document.source_id) if document.source_id else None
        self._offer(document.kind, None)
        form = self.form
        form.customer_picker.setEnabled(source is None)
        form.kind_box.setEnabled(source is None)
        if document.customer_id is not None:
            form.customer_picker.show_customer(document.customer_id, document.customer)
        form.number_edit.clear()
        show_day(form.dated_edit, today())
        self._show_due(today() + timedelta(days=_USUAL_DAYS) if self._is_due() else None)
        form.note_edit.setPlainText(source.note if source else "")
        self._usual = workspace.now(usual_currency, document.customer_id, document.deal_id)
        form.currency_box.setEditText(source.row.total.currency if source else self._usual)
        left = workspace.now(quantities_left, document.source_id, document.kind) if source else {}
        self._show_lines(source, left)
        self.clear_error()

    def show_document(self, details: DocumentDetails, customer: str) -> None:
        """Show a document as it is kept."""
        form, row = self.form, details.row
        self._details = details
        self._offer(DocumentKind(row.kind), row.status)
        form.customer_picker.show_customer(row.customer_id, customer)
        form.customer_picker.setEnabled(False)
        form.kind_box.setEnabled(False)
        form.number_edit.setText(row.number)
        show_day(form.dated_edit, date.fromisoformat(row.dated_on))
        self._show_due(date.fromisoformat(row.due_on) if row.due_on else None)
        form.note_edit.setPlainText(details.note)
        form.currency_box.setEditText(row.total.currency)
        self._show_lines(details)
        self.clear_error()

    def edit(self) -> DocumentEdit:
        """Return what is to be kept. Raise BadInput."""
        form = self.form
        undue = form.undue_check.isChecked() and not form.undue_check.isHidden()
        return DocumentEdit(
            number=form.number_edit.text().strip() or None,
            dated_on=chosen_day(form.dated_edit).isoformat(),
            due_on="" if undue else chosen_day(form.due_edit).isoformat(),
            currency=self._currency(),
            status=DocumentStatus(form.status_box.currentData()),
            note=form.note_edit.toPlainText(),
            lines=form.grid.lines.edits(),
        )

    def texts(self) -> tuple[object, ...]:
        """Return all that stands in the fields, to see whether anything was typed."""
        form = self.form
        lines = tuple(tuple(line.texts.values()) for line in form.grid.lines.lines)
        return (
            form.customer_picker.customer_id, form.kind_box.currentData(), form.number_edit.text(),
            form.dated_edit.date(), form.due_edit.date(), form.undue_check.isChecked(), form.status_box.currentData(),
            form.currency_box.currentText(), form.note_edit.toPlainText(), lines,
        )  # fmt: skip

    def refuse(self, error: CrmError) -> None:
        """Say at its field why the document was not kept."""
        form = self.form
        field = error.field if isinstance(error, BadInput) else ""
        fields: dict[str, QWidget] = {
            "customer": form.customer_picker.line, "number": form.number_edit, "due_on": form.due_edit,
            "date": form.dated_edit, "note": form.note_edit, "currency": form.currency_box,
        }  # fmt: skip
        wrong = form.grid.lines.problem(unfilled=True)
        if wrong is not None and isinstance(error, BadInput) and error.field == wrong[1].field:
            form.problem_label.setText(say_refusal(error))
            form.grid.begin(wrong[0].row(), LineField(wrong[0].column()))
        elif field in fields:
            self._error.show_at(fields[field], say_refusal(error))
        else:
            form.problem_label.setText(say_refusal(error))
            form.grid.setFocus()

    def clear_error(self) -> None:
        """Take a refusal away."""
        self._error.clear()
        self._say_problem()

    def retranslate(self) -> None:
        self.form.retranslateUi(self)

    def _offer(self, kind: DocumentKind, status: str | None) -> None:
        """Fill the lists of what can be chosen."""
        form, names = self.form, status_names()
        offer(form.kind_box, {code.value: kind_names()[code] for code in DocumentKind}, kind.value)
        known = form.currency_box.currentText()
        form.currency_box.clear()
        form.currency_box.addItems(_CURRENCIES)
        form.currency_box.setEditText(known)
        offered = [*_FOR_ALL, *(() if kind is DocumentKind.INVOICE else _ANSWERED)]
        form.status_box.clear()
        for state in offered if status is None or status in offered else [*offered, DocumentStatus(status)]:
            form.status_box.addItem(names[state], state.value)
        choose(form.status_box, status or DocumentStatus.SENT.value)
        form.due_label.setText(due_name(kind))
        form.due_edit.setAccessibleName(due_name(kind))
        form.undue_check.setVisible(kind is not DocumentKind.INVOICE)

    def _follow_kind(self) -> None:
        self._offer(self.kind, None)
        self._show_due(today() + timedelta(days=_USUAL_DAYS) if self._is_due() else None)

    def _is_due(self) -> bool:
        return self.kind in (DocumentKind.QUOTE, DocumentKind.INVOICE)

    def _show_due(self, day: date | None) -> None:
        form = self.form
        show_day(form.due_edit, day or chosen_day(form.dated_edit) + timedelta(days=_USUAL_DAYS))
        form.undue_check.setChecked(day is None)
        form.due_edit.setDisabled(day is None and not form.undue_check.isHidden())

    def show_typed(self, lines: Sequence[TypedLine]) -> None:
        """Show lines as they were typed."""
        self.form.grid.offer(self._store().now(price_list, chosen_day(self.form.dated_edit)))
        self.form.grid.lines.show_lines(lines, self._currency())
        self.form.grid.setCurrentIndex(self.form.grid.lines.index(0, LineField.TEXT))

    def _show_lines(self, details: DocumentDetails | None, left: dict[int, int] | None = None) -> None:
        units = {one.id: one.unit for one in self._store().now(list_products)}
        lines = []
        for row in details.lines if details else ():
            quantity = left.get(row.position, 0) if left is not None else row.price.quantity
            if quantity and details is not None:
                unit = units.get(row.product_id or 0, "")
                lines.append(typed_line(row, unit, details.row.total.currency, quantity))
        self.show_typed(lines)

    def _currency(self) -> str:
        return self.form.currency_box.currentText().strip().upper()

    def _turn_currency(self) -> None:
        self.form.grid.lines.turn_to(self._currency())

    def _turn_day(self) -> None:
        """Reckon by the rates of another day from now on."""
        lines = self.form.grid.lines
        lines.prices = replace(lines.prices, on=chosen_day(self.form.dated_edit))
        self._show_prices()

    def _reckon(self) -> None:
        """Show the sums by tax rate, and what cannot be read."""
        currency, sums = self._currency(), self.form.grid.lines.totals()

        def said(amount: int) -> str:
            return format_money(Money(currency=currency, amount_minor=amount))

        row = self._details.row if self._details is not None and not self._details.lines else None
        net = row.net.amount_minor if row and not sums else sum(one.net for one in sums.values())
        gross = row.total.amount_minor if row and not sums else sum(one.gross for one in sums.values())
        lines = [self.tr("Net {sum}").replace("{sum}", said(net))]
        for rate, one in sorted(sums.items()):
            text = self.tr("Tax {rate} % on {net}: {sum}").replace("{rate}", format_share(rate))
            lines += [text.replace("{net}", said(one.net)).replace("{sum}", said(one.tax))] * bool(rate)
        self.form.totals_label.setText("\n".join(lines))
        self.form.total_label.setText(self.tr("Total {sum}").replace("{sum}", said(gross)))
        self._say_problem()
        self._show_prices()
        self.edited.emit()

    def _say_problem(self) -> None:
        wrong = self.form.grid.lines.problem()
        self.form.problem_label.setText(say_refusal(wrong[1]) if wrong else "")

    def _on_found(self, customer_id: int) -> None:
        """Charge in the currency of whoever was found, unless another was chosen, and go on to the lines."""
        grid = self.form.grid
        if self._currency() == self._usual and all(line.is_blank for line in grid.lines.lines):
            self._usual = self._store().now(usual_currency, customer_id)
            self.form.currency_box.setEditText(self._usual)
        grid.begin(0)

    def _show_prices(self) -> None:
        """Show beside the chosen product what it costs, and what this customer was last asked for it."""
        form, lines = self.form, self.form.grid.lines
        place, customer = form.grid.currentIndex().row(), form.customer_picker.customer_id
        product = lines.lines[place].product_id if 0 <= place < lines.rowCount() else None
        form.listed_price.show_product(lines.prices.product(product), lines.prices, self._currency())
        prices = []
        if product is not None and customer is not None:
            beside = self._details.row.id if self._details else 0
            prices = self._store().now(given_prices, customer, product, beside)
        form.prices.show_prices(prices, self._currency())

    def _use_given(self, given: GivenPrice) -> None:
        self.form.grid.lines.take_price(self.form.grid.currentIndex().row(), given)
        self.form.grid.setFocus()

    def _restyle(self) -> None:
        self.form.note_edit.setFixedHeight(theme().px(_NOTE_HEIGHT))

    def _store(self) -> Workspace:
        if self._workspace is None:
            raise RuntimeError("no store to read from")
        return self._workspace
