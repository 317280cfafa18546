"""The views of deals as chips."""

from __future__ import annotations

from desktop_crm.gui.lists.view_chips import ViewChips, program_view
from desktop_crm.queries.desk import ViewRow


class DealViewChips(ViewChips):
    """All deals, those to close soon and those late, what the user saved, and further ones under a menu."""

    def _first_views(self) -> tuple[ViewRow, ...]:
        return (
            program_view(self.tr("All deals"), ""),
            program_view(self.tr("Closing within 30 days"), "due:<30d"),
            program_view(self.tr("Overdue"), "due:overdue"),
        )

    def _further_views(self) -> tuple[ViewRow, ...]:
        return (
            program_view(self.tr("Cooling"), "is:cooling"),
            program_view(self.tr("Without a next step"), "is:unplanned"),
            program_view(self.tr("Won within 30 days"), "is:won closed:<30d"),
            program_view(self.tr("Lost within 30 days"), "is:lost closed:<30d"),
        )
