"""What narrows down the documents."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from desktop_crm.domain.clock import today
from desktop_crm.gui.lists.document_view_chips import DocumentViewChips
from desktop_crm.gui.panels.list_filter import ListFilter
from desktop_crm.queries.desk import Listed
from desktop_crm.queries.document_list import count_documents


class DocumentFilter(ListFilter):
    """Searches documents, and keeps views of them."""

    listed = Listed.DOCUMENTS

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(DocumentViewChips(), parent)
        self.show_shortcut(QKeySequence(QKeySequence.StandardKey.Find))

    def count(self) -> None:
        """Count what each view finds today."""
        self.count_by(partial(count_documents, on=today()))

    def name_parts(self) -> None:
        edit = self.form.search_edit
        self.setAccessibleName(self.tr("Filter of documents"))
        self.chips.setAccessibleName(self.tr("Views of documents"))
        edit.setAccessibleName(self.tr("Search documents"))
        edit.setPlaceholderText(self.tr("Number or customer"))
        edit.setToolTip(
            self.tr(
                "Any part of a document's number and of its customer's name.\n"
                "Narrow it down with\n"
                "kind:invoice   is:unpaid   is:overdue   is:expired   status:draft   status:accepted\n"
                'due:<7d   due:overdue   dated:<30d   amount:>50k   amount:1000-5000   "words together"'
            )
        )
