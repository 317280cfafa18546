"""A store with a price list, two customers and a sale that has gone half its way."""

from dataclasses import dataclass

import pytest

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.money import Money
from desktop_crm.domain.prices import Price
from desktop_crm.domain.sales_documents import DocumentKind
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.document_lines import LineEdit
from desktop_crm.operations.documents import DocumentEdit, create_document
from desktop_crm.operations.products import ProductEdit, add_product
from desktop_crm.queries.documents import DocumentDetails, document_details, documents_of
from tests.builders import add_person


@dataclass(slots=True)
class Shop:
    """What a test sells, and to whom."""

    workspace: Workspace
    customer: int
    shelf: int
    glaze: int

    def line(self, quantity: int = 10_000, price: int = 110_00, discount: int = 0) -> LineEdit:
        """Return a line of kiln shelves."""
        value = Price(quantity=quantity, unit_price=price, discount=discount, tax_rate=1_300)
        return LineEdit(product_id=self.shelf, price=value)

    def write(self, kind: DocumentKind, **values: object) -> int:
        """Write a document of ten shelves, dated today."""
        edit = DocumentEdit(**{"lines": (self.line(),), "dated_on": today().isoformat(), **values})  # type: ignore[arg-type]  # fields of a DocumentEdit
        store = self.workspace.store
        return store.write(Op.EDIT_DOCUMENT, create_document, self.customer, kind, edit).value

    def details(self, document_id: int) -> DocumentDetails:
        """Return a document as it is kept."""
        return self.workspace.now(document_details, document_id)

    def newest(self) -> DocumentDetails:
        """Return the document that was written last."""
        return self.details(max(row.id for row in self.workspace.now(documents_of, self.customer)))


@pytest.fixture
def shop(workspace: Workspace) -> Shop:
    store = workspace.store

    def product(name: str, unit: str, price: int) -> int:
        edit = ProductEdit(
            name=name, unit=unit, price=Money(currency="CNY", amount_minor=price), tax_rate=1_300
        )
        return store.write(Op.EDIT_PRODUCT, add_product, edit).value

    return Shop(
        workspace=workspace,
        customer=add_person(store, "Rossi Ceramics"),
        shelf=product("Kiln shelf", "pcs", 120_00),
        glaze=product("Glaze", "kg", 48_00),
    )
