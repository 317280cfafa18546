"""What narrows down the follow-ups."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from desktop_crm.domain.clock import today
from desktop_crm.gui.lists.follow_up_view_chips import FollowUpViewChips
from desktop_crm.gui.panels.list_filter import ListFilter
from desktop_crm.queries.desk import Listed
from desktop_crm.queries.follow_up_list import count_follow_ups


class FollowUpFilter(ListFilter):
    """Searches follow-ups, and keeps views of them."""

    listed = Listed.FOLLOW_UPS

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(FollowUpViewChips(), parent)
        self.show_shortcut(QKeySequence(QKeySequence.StandardKey.Find))

    def count(self) -> None:
        """Count what each view finds today."""
        self.count_by(partial(count_follow_ups, on=today()))

    def name_parts(self) -> None:
        edit = self.form.search_edit
        self.setAccessibleName(self.tr("Filter of follow-ups"))
        self.chips.setAccessibleName(self.tr("Views of follow-ups"))
        edit.setAccessibleName(self.tr("Search follow-ups"))
        edit.setPlaceholderText(self.tr("What or whom"))
        edit.setToolTip(
            self.tr(
                "Any part of what is to be done and of the customer's name, also pinyin.\n"
                "Narrow it down with\n"
                "due:<7d   due:today   due:overdue   is:promise   is:repeating   priority:high\n"
                'channel:visit   tag:vip   city:Suzhou   "words together"'
            )
        )
