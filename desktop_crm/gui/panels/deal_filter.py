"""What narrows down the deals of the board and the table."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from desktop_crm.domain.clock import today
from desktop_crm.gui.lists.deal_view_chips import DealViewChips
from desktop_crm.gui.panels.list_filter import ListFilter
from desktop_crm.queries.deal_finder import count_deals
from desktop_crm.queries.desk import Listed


class DealFilter(ListFilter):
    """Searches deals, and keeps views of them."""

    listed = Listed.DEALS

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(DealViewChips(), parent)
        self.show_shortcut(QKeySequence(QKeySequence.StandardKey.Find))

    def count(self, pipeline_id: int | None) -> None:
        """Count what each view finds in a pipeline."""
        self.count_by(partial(count_deals, pipeline_id=pipeline_id, on=today()))

    def name_parts(self) -> None:
        edit = self.form.search_edit
        self.setAccessibleName(self.tr("Filter of deals"))
        self.chips.setAccessibleName(self.tr("Views of deals"))
        edit.setAccessibleName(self.tr("Search deals"))
        edit.setPlaceholderText(self.tr("Deal, customer, owner …"))
        edit.setToolTip(
            self.tr(
                "Any part of a deal's title, number or owner and of its customer's name, also pinyin.\n"
                "Narrow it down with\n"
                "stage:proposal   status:open   status:cooling   status:unplanned   pipeline:renewals\n"
                "due:<7d   due:overdue   amount:>50k   amount:1000-5000   closed:<30d   opened:<30d\n"
                'product:kiln   forecast:committed   tag:vip   city:Suzhou   "words together"'
            )
        )
