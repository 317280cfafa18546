"""The stock of coupons: what is left, who got which, and more codes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.errors import CrmError
from desktop_crm.domain.money import format_money, parse_money
from desktop_crm.gui.forms.coupons_panel_form import Ui_CouponsPanel
from desktop_crm.gui.lists.plain_table import PlainTableModel, TextColumn, dress_table
from desktop_crm.gui.own_key import own_key
from desktop_crm.gui.panels.asking_panel import AskingPanel
from desktop_crm.gui.permission import permission
from desktop_crm.gui.widgets.composing import give_way_to_composing
from desktop_crm.gui.widgets.labels import show_words
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.widgets.wheel_guard import guard_wheel
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.coupons import Worth, add_coupons, made_codes, remove_coupons
from desktop_crm.queries.coupons import CouponRow, CouponStock, coupon_stock
from desktop_crm.queries.settings import home_currency


class CouponsPanel(AskingPanel):
    """`customer_requested` carries the id of whom a coupon was issued to."""

    tables = frozenset({"coupon", "customer"})
    customer_requested = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._stock: CouponStock | None = None
        self.form = form = Ui_CouponsPanel()
        form.setupUi(self)
        scale_layouts(self)
        guard_wheel(self)
        give_way_to_composing(form.codes_edit)
        self.model: PlainTableModel[CouponRow] = PlainTableModel(self)
        form.coupons.setModel(self.model)
        dress_table(form.coupons)
        form.coupons.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        form.coupons.selectionModel().selectionChanged.connect(self._enable)
        form.coupons.activated.connect(lambda index: self._open(self.model.row_at(index.row())))
        form.make_button.clicked.connect(self.make)
        form.add_button.clicked.connect(self.add)
        form.delete_button.clicked.connect(self.take_out)
        own_key(form.coupons, "Del", self.take_out)
        form.error_label.hide()
        permission().guard(Op.EDIT_COUPONS, form.make_button, form.add_button, form.delete_button)
        self.setFocusProxy(form.coupons)

    def make(self) -> None:
        """Put new codes into the stock."""
        self._add(lambda: made_codes(self.form.count_box.value()))

    def add(self) -> None:
        """Put the pasted codes into the stock."""
        self._add(lambda: self.form.codes_edit.toPlainText().splitlines())

    def take_out(self) -> None:
        """Take the chosen coupons out of the stock; undo brings them back."""
        rows = self.form.coupons.selectionModel().selectedRows()
        ids = [self.model.row_at(row.row()).id for row in rows]
        if ids and permission().may(Op.EDIT_COUPONS):
            self._workspace.do(Op.EDIT_COUPONS, remove_coupons, ids, otherwise=self._refuse)

    def retranslate(self) -> None:
        self.form.retranslateUi(self)
        if self._stock is not None:
            self._show(self._stock)

    def _add(self, codes: Callable[[], Sequence[str]]) -> None:
        self.form.error_label.hide()
        try:
            worth = self._worth()
            self._workspace.do(
                Op.EDIT_COUPONS, add_coupons, codes(), worth, then=self._on_added, otherwise=self._refuse
            )
        except CrmError as error:
            self._refuse(error)

    def _worth(self) -> Worth:
        amount = self.form.worth_line.text().strip()
        money = parse_money(amount, self._workspace.now(home_currency)) if amount else None
        return Worth(money=money, valid_until=self.form.until_line.text().strip())

    def _on_added(self, _count: int) -> None:
        self.form.codes_edit.clear()

    def _ask(self) -> None:
        self._workspace.ask(coupon_stock, today(), then=self._show, instead_of="coupons")

    def _show(self, stock: CouponStock) -> None:
        self._stock = stock
        parts = [self.tr("%Ln left", "", stock.left), self.tr("%Ln issued", "", stock.issued)]
        if stock.expired:
            parts.append(self.tr("%Ln run out", "", stock.expired))
        none_yet = self.tr("No coupons yet. Make codes below or paste your own; C on Today issues one.")
        self.form.stock_label.setText(" · ".join(parts) if stock.coupons else none_yet)
        columns = self._columns()
        self.model.show_rows(columns, stock.coupons)
        header = self.form.coupons.horizontalHeader()
        header.setStretchLastSection(False)
        for column in range(len(columns)):
            fits = QHeaderView.ResizeMode.Stretch if column == 4 else QHeaderView.ResizeMode.ResizeToContents
            header.setSectionResizeMode(column, fits)
        self._enable()

    def _columns(self) -> Sequence[TextColumn[CouponRow]]:
        def worth(one: CouponRow) -> str:
            return format_money(one.money) if one.money else ""

        return (
            TextColumn(heading=self.tr("Code"), text=lambda one: one.code),
            TextColumn(heading=self.tr("Worth"), text=worth, is_number=True),
            TextColumn(heading=self.tr("Valid until"), text=lambda one: one.valid_until),
            TextColumn(heading=self.tr("Issued"), text=lambda one: one.issued_on),
            TextColumn(heading=self.tr("To"), text=lambda one: one.customer),
        )

    def _open(self, coupon: CouponRow) -> None:
        if coupon.customer_id is not None:
            self.customer_requested.emit(coupon.customer_id)

    def _enable(self) -> None:
        chosen = self.form.coupons.selectionModel().hasSelection()
        permission().restrict(self.form.delete_button, Op.EDIT_COUPONS, possible=chosen)

    def _refuse(self, error: Exception) -> None:
        self._workspace.refuse(error, partial(show_words, self.form.error_label))
