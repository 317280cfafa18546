"""Opens what a search found among sales, over the window, wherever that is."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from desktop_crm.domain.errors import CrmError, RecordGone
from desktop_crm.gui.dialogs.deal_dialog import DealDialog
from desktop_crm.gui.dialogs.document_dialog import DocumentDialog
from desktop_crm.gui.dialogs.payment_dialog import PaymentDialog
from desktop_crm.gui.dialogs.product_dialog import ProductDialog
from desktop_crm.gui.passing import open_once
from desktop_crm.gui.workspace import Workspace
from desktop_crm.queries.products import all_products
from desktop_crm.queries.sales_search import SalesKind


def open_sale(workspace: Workspace, kind: SalesKind, record_id: int, over: QWidget) -> None:
    """Show a deal, document, product or payment; one that is gone meanwhile is said to be."""
    try:
        dialog = _dialog(workspace, kind, record_id, over)
    except CrmError as error:
        workspace.failed.emit(error)
        return
    open_once(dialog)


def _dialog(workspace: Workspace, kind: SalesKind, record_id: int, over: QWidget) -> QDialog:
    match kind:
        case SalesKind.DEAL:
            return DealDialog(workspace, record_id, over)
        case SalesKind.DOCUMENT:
            return DocumentDialog(workspace, record_id, over)
        case SalesKind.PAYMENT:
            return PaymentDialog(workspace, record_id, over)
    listed = workspace.now(all_products)
    product = next((one for one in listed if one.id == record_id), None)
    if product is None:
        raise RecordGone(record_id=record_id)
    return ProductDialog(workspace, product, listed, over)
