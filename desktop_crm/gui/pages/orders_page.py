"""The papers of sales: all documents, what is owed, and the price list."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop_crm.gui.forms.orders_page_form import Ui_OrdersPage
from desktop_crm.gui.panels.documents_panel import DocumentsPanel
from desktop_crm.gui.panels.products_panel import ProductsPanel
from desktop_crm.gui.panels.receivables_panel import ReceivablesPanel
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.widgets.tab_order import enter
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
        scale_layouts(self)
        self.documents = DocumentsPanel(workspace)
        self.receivables = ReceivablesPanel(workspace)
        self.products = ProductsPanel(workspace)
        for number, view in enumerate(_VIEWS, 1):
            getattr(form, f"{view}_page_column").addWidget(getattr(self, view))
            getattr(form, f"{view}_button").clicked.connect(partial(self.show_view, view))
            QShortcut(QKeySequence(f"Alt+{number}"), self, partial(self._go_to, view))
        self.receivables.customer_requested.connect(self.customer_requested)
        self.receivables.document_requested.connect(self.documents.opener.open)
        self.setFocusProxy(self.documents)
        self.show_view("documents")

    def show_view(self, view: str) -> None:
        """Bring a view forward: documents, receivables or products."""
        getattr(self.form, f"{view}_button").setChecked(True)
        self.form.stack.setCurrentWidget(getattr(self.form, f"{view}_page"))

    def create_document(self) -> None:
        """Let the user write a new document."""
        self.show_view("documents")
        self.documents.create_document()

    def repeat_last_order(self) -> None:
        """Copy the last order of the customer whose document, debt or payment is chosen where it is seen."""
        owing = self.receivables.chosen_customer() if self.form.receivables_button.isChecked() else None
        if owing is not None:
            self.documents.opener.repeat_last_order(owing)
        else:
            self.show_view("documents")
            self.documents.repeat_last_order()

    def record_payment(self) -> None:
        """Let the user write a payment down, of the invoice that is chosen or of anybody."""
        self.show_view("receivables")
        self.receivables.record_payment()

    def import_bank_file(self) -> None:
        """Let the user look through what came in at the bank."""
        self.show_view("receivables")
        self.receivables.import_bank_file()

    def exchange_rates(self) -> None:
        """Show what other currencies are worth."""
        self.receivables.show_rates()

    def retranslate(self) -> None:
        self.form.retranslateUi(self)

    def _go_to(self, view: str) -> None:
        """Bring a view forward with the cursor in it, as whoever calls it by a key goes on by keys."""
        self.show_view(view)
        enter(getattr(self, view))
