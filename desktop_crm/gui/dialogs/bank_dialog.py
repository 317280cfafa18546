"""What came in at the bank, row by row beside the open invoices: looked through, corrected, and written in one step."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QDialog, QFileDialog, QHeaderView, QTableView, QWidget

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.money import format_money
from desktop_crm.exchange.bank_columns import is_complete
from desktop_crm.gui.form_keys import Ways, bind_form_keys
from desktop_crm.gui.forms.bank_dialog_form import Ui_BankDialog
from desktop_crm.gui.lists.bank_model import BankChoice, BankModel, choices_of
from desktop_crm.gui.lists.plain_table import dress_table
from desktop_crm.gui.lists.share_model import OpenShare, ShareModel
from desktop_crm.gui.money_words import say_booked, say_left_out, say_refused_rows
from desktop_crm.gui.permission import permission
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.enter_key import press_on_enter
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.wording import say_refusal
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.bank_payments import Booked, book_payments
from desktop_crm.queries.bank_review import Review, Statement, open_statement, review_file, review_unmatched

_ROW_WIDTHS = (30, 120, 120, 240, 270, 300)
_SHARE_WIDTHS = (150, 120, 120, 120)
_CURRENCY_LENGTH = 3


class BankDialog(QDialog):
    """Reviews a bank's file, or the payments of the store that are for no invoice. `booked` comes once written."""

    booked = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._statement: Statement | None = None
        self._review: Review | None = None
        self.form = form = Ui_BankDialog()
        form.setupUi(self)
        scale_layouts(self)
        press_on_enter(self)
        self.rows, self.shares = BankModel(self), ShareModel(self)
        for view, model in ((form.rows, self.rows), (form.shares, self.shares)):
            view.setModel(model)
            dress_table(view)
        form.shares.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        form.customer_picker.attach(workspace)
        form.currency_edit.setMaxLength(_CURRENCY_LENGTH)
        form.currency_edit.setMaximumWidth(theme().px(80))
        for part in (form.report_page, form.close_button, form.columns):
            part.hide()
        self._connect()
        self._say_state()
        self.resize(theme().px(1080), theme().px(680))

    def review_unmatched(self) -> None:
        """Look through the payments of the store that are for no invoice."""
        form = self.form
        for part in (form.file_button, form.currency_label, form.currency_edit, form.columns_button):
            part.hide()
        self._workspace.ask(review_unmatched, today(), then=self._show, otherwise=self._refuse)

    def choose_file(self) -> None:
        """Ask for a bank's file and look through it."""
        path, _ = QFileDialog.getOpenFileName(
            self,
            self.windowTitle(),
            "",
            self.tr("Tables (*.csv *.txt *.tsv *.xlsx *.xls *.ods);;All files (*)"),
        )
        if path:
            self.open_file(Path(path))

    def open_file(self, path: Path) -> None:
        """Look through a bank's file."""
        self.form.error_label.clear()
        self.form.file_label.setText(path.name)
        self._workspace.ask(open_statement, path, then=self._opened, otherwise=self._refuse)

    def _connect(self) -> None:
        form = self.form
        form.file_button.clicked.connect(self.choose_file)
        form.columns_button.toggled.connect(form.columns.setVisible)
        form.columns.chosen.connect(self._read)
        form.currency_edit.editingFinished.connect(self._on_currency)
        form.cancel_button.clicked.connect(self.reject)
        form.close_button.clicked.connect(self.accept)
        form.book_button.clicked.connect(self._book)
        form.rows.selectionModel().currentRowChanged.connect(self._show_detail)
        self.rows.ticked.connect(self._on_ticked)
        self.rows.customer_missing.connect(self._ask_for_customer)
        form.rows.activated.connect(self._go_to_detail)
        form.customer_picker.picked.connect(self._choose_customer)
        self.shares.shared.connect(self._share)
        self.shares.refused.connect(self._refuse)
        for view in (form.rows, form.shares):
            view.installEventFilter(self)
        bind_form_keys(self, form.book_button, Ways(close=self._book))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Space works on the row under the cursor, in whichever column that stands.
        if event.type() == QEvent.Type.KeyPress and _is_plain_space(event):
            (self._toggle if watched is self.form.rows else self._fill)()
            return True
        return super().eventFilter(watched, event)

    def _opened(self, statement: Statement) -> None:
        self._statement = statement
        form = self.form
        form.columns.show_columns(statement.bank.table.headers, statement.bank.columns)
        form.currency_edit.setText(statement.home.currency)
        form.columns_button.setChecked(not is_complete(statement.bank.columns))
        self._read()

    def _on_currency(self) -> None:
        """Read anew where another currency was typed: passing by must not undo what was chosen."""
        if self.form.currency_edit.isModified():
            self.form.currency_edit.setModified(False)
            self._read()

    def _read(self) -> None:
        """Read the file anew, by the columns and the currency that are chosen."""
        form, columns = self.form, self.form.columns.columns()
        currency = form.currency_edit.text().strip().upper()
        if self._statement is None:
            return
        if not is_complete(columns):
            form.error_label.setText(self.tr("Choose the columns that hold the day and the amount."))
            return
        if len(currency) != _CURRENCY_LENGTH or not currency.isalpha():
            form.error_label.setText(say_refusal(BadInput(field="currency", problem="not_a_currency")))
            return
        form.error_label.clear()
        chosen = replace(self._statement, home=replace(self._statement.home, currency=currency))
        self._workspace.ask(
            review_file, chosen, columns, today(),
            then=self._show, instead_of="bank", otherwise=self._refuse,
        )  # fmt: skip

    def _show(self, review: Review) -> None:
        self._review = review
        self.rows.show_choices(choices_of(review.proposals, review.claims), review.claims)
        _dress(self.form.rows, _ROW_WIDTHS, 3)
        if review.proposals:
            self.form.rows.selectRow(0)
            self.form.rows.setFocus()
        self._show_detail()
        self._say_state()

    def _current(self) -> BankChoice | None:
        number = self.form.rows.currentIndex().row()
        return self.rows.choices[number] if 0 <= number < len(self.rows.choices) else None

    def _show_detail(self, *_where: object) -> None:
        """Show whose the row under the cursor is, and what of it is for which invoice."""
        choice, form = self._current(), self.form
        picker = form.customer_picker
        with QSignalBlocker(picker):
            picker.customer_id = None
            picker.line.clear()
            if choice is not None and choice.customer_id is not None:
                picker.show_customer(choice.customer_id, choice.customer)
        picker.setEnabled(choice is not None and choice.proposal.incoming.payment_id is None)
        self._show_shares(choice)

    def _show_shares(self, choice: BankChoice | None) -> None:
        claims = self._review.claims.values() if self._review else ()
        shares = [
            OpenShare(
                claim=claim,
                left=self.rows.open_of(claim, choice),
                amount=choice.shares.get(claim.document_id, 0),
            )
            for claim in claims
            if choice is not None
            and claim.customer_id == choice.customer_id
            and claim.owed.currency == choice.proposal.incoming.money.currency
        ]
        place = self.form.shares.currentIndex().row()
        self.shares.show_shares(shares, lambda: choice.rest.amount_minor if choice else 0)
        _dress(self.form.shares, _SHARE_WIDTHS, 0)
        if shares:
            self.form.shares.setCurrentIndex(self.shares.index(min(max(place, 0), len(shares) - 1), 3))
        rest = self.tr("{amount} of this row are for no invoice.")
        self.form.rest_label.setText(
            rest.replace("{amount}", format_money(choice.rest)) if choice and choice.rest.amount_minor else ""
        )

    def _toggle(self) -> None:
        if self.form.rows.currentIndex().isValid():
            self.rows.toggle(self.form.rows.currentIndex().row())

    def _on_ticked(self) -> None:
        self.form.error_label.clear()
        self._show_shares(self._current())
        self._say_state()

    def _ask_for_customer(self) -> None:
        self.form.error_label.setText(self.tr("Choose whose payment this is first."))
        self.form.customer_picker.setFocus()

    def _go_to_detail(self) -> None:
        (self.form.shares if self.shares.shares else self.form.customer_picker).setFocus()

    def _choose_customer(self, customer_id: int | None) -> None:
        choice = self._current()
        if choice is None or customer_id is None or choice.customer_id == customer_id:
            return
        choice.customer_id, choice.customer = customer_id, self.form.customer_picker.line.text()
        choice.shares, choice.ticked = {}, True
        self._changed(choice)
        self._go_to_detail()

    def _fill(self) -> None:
        if self.form.shares.currentIndex().isValid():
            self.shares.fill(self.form.shares.currentIndex().row())

    def _share(self, document_id: int, amount: int) -> None:
        """Note how much of the row is for an invoice."""
        choice = self._current()
        if choice is not None:
            choice.shares = {**choice.shares, document_id: amount}
            choice.ticked = True
            self._changed(choice)

    def _changed(self, choice: BankChoice) -> None:
        choice.changed = True
        self.form.error_label.clear()
        self.rows.refresh_row(self.form.rows.currentIndex().row())
        self._show_shares(choice)
        self._say_state()

    def _say_state(self) -> None:
        """Say how much is ticked, and what was left out of the file."""
        form, ticked = self.form, sum(one.ticked for one in self.rows.choices)
        form.summary_label.setText(
            say_left_out(self._review, ticked)
            if self._review
            else self.tr("Choose a file. Nothing is written before you have looked through it.")
        )
        form.book_button.setText(self.tr("Record %Ln payment(s)", "", ticked))
        permission().restrict(form.book_button, Op.IMPORT, possible=ticked > 0)

    def _book(self) -> None:
        bookings = [one.booking() for one in self.rows.choices if one.ticked]
        if bookings and self.form.book_button.isEnabled():
            self.form.book_button.setEnabled(False)
            self._workspace.do(Op.IMPORT, book_payments, bookings, then=self._report, otherwise=self._refuse)

    def _report(self, booked: Booked) -> None:
        """Say what was written; what could not be read stands below it."""
        form = self.form
        for part in (form.work_page, form.book_button, form.cancel_button):
            part.hide()
        for part in (form.report_page, form.close_button):
            part.show()
        refused = say_refused_rows(self._review.refused if self._review else ())
        form.report_label.setText(say_booked(booked, self._review))
        form.refused_edit.setPlainText(refused)
        form.refused_edit.setVisible(bool(refused))
        form.close_button.setDefault(True)
        form.close_button.setFocus()
        self.booked.emit(booked)

    def _refuse(self, error: Exception) -> None:
        self._say_state()
        self._workspace.refuse(error, self.form.error_label.setText)


def _dress(view: QTableView, widths: tuple[int, ...], stretched: int) -> None:
    for column, width in enumerate(widths):
        view.setColumnWidth(column, theme().px(width))
    view.horizontalHeader().setStretchLastSection(False)
    view.horizontalHeader().setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)


def _is_plain_space(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space and not event.modifiers()
