"""The views of follow-ups as chips."""

from __future__ import annotations

from desktop_crm.gui.lists.view_chips import ViewChips, program_view
from desktop_crm.queries.desk import ViewRow


class FollowUpViewChips(ViewChips):
    """All that is planned, what is due and late, promises, what the user saved, and further ones under a menu."""

    def _first_views(self) -> tuple[ViewRow, ...]:
        return (
            program_view(self.tr("All follow-ups"), ""),
            program_view(self.tr("Overdue"), "due:overdue"),
            program_view(self.tr("Due within 7 days"), "due:<7d"),
            program_view(self.tr("Promises"), "is:promise"),
        )

    def _further_views(self) -> tuple[ViewRow, ...]:
        return (
            program_view(self.tr("Urgent"), "priority:high"),
            program_view(self.tr("Visits"), "channel:visit"),
            program_view(self.tr("Calls"), "channel:call"),
            program_view(self.tr("Repeating"), "is:repeating"),
        )
