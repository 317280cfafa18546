"""What is done with all chosen customers: each is one write, and one step to undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt

from desktop_crm.domain.backup_plan import Reason
from desktop_crm.domain.changes import Changes, Op
from desktop_crm.domain.clock import now_ms
from desktop_crm.domain.errors import Stopped
from desktop_crm.gui.backup_work import back_up_before
from desktop_crm.gui.customer_papers import customer_paper, list_paper
from desktop_crm.gui.dialogs.apply_plan_dialog import ApplyPlanDialog
from desktop_crm.gui.dialogs.bulk_tag_dialog import BulkTagDialog, TagChange
from desktop_crm.gui.dialogs.export_dialog import ExportDialog, ExportForm
from desktop_crm.gui.dialogs.print_dialog import PrintDialog
from desktop_crm.gui.lists.bulk_bar import BulkBar
from desktop_crm.gui.lists.customer_table import CustomerTable
from desktop_crm.gui.lists.table_copy import as_table
from desktop_crm.gui.widgets.secret_clipboard import secret_clipboard
from desktop_crm.gui.wording import spoken
from desktop_crm.gui.workspace import Job, Workspace
from desktop_crm.operations.archive import archive_customers, restore_customers, trash_customers
from desktop_crm.operations.settings import save_setting
from desktop_crm.operations.tags import change_tags
from desktop_crm.queries.customers import CustomerRow
from desktop_crm.queries.export_file import Export, export_file
from desktop_crm.queries.listing import many_rows
from desktop_crm.queries.settings import LAST_EXPORT
from desktop_crm.queries.tags import TagUse, tags_in_use

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
        bar.archive_requested.connect(partial(self._do, Op.ARCHIVE, archive_customers))
        bar.trash_requested.connect(self.trash)
        bar.restore_requested.connect(partial(self._do, Op.RESTORE, restore_customers))
        bar.export_requested.connect(self.export)
        bar.copy_requested.connect(self.copy)
        bar.dismissed.connect(self._table.select_current)

    def copy(self) -> None:
        """Put the chosen customers on the clipboard as a table, from where it goes after half a minute."""
        self._workspace.ask(many_rows, self._table.selected_ids(), then=self._copied, instead_of="copy")

    def tag(self) -> None:
        """Ask for tags to put on and take off."""
        self._workspace.ask(
            tags_in_use, self._table.selected_ids(), then=self._ask_for_tags, instead_of="tags"
        )

    def apply_plan(self) -> None:
        """Let the user choose a plan for the chosen customers."""
        ApplyPlanDialog(self._workspace, self._table.selected_ids(), "", self._table.window()).open()

    def trash(self) -> None:
        """Put the chosen customers into the trash; of many, a backup is made first, in the same job."""
        ids, store = self._table.selected_ids(), self._workspace.store
        if len(ids) < _MANY:
            self._do(Op.TRASH, trash_customers)
            return

        def work(job: Job) -> Changes:
            back_up_before(store, Reason.BULK_DELETE, job)
            return store.write(Op.TRASH, trash_customers, ids).changes

        self._workspace.start_job(self.tr("Moving to the trash"), work, self._workspace.tell)

    def print_customer(self, customer_id: int) -> None:
        """Show how the sheet of one customer would stand on paper."""
        PrintDialog(self._workspace, customer_paper(customer_id), self._table.window()).open()

    def print_list(self) -> None:
        """Show how the chosen customers, or all of the list, would stand on paper."""
        paper = list_paper(self._chosen_or_all(), self._table.header.columns)
        PrintDialog(self._workspace, paper, self._table.window()).open()

    def export(self) -> None:
        """Ask for form and file, then write it as a job."""
        ids = self._chosen_or_all()
        dialog = ExportDialog(len(ids), self._table.window())
        dialog.file_chosen.connect(partial(self._export, ids))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _chosen_or_all(self) -> Sequence[int]:
        return (
            self._table.selected_ids() if self._table.selected_count() > 1 else self._table.listed.customers
        )

    def _do(self, op: Op, change: Callable[..., None]) -> None:
        self._workspace.do(op, change, self._table.selected_ids())

    def _copied(self, rows: list[CustomerRow]) -> None:
        secret_clipboard().copy(as_table(rows, self._table.header.columns))

    def _ask_for_tags(self, tags: list[TagUse]) -> None:
        dialog = BulkTagDialog(self._table.selected_count(), tags, self._table.window())
        dialog.tags_chosen.connect(self._tag)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _tag(self, change: TagChange) -> None:
        if change.add or change.remove:
            self._workspace.do(Op.TAG, change_tags, self._table.selected_ids(), change.add, change.remove)

    def _export(self, ids: Sequence[int], path: Path, form: ExportForm) -> None:
        store = self._workspace.store
        export = Export(path=path, language=str(spoken()), ids=ids, card_version=form.card_version)

        def work(job: Job) -> int:
            return store.read_whole(Op.EXPORT, export_file, export, partial(_report, job))

        self._workspace.start_job(self.tr("Exporting"), work, self._exported)

    def _exported(self, count: int) -> None:
        """Note in the journal that customers left the store, how many and when, but not where to."""
        self._workspace.do(Op.EXPORT, save_setting, LAST_EXPORT, {"customers": count, "at": now_ms()})


def _report(job: Job, done: int, total: int) -> None:
    if job.stopped():
        raise Stopped
    job.report(done, total)
