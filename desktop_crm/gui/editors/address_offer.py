"""The address of a company that is known, offered to somebody new there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QWidget

from desktop_crm.domain.records import ContactKind
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.theme import theme
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.edits import ContactEdit
from desktop_crm.queries.company_offer import CompanyOffer, company_offer


class AddressOffer(Retranslating, QCheckBox):
    """Hidden while there is nothing to offer, or nobody to whom; ticked, it is taken over."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace: Workspace | None = None
        self._offer: CompanyOffer | None = None
        self._wanted = True
        self.hide()

    def attach(self, workspace: Workspace) -> None:
        """Ask this workspace."""
        self._workspace = workspace

    def look_for(self, company: str) -> None:
        """Offer the address of the company of this name."""
        if self._workspace is not None:
            self._workspace.ask(company_offer, company.strip(), then=self._take, instead_of="company offer")

    def want(self, wanted: bool) -> None:
        """Say whether it is for somebody who works at a company."""
        self._wanted = wanted
        self._take(self._offer)

    def edits(self) -> tuple[ContactEdit, ...]:
        """Return the address where the user takes it over."""
        offer = self._offer
        if offer is None or not self.isChecked():
            return ()
        value = None if offer.parts else offer.address
        return (ContactEdit(kind=ContactKind.ADDRESS, value=value, label="work", address=offer.parts),)

    def retranslate(self) -> None:
        self._take(self._offer)

    def _take(self, offer: CompanyOffer | None) -> None:
        self._offer = offer
        if offer is not None:
            said = self.tr("With the company's &address: {address}").replace("{address}", offer.address)
            shown = self.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, theme().px(320))
            self.setText(shown)
            self.setToolTip(offer.address)
        self.setVisible(offer is not None and self._wanted)
