"""What can be done with the entries of a timeline: edit in place, delete, tick and put off what is planned."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.interactions import EntryKind
from desktop_crm.domain.money import Money
from desktop_crm.domain.schedule import QuickDay, quick_day
from desktop_crm.gui.dialogs.deal_dialog import DealDialog
from desktop_crm.gui.dialogs.sale_opener import SaleOpener
from desktop_crm.gui.editors.entry_editor import EntryEditor
from desktop_crm.gui.editors.follow_up_editor import FollowUpEditor
from desktop_crm.gui.editors.interaction_editor import InteractionEditor
from desktop_crm.gui.editors.purchase_editor import PurchaseEditor
from desktop_crm.gui.lists.timeline_view import TimelineView
from desktop_crm.gui.passing import open_once, pop_up_once
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.attachments import remove_attachment
from desktop_crm.operations.documents import delete_document
from desktop_crm.operations.edits import FollowUpEdit, PurchaseEdit
from desktop_crm.operations.follow_ups import delete_follow_up, edit_follow_up
from desktop_crm.operations.interactions import delete_interaction, pin_interaction
from desktop_crm.operations.payments import delete_payment
from desktop_crm.operations.purchases import delete_purchase, edit_purchase, record_purchase
from desktop_crm.queries.purchases import PurchaseRow
from desktop_crm.queries.settings import home_currency
from desktop_crm.queries.timeline import FollowUpRow, TimelineEntry

_DELETIONS = {
    EntryKind.INTERACTION: (Op.DELETE_INTERACTION, delete_interaction),
    EntryKind.FOLLOW_UP: (Op.EDIT_FOLLOW_UP, delete_follow_up),
    EntryKind.PURCHASE: (Op.EDIT_PURCHASE, delete_purchase),
    EntryKind.FILE: (Op.REMOVE_FILES, remove_attachment),
    EntryKind.DOCUMENT: (Op.EDIT_DOCUMENT, delete_document),
    EntryKind.PAYMENT: (Op.RECORD_PAYMENT, delete_payment),
}


class EntryActions(QObject):
    """Answers the list of one timeline.

    `editor_closed` comes when an editor in the list was left; `file_requested` carries the id of a file to be seen;
    `history_requested` comes for a change of the record.
    """

    editor_closed = Signal()
    file_requested = Signal(object)
    history_requested = Signal()

    def __init__(self, workspace: Workspace, view: TimelineView) -> None:
        super().__init__(view)
        self._workspace = workspace
        self._view = view
        self._customer_id = 0
        self._sales = SaleOpener(workspace, view)
        view.entry_opened.connect(self.edit)
        view.entry_menu_requested.connect(self.show_entry_menu)
        view.pin_requested.connect(self.pin)
        view.plan_ticked.connect(self.tick)
        view.plan_menu_requested.connect(self.show_plan_menu)

    def show_customer(self, customer_id: int) -> None:
        """Work for this customer from now on."""
        self._customer_id = customer_id

    def pin(self, entry: TimelineEntry) -> None:
        """Let an interaction stand at the top of the timeline, or again where it was."""
        if entry.kind is EntryKind.INTERACTION:
            turned = partial(pin_interaction, pinned=not entry.pinned)
            self._workspace.do(Op.PIN_INTERACTION, turned, entry.id)

    def edit(self, entry: TimelineEntry) -> None:
        """Open the editor of an entry: in its place, or for what is of a sale before the window. A file is shown."""
        if entry.kind is EntryKind.INTERACTION:
            self._open_in_place(entry.id, InteractionEditor(self._workspace, entry))
        elif entry.kind is EntryKind.PURCHASE:
            self._open_purchase(entry)
        elif entry.kind is EntryKind.FILE:
            self.file_requested.emit(entry.id)
        elif entry.kind is EntryKind.CHANGE:
            self.history_requested.emit()
        elif entry.kind is EntryKind.DOCUMENT:
            self._sales.open(entry.id)
        elif entry.kind is EntryKind.PAYMENT:
            self._sales.open_payment(entry.id)
        elif entry.kind in (EntryKind.DEAL, EntryKind.NEED) and entry.record_id:
            self._open_deal(entry.record_id)
        elif entry.follow_ups:
            self._change_plan_by_form(entry.follow_ups[0])

    def delete(self, entry: TimelineEntry) -> None:
        """Take an entry away, unless it is a step of a deal; undo brings it back."""
        if entry.kind in _DELETIONS:
            op, deletion = _DELETIONS[entry.kind]
            self._workspace.do(op, deletion, entry.id)

    def record_purchase(self) -> None:
        """Open the form of a new purchase."""
        self._open_purchase(None)

    def tick(self, row: FollowUpRow) -> None:
        """Note that something planned is done, or is not after all."""
        self._change_plan(row, FollowUpEdit(done=not row.done_at))

    def put_off(self, row: FollowUpRow, days: int) -> None:
        """Move something planned; what is overdue is put off from today, not to another day that is gone."""
        start = max(date.fromisoformat(row.due_on), today())
        self._change_plan(row, FollowUpEdit(due_on=(start + timedelta(days=days)).isoformat()))

    def show_plan_menu(self, row: FollowUpRow, place: QPoint) -> None:
        """Offer what can be done with something planned."""
        menu = QMenu(self._view)
        menu.addAction(self.tr("Not done yet") if row.done_at else self.tr("Done"), partial(self.tick, row))
        menu.addSeparator()
        menu.addAction(self.tr("Later: +1 d"), partial(self.put_off, row, 1))
        menu.addAction(self.tr("Later: +1 week"), partial(self.put_off, row, 7))
        monday = FollowUpEdit(due_on=quick_day(QuickDay.NEXT_MONDAY, today()).isoformat())
        menu.addAction(self.tr("Next Monday"), partial(self._change_plan, row, monday))
        menu.addSeparator()
        menu.addAction(self.tr("Pick a day or change …"), partial(self._change_plan_by_form, row))
        pop_up_once(menu, place)

    def show_entry_menu(self, entry: TimelineEntry, place: QPoint) -> None:
        """Offer what can be done with an entry."""
        menu = QMenu(self._view)
        openings = {EntryKind.FILE: self.tr("Show file"), EntryKind.CHANGE: self.tr("Show in the history")}
        of_no_form = entry.kind is EntryKind.NEED and not entry.record_id
        if not of_no_form:
            menu.addAction(openings.get(entry.kind, self.tr("Edit …")), partial(self.edit, entry))
        if entry.kind is EntryKind.INTERACTION:
            menu.addAction(
                self.tr("Unpin") if entry.pinned else self.tr("Pin to the top"), partial(self.pin, entry)
            )
        text = "\n".join(filter(None, (entry.subject, entry.text)))
        menu.addAction(self.tr("Copy text"), partial(QGuiApplication.clipboard().setText, text))
        if entry.kind in _DELETIONS:
            menu.addSeparator()
            menu.addAction(self.tr("Delete"), partial(self.delete, entry))
        pop_up_once(menu, place)

    def _open_deal(self, deal_id: int) -> None:
        open_once(DealDialog(self._workspace, deal_id, self._view))

    def _change_plan(self, row: FollowUpRow, edit: FollowUpEdit) -> None:
        self._workspace.do(Op.EDIT_FOLLOW_UP, edit_follow_up, row.id, edit)

    def _change_plan_by_form(self, row: FollowUpRow) -> None:
        editor = FollowUpEditor(self._workspace, row.customer_id, row)
        self._open_in_place(row.interaction_id or row.id, editor)

    def _open_in_place(self, entry_id: int, editor: EntryEditor) -> None:
        editor.closed.connect(self._close_editor)
        self._view.open_editor(entry_id, editor)

    def _close_editor(self) -> None:
        self._view.close_editor()
        self.editor_closed.emit()

    def _open_purchase(self, entry: TimelineEntry | None) -> None:
        row = None
        if entry is not None:
            money = Money(currency=entry.currency, amount_minor=entry.amount)
            row = PurchaseRow(id=entry.id, bought_on=entry.on, product=entry.subject, money=money)
        dialog = PurchaseEditor(row, self._workspace.now(home_currency), self._view.window())
        dialog.filled.connect(partial(self._keep_purchase, dialog, row.id if row else None))
        open_once(dialog)

    def _keep_purchase(self, dialog: PurchaseEditor, purchase_id: int | None, edit: PurchaseEdit) -> None:
        def refused(error: Exception) -> None:
            self._workspace.refuse(error, dialog.set_error)

        def kept(_value: object) -> None:
            dialog.accept()

        if purchase_id is None:
            change = partial(self._workspace.do, Op.RECORD_PURCHASE, record_purchase, self._customer_id)
        else:
            change = partial(self._workspace.do, Op.EDIT_PURCHASE, edit_purchase, purchase_id)
        change(edit, then=kept, otherwise=refused)
