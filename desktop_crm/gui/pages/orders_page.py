"""The papers of sales: all documents, what is owed, and the price list."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_crm.gui.forms.orders_page_form import Ui_OrdersPage
from desktop_crm.gui.panels.documents_panel import DocumentsPanel
from desktop_crm.gui.panels.products_panel import ProductsPanel
from desktop_crm.gui.panels.receivables_panel import ReceivablesPanel
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.widgets.page_room import follow_front_page
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.widgets.tab_order import enter
from desktop_crm.gui.widgets.view_switch import ViewSwitch
from desktop_crm.gui.widgets.wrapping_row import let_wrap
from desktop_crm.gui.workspace import Workspace
from desktop_crm.system.settings import SettingsFile

_VIEWS = ("documents", "receivables", "products")


class OrdersPage(Retranslating, QWidget):
    """Three views, one at a time. `customer_requested` carries the id of a document's customer."""

    customer_requested = Signal(object)

    def __init__(self, workspace: Workspace, _settings: SettingsFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form = Ui_OrdersPage()
        form.setupUi(self)
        let_wrap(self.form.head_row)
        scale_layouts(self)
        self.documents = DocumentsPanel(workspace)
        self.receivables = ReceivablesPanel(workspace)
        self.products = ProductsPanel(workspace)
        for view in _VIEWS:
            getattr(form, f"{view}_page_column").addWidget(getattr(self, view))
        self.views = ViewSwitch(_VIEWS, form, self)
        self.views.shown.connect(self._show_view)
        self.views.entered.connect(lambda view: enter(getattr(self, view)))
        self.receivables.customer_requested.connect(self.customer_requested)
        self.receivables.document_requested.connect(self.documents.opener.open)
        self.setFocusProxy(self.documents)
        follow_front_page(form.stack)
        self.views.show("documents")

    def create_document(self) -> None:
        """Let the user write a new document."""
        self.views.show("documents")
        self.documents.create_document()

    def repeat_last_order(self) -> None:
        """Copy the last order of the customer whose document, debt or payment is chosen where it is seen."""
        owing = self.receivables.chosen_customer() if self.views.current == "receivables" else None
        if owing is not None:
            self.documents.opener.repeat_last_order(owing)
        else:
            self.views.show("documents")
            self.documents.repeat_last_order()

    def record_payment(self) -> None:
        """Let the user write a payment down, of the invoice that is chosen or of anybody."""
        self.views.show("receivables")
        self.receivables.record_payment()

    def import_bank_file(self) -> None:
        """Let the user look through what came in at the bank."""
        self.views.show("receivables")
        self.receivables.import_bank_file()

    def exchange_rates(self) -> None:
        """Show what other currencies are worth."""
        self.receivables.show_rates()

    def retranslate(self) -> None:
        self.form.retranslateUi(self)

    def _show_view(self, view: str) -> None:
        self.form.stack.setCurrentWidget(getattr(self.form, f"{view}_page"))
