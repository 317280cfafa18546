"""Opens documents and payments from strips and tables."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_crm.domain.changes import Op
from desktop_crm.domain.errors import CrmError
from desktop_crm.gui.dialogs.document_dialog import DocumentDialog
from desktop_crm.gui.dialogs.payment_dialog import NewPayment, PaymentDialog
from desktop_crm.gui.editors.sale_strips import NextDocument, SaleStrips
from desktop_crm.gui.passing import open_once
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.documents import repeat_last_order


class SaleOpener(QObject):
    """Opens what a strip or a table asks for, over the widget it belongs to; `saved` carries a document's id."""

    saved = Signal(object)

    def __init__(self, workspace: Workspace, over: QWidget) -> None:
        super().__init__(over)
        self._workspace = workspace
        self._over = over

    def show(self, strips: SaleStrips, of: NextDocument) -> None:
        """Show the sales of a customer or deal, and answer what is asked for there."""
        self.follow(strips)
        strips.show_sales(of)

    def follow(self, strips: SaleStrips) -> None:
        """Let strips read, and answer what they ask for."""
        strips.attach(self._workspace)
        strips.document_requested.connect(self.open)
        strips.creation_requested.connect(self.open)
        strips.payment_requested.connect(self.pay)

    def open(self, document: int | NextDocument) -> None:
        """Show a document, or begin one."""
        try:
            dialog = DocumentDialog(self._workspace, document, self._over)
        except CrmError as error:
            self._workspace.failed.emit(error)
            return
        dialog.saved.connect(self.saved)
        open_once(dialog)

    def pay(self, invoice_id: int) -> None:
        """Ask for a payment of an invoice."""
        self.open_payment(NewPayment(document_id=invoice_id))

    def open_payment(self, payment: int | NewPayment) -> None:
        """Show a payment, or begin one."""
        try:
            dialog = PaymentDialog(self._workspace, payment, self._over)
        except CrmError as error:
            self._workspace.failed.emit(error)
            return
        open_once(dialog)

    def repeat_last_order(self, customer_id: int) -> None:
        """Copy a customer's last order as one of today, and show it."""
        self._workspace.do(Op.EDIT_DOCUMENT, repeat_last_order, customer_id, then=self.open)
