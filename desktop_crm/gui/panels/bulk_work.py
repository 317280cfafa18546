"""What is done with all chosen customers: each is one write, and one step to undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from desktop_crm.domain.backup_plan import Reason
from desktop_crm.domain.changes import Changes, Op
from desktop_crm.domain.clock import now_ms
from desktop_crm.gui.actions import Actions
from desktop_crm.gui.backup_work import back_up_before
from desktop_crm.gui.customer_papers import customer_paper, list_paper
from desktop_crm.gui.dialogs.apply_plan_dialog import ApplyPlanDialog
from desktop_crm.gui.dialogs.bulk_preview_dialog import BulkPreviewDialog
from desktop_crm.gui.dialogs.bulk_tag_dialog import BulkTagDialog, TagChange
from desktop_crm.gui.dialogs.export_dialog import ExportDialog, ExportForm
from desktop_crm.gui.dialogs.print_dialog import PrintDialog
from desktop_crm.gui.lists.bulk_bar import BulkBar
from desktop_crm.gui.lists.customer_table import CustomerTable
from desktop_crm.gui.lists.table_copy import as_table
from desktop_crm.gui.passing import open_once
from desktop_crm.gui.widgets.secret_clipboard import secret_clipboard
from desktop_crm.gui.wording import spoken
from desktop_crm.gui.workspace import Job, Workspace
from desktop_crm.operations.archive import archive_customers, restore_customers, trash_customers
from desktop_crm.operations.settings import save_setting
from desktop_crm.operations.tags import change_tags
from desktop_crm.queries.bulk_preview import BulkPreview, TagPreview, preview_placing, preview_tagging
from desktop_crm.queries.customers import CustomerRow
from desktop_crm.queries.export_file import Export, export_file
from desktop_crm.queries.listing import many_rows
from desktop_crm.queries.settings import LAST_EXPORT

# From so many on, a backup is made before they go: a handful is soon looked through and undone.
_MANY = 20


class BulkWork(QObject):
    """Works on the table's chosen customers; without any, exports are of the whole list."""

    def __init__(self, workspace: Workspace, table: CustomerTable) -> None:
        super().__init__(table)
        self._workspace = workspace
        self._table = table

    def connect_bar(self, bar: BulkBar) -> None:
        """Answer the buttons of the bar."""
        bar.tag_requested.connect(self.tag)
        bar.plan_requested.connect(self.apply_plan)
        bar.archive_requested.connect(self.archive)
        bar.trash_requested.connect(self.trash)
        bar.restore_requested.connect(self.restore)
        bar.export_requested.connect(self.export)
        bar.copy_requested.connect(self.copy)
        bar.dismissed.connect(self._table.select_current)

    def connect_actions(self, actions: Actions) -> None:
        """Answer the commands about who is chosen."""
        actions.answer("export_customers", self.export)
        actions.answer("print_list", self.print_list)
        actions.answer("archive_customer", self.archive)
        actions.answer("trash_customer", self.trash)
        actions.answer("restore_customer", self.restore)

    def copy(self) -> None:
        """Put the chosen customers on the clipboard as a table, from where it goes after half a minute."""
        self._workspace.ask(many_rows, self._table.selected_ids(), then=self._copied, instead_of="copy")

    def tag(self) -> None:
        """Ask for tags to put on and take off."""
        self._workspace.ask(
            preview_tagging, self._table.selected_ids(), then=self._ask_for_tags, instead_of="tags"
        )

    def apply_plan(self) -> None:
        """Let the user choose a plan for the chosen customers."""
        open_once(ApplyPlanDialog(self._workspace, self._table.selected_ids(), "", self._table.window()))

    def archive(self) -> None:
        """Put the chosen customers into the archive; of several, what will change is shown before."""
        ids = self._concerned()
        self._previewed(Op.ARCHIVE, ids, partial(self._workspace.do, Op.ARCHIVE, archive_customers, ids))

    def restore(self) -> None:
        """Take the chosen customers back into the list; of several, what will change is shown before."""
        ids = self._concerned()
        self._previewed(Op.RESTORE, ids, partial(self._workspace.do, Op.RESTORE, restore_customers, ids))

    def trash(self) -> None:
        """Put the chosen customers into the trash; of several, what will change is shown before."""
        ids = self._concerned()
        if len(ids) < _MANY:
            change = partial(self._workspace.do, Op.TRASH, trash_customers, ids)
        else:
            change = partial(self._trash_many, ids)
        self._previewed(Op.TRASH, ids, change)

    def print_customer(self, customer_id: int) -> None:
        """Show how the sheet of one customer would stand on paper."""
        open_once(PrintDialog(self._workspace, customer_paper(customer_id), self._table.window()))

    def print_list(self) -> None:
        """Show how the chosen customers, or all of the list, would stand on paper."""
        paper = list_paper(self._chosen_or_all(), self._table.header.columns)
        open_once(PrintDialog(self._workspace, paper, self._table.window()))

    def export(self) -> None:
        """Ask for form and file, then write it as a job."""
        ids = self._chosen_or_all()
        dialog = ExportDialog(len(ids), self._table.window())
        dialog.file_chosen.connect(partial(self._export, ids))
        open_once(dialog)

    def _chosen_or_all(self) -> Sequence[int]:
        return (
            self._table.selected_ids() if self._table.selected_count() > 1 else self._table.listed.customers
        )

    def _concerned(self) -> Sequence[int]:
        """Return who is chosen, or else the customer shown, whom the list may not hold."""
        shown = self._table.current
        return self._table.selected_ids() or ([] if shown is None else [shown])

    def _previewed(self, op: Op, ids: Sequence[int], change: Callable[[], None]) -> None:
        """Make a change at once for one customer; for several, once the user saw what it will be."""
        if len(ids) < 2:
            change()
            return
        show = partial(self._show_preview, op, change)
        self._workspace.ask(preview_placing, op, ids, then=show, instead_of="bulk preview")

    def _show_preview(self, op: Op, change: Callable[[], None], preview: BulkPreview) -> None:
        backed_up = op is Op.TRASH and preview.changing + preview.already >= _MANY
        dialog = BulkPreviewDialog(op, preview, backed_up=backed_up, parent=self._table.window())
        dialog.accepted.connect(change)
        open_once(dialog)

    def _trash_many(self, ids: Sequence[int]) -> None:
        """Make a backup, then let them go, in one job."""
        store = self._workspace.store

        def work(job: Job) -> Changes:
            back_up_before(store, Reason.BULK_DELETE, job)
            return store.write(Op.TRASH, trash_customers, ids).changes

        self._workspace.start_job(self.tr("Moving to the trash"), work, self._workspace.tell)

    def _copied(self, rows: list[CustomerRow]) -> None:
        secret_clipboard().copy(as_table(rows, self._table.header.columns))

    def _ask_for_tags(self, preview: TagPreview) -> None:
        dialog = BulkTagDialog(self._table.selected_count(), preview, self._table.window())
        dialog.tags_chosen.connect(self._tag)
        open_once(dialog)

    def _tag(self, change: TagChange) -> None:
        if change.add or change.remove:
            self._workspace.do(Op.TAG, change_tags, self._table.selected_ids(), change.add, change.remove)

    def _export(self, ids: Sequence[int], path: Path, form: ExportForm) -> None:
        store = self._workspace.store
        export = Export(path=path, language=str(spoken()), ids=ids, card_version=form.card_version)

        def work(job: Job) -> int:
            return store.read_whole(Op.EXPORT, export_file, export, job.step)

        self._workspace.start_job(self.tr("Exporting"), work, self._exported)

    def _exported(self, count: int) -> None:
        """Note in the journal that customers left the store, how many and when, but not where to."""
        self._workspace.do(Op.EXPORT, save_setting, LAST_EXPORT, {"customers": count, "at": now_ms()})
