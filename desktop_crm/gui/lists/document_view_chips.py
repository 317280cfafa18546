"""The views of documents as chips."""

from __future__ import annotations

from desktop_crm.gui.lists.view_chips import ViewChips, program_view
from desktop_crm.queries.desk import ViewRow


class DocumentViewChips(ViewChips):
    """All documents, the usual kinds, what is owed, what the user saved, and further ones under a menu."""

    def _first_views(self) -> tuple[ViewRow, ...]:
        return (
            program_view(self.tr("All documents"), ""),
            program_view(self.tr("Quotes"), "kind:quote"),
            program_view(self.tr("Orders"), "kind:order"),
            program_view(self.tr("Invoices"), "kind:invoice"),
            program_view(self.tr("Unpaid"), "is:unpaid"),
            program_view(self.tr("Overdue"), "is:overdue"),
        )

    def _further_views(self) -> tuple[ViewRow, ...]:
        return (
            program_view(self.tr("Contracts"), "kind:contract"),
            program_view(self.tr("Deliveries"), "kind:delivery"),
            program_view(self.tr("Drafts"), "is:draft"),
            program_view(self.tr("Expired quotes"), "is:expired"),
        )
