"""The record of one customer: its head, and tabs for profile, relations, deals, purchases, files and history."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QWidget

from desktop_crm.domain.changes import Changes, Op
from desktop_crm.domain.errors import RecordGone
from desktop_crm.domain.records import ContactKind
from desktop_crm.gui.actions import Actions
from desktop_crm.gui.coupons import issue
from desktop_crm.gui.dialogs.apply_plan_dialog import ApplyPlanDialog
from desktop_crm.gui.dialogs.contact_terms_dialog import ContactTermsDialog
from desktop_crm.gui.editors.drafts import DraftKeeper, Texts
from desktop_crm.gui.editors.saving import FieldPlace, RecordSaver
from desktop_crm.gui.form_keys import Ways, bind_form_keys
from desktop_crm.gui.forms.record_panel_form import Ui_RecordPanel
from desktop_crm.gui.panels.record_call import CallDialog
from desktop_crm.gui.panels.record_history import FieldHistory
from desktop_crm.gui.passing import open_once
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.widgets.cards import EmptyState
from desktop_crm.gui.widgets.file_drop import FileDrop
from desktop_crm.gui.widgets.page_room import follow_front_page
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.customers import confirm_customer
from desktop_crm.queries.customers import CustomerRow
from desktop_crm.queries.details import CustomerDetails, customer_details
from desktop_crm.system.settings import SettingsFile

_CONCERNED = frozenset(
    {
        "customer", "contact_point", "preference", "relation", "customer_tag", "tag", "purchase", "interaction",
        "follow_up", "follow_up_terms", "planned_step", "contact_rule", "cadence", "attachment", "deal", "stage",
    }
)  # fmt: skip
_CONFIRM_ALL = "Shift+F9"


class RecordPanel(Retranslating, QFrame):
    """Shows a customer by id, or an invitation where none is chosen.

    `customer_requested` carries the id of a linked customer that was clicked; `log_requested` asks for the composer,
    with the minutes of a call that just ended or 0.
    `turned` carries None once whoever was shown is gone, and the id again should that be undone.
    """

    customer_requested = Signal(object)
    turned = Signal(object)
    log_requested = Signal(object)
    forward_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._details: CustomerDetails | None = None
        self._asked_for: int | None = None
        self.form = Ui_RecordPanel()
        self.form.setupUi(self)
        self.saver = RecordSaver(workspace, self)
        self._drafts = DraftKeeper(workspace, "record", self.form.profile_page.unsaved, self)
        self._empty = EmptyState("user")
        self._file_drop = FileDrop(self.form.record_page)
        self.form.empty_column.addWidget(self._empty)
        self._connect()
        self.retranslate()
        self.show_customer(None)

    @property
    def customer_id(self) -> int | None:
        """The customer shown."""
        return self._details.row.id if self._details else None

    @property
    def shown_customer(self) -> CustomerRow | None:
        """The row of the customer shown."""
        return self._details.row if self._details else None

    def show_customer(self, customer_id: int | None) -> None:
        """Show another customer. What is being typed in the last one is kept as its draft."""
        if customer_id is not None and customer_id == self.customer_id:
            return
        self._close()
        self._asked_for = customer_id
        self._details = self._read(customer_id) if customer_id is not None else None
        if self._details is not None:
            self.saver.turn_to(self._details.row.id)
            self.form.profile_page.begin(self._details)
            self._show(self._details)
            self.form.profile_page.take_up(self._drafts.open(customer_id))
        self.form.stack.setCurrentWidget(self.form.record_page if self._details else self.form.empty_page)

    def connect_actions(self, actions: Actions) -> None:
        """Answer the commands that concern the customer shown."""
        actions.answer("call", self.call)
        actions.answer("contact_terms", self.settle_contact)
        actions.answer("apply_plan", self.apply_plan)
        actions.answer("issue_coupon", self.issue_coupon)
        actions.answer("add_need", self.add_need)
        actions.answer("add_files", self.add_files)

    def apply_plan(self) -> None:
        """Let the user choose a plan for this customer."""
        if self._details is not None:
            row = self._details.row
            open_once(ApplyPlanDialog(self._workspace, [row.id], row.name, self))

    def call(self) -> None:
        """Show the numbers of this customer, large enough to dial, with a clock that runs."""
        points = self._details.contact_points if self._details else ()
        phones = [point for point in points if point.kind is ContactKind.PHONE]
        if self._details and phones:
            dialog = CallDialog(self._details.row.name, phones, self._workspace, self)
            dialog.ended.connect(self.log_requested)
            open_once(dialog)

    def issue_coupon(self) -> None:
        """Give this customer a coupon from the stock."""
        if self._details is not None:
            issue(self._workspace, self._details.row.id)

    def remember_in(self, settings: SettingsFile) -> None:
        """Keep how the user arranges the charts."""
        self.form.profile_page.remember_in(settings)

    def keep_draft(self) -> None:
        """Keep what is being typed at once, as before a lock."""
        if self._details is not None:
            self._drafts.keep()

    def edit_name(self) -> None:
        """Put the cursor into the name."""
        self.form.tabs.setCurrentWidget(self.form.profile_page)
        self.form.profile_page.edit("name")

    def add_need(self) -> None:
        """Begin a new need, with the cursor in it."""
        self.forward_wanted.emit()
        if self._details is not None:
            self.form.tabs.setCurrentWidget(self.form.profile_page)
            self.form.profile_page.edit("need")

    def add_files(self) -> None:
        """Let the user choose files to keep with this customer."""
        self.forward_wanted.emit()
        if self._details is not None:
            self.form.tabs.setCurrentWidget(self.form.files_page)
            self.form.files_page.ask_for_files()

    def settle_contact(self) -> None:
        """Let the user say how to keep contact with this customer."""
        if self._details is not None:
            row = self._details.row
            open_once(ContactTermsDialog(self._workspace, row.id, row.name, self))

    def confirm_all(self) -> None:
        """Note that the whole record was found right today."""
        if self._details is not None:
            self.saver.write(Op.CONFIRM, confirm_customer, self._details.row.id)

    def repeat_last_order(self) -> None:
        """Copy the customer's last order as one of today, and show it."""
        if self._details is not None:
            self.form.tabs.setCurrentWidget(self.form.deals_page)
            self.form.deals_page.repeat_last_order()

    def retranslate(self) -> None:
        self.form.retranslateUi(self)
        self.form.tabs.tabBar().setAccessibleName(self.tr("Parts of the record"))
        self._file_drop.cover.setText(self.tr("Drop to keep these files with this customer"))
        self._empty.show_words(self.tr("Choose a customer in the list to see the whole record here."))
        if self._details is not None:
            self._show(self._details)

    def _connect(self) -> None:
        form = self.form
        for page in (
            form.profile_page, form.relations_page, form.deals_page, form.purchases_page, form.files_page,
            form.history_page,
        ):  # fmt: skip
            page.attach(self.saver)
        self._file_drop.dropped.connect(self._add_files)
        form.header.attach(self._workspace)
        form.header.log_requested.connect(lambda: self.log_requested.emit(0))
        form.header.call_requested.connect(self.call)
        form.header.name_edit_requested.connect(self.edit_name)
        for part in (form.header, form.relations_page, self.saver):
            part.customer_requested.connect(self.customer_requested)
        form.tabs.currentChanged.connect(self._fill_tab)
        follow_front_page(form.tabs)
        self.saver.saved.connect(form.header.say_saved)
        self.saver.refused_late.connect(self._keep_refused)
        self.saver.history_requested.connect(self._show_field_history)
        self._workspace.changed.connect(self._on_changed)
        self._workspace.closed.connect(self._on_closed)
        QShortcut(QKeySequence(_CONFIRM_ALL), self, self.confirm_all)
        bind_form_keys(self, self, Ways(close=self._save_where_typed))

    def _save_where_typed(self) -> None:
        """Save the field that has the cursor, as leaving it does, and stay there."""
        field = self.focusWidget()
        if field is not None and field.hasFocus():
            field.clearFocus()
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close(self) -> None:
        if self._details is not None:
            self._drafts.close(forget=False)
            self.saver.turn_to(0)
            self._details = None

    def _keep_refused(self, customer_id: int, texts: Texts) -> None:
        """Keep what was refused too late to be corrected in its field for when the record is shown again."""
        if customer_id == self.customer_id:
            self.form.profile_page.take_up(texts)
        else:
            self._drafts.add(customer_id, texts)

    def _on_closed(self) -> None:
        self._details = None
        self.show_customer(None)

    def _on_changed(self, changes: Changes) -> None:
        asked_for, before = self._asked_for, self._details
        if asked_for is None or not changes.tables & _CONCERNED:
            return
        linked = {link.other_id for link in before.relations} if before else set()
        if changes.customers is not None and not changes.customers & {asked_for, *linked}:
            return
        self._details = self._read(asked_for) if before else None
        if self._details is not None:
            self._show(self._details)
            return
        self.show_customer(asked_for)
        if before is not None or self._details is not None:
            self.turned.emit(self.customer_id)

    def _read(self, customer_id: int) -> CustomerDetails | None:
        try:
            return self._workspace.now(customer_details, customer_id)
        except RecordGone:
            return None

    def _show(self, details: CustomerDetails) -> None:
        # Some parts would paint themselves at once, one after the other.
        self.setUpdatesEnabled(False)
        self.form.header.show_details(details)
        self.form.profile_page.show_details(details)
        self._name_tabs(details)
        self._fill_tab()
        self.setUpdatesEnabled(True)

    def _fill_tab(self) -> None:
        """Show the record in the tab that is seen; the profile always knows it, since drafts are kept there."""
        if self._details is None:
            return
        seen, form = self.form.tabs.currentWidget(), self.form
        if seen is form.relations_page:
            form.relations_page.show_details(self._details)
        elif seen is form.deals_page:
            form.deals_page.show_details(self._details)
        elif seen is form.purchases_page:
            form.purchases_page.show_details(self._details)
        elif seen is form.files_page:
            form.files_page.show_details(self._details)
        elif seen is form.history_page:
            form.history_page.read_record(self._details.row.id)

    def _name_tabs(self, details: CustomerDetails) -> None:
        tabs, form = self.form.tabs, self.form
        bought = sum(one.purchases for one in details.turnover)
        for page, name, count in (
            (form.relations_page, self.tr("Relations"), len(details.relations)),
            (form.deals_page, self.tr("Deals"), details.deals),
            (form.purchases_page, self.tr("Purchases"), bought),
            (form.files_page, self.tr("Files"), details.files),
        ):
            tabs.setTabText(tabs.indexOf(page), f"{name} {count:,}" if count else name)

    def show_file(self, attachment_id: int) -> None:
        """Bring a file of this customer forward."""
        self.form.tabs.setCurrentWidget(self.form.files_page)
        self.form.files_page.show_file(attachment_id)

    def show_history(self) -> None:
        """Bring the history forward, and the cursor into it."""
        self.form.tabs.setCurrentWidget(self.form.history_page)
        self.form.history_page.form.changes.setFocus()

    def _add_files(self, paths: list[Path]) -> None:
        self.form.tabs.setCurrentWidget(self.form.files_page)
        self.form.files_page.add(paths)

    def _show_field_history(self, place: FieldPlace) -> None:
        open_once(FieldHistory(self.saver, place, self))
