"""The timeline of one customer: logging what happened, finding it again, and what is to be done next."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QFrame, QMenu, QWidget

from desktop_crm.domain.changes import Changes, Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.errors import CrmError
from desktop_crm.domain.folding import fold
from desktop_crm.domain.interactions import EntryKind, InteractionKind
from desktop_crm.gui.contact_guard import unless_too_much
from desktop_crm.gui.editors.drafts import DraftKeeper
from desktop_crm.gui.editors.entry_editor import EntryEditor
from desktop_crm.gui.editors.follow_up_editor import FollowUpEditor
from desktop_crm.gui.forms.timeline_panel_form import Ui_TimelinePanel
from desktop_crm.gui.icons import icon, icon_size
from desktop_crm.gui.lists.timeline_changes import Runs
from desktop_crm.gui.lists.timeline_rows import ALL, SYSTEM, chips_of, passes, rows_of
from desktop_crm.gui.panels.entry_actions import EntryActions
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.window_state import keep_layout
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.edits import InteractionEdit
from desktop_crm.operations.interactions import log_interaction
from desktop_crm.queries.record_changes import RECORD_TABLES, record_changes
from desktop_crm.queries.timeline import TimelineEntry, timeline
from desktop_crm.system.settings import SettingsFile

_LAYOUT = "timeline changes"
_TABLES = RECORD_TABLES | {
    "interaction", "pinned_interaction", "follow_up", "purchase", "attachment", "deal", "stage_change", "stage",
    "sales_document", "payment", "need_end",
}  # fmt: skip


class TimelinePanel(Retranslating, QFrame):
    """Shows nobody until `show_customer`. What is being written for a customer is kept as a draft of theirs.

    `file_requested` carries the id of a file whose entry was opened; `history_requested` comes when a change was.
    """

    file_requested = Signal(object)
    history_requested = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._customer_id: int | None = None
        self._settings: SettingsFile | None = None
        self._entries: list[TimelineEntry] = []
        self._changes: list[TimelineEntry] = []
        self._runs = Runs.FOLDED
        self._waiting = False
        self._new_editor: EntryEditor | None = None
        self._stale = False
        self.form = Ui_TimelinePanel()
        self.form.setupUi(self)
        self._actions = EntryActions(workspace, self.form.entry_view)
        self._draft = DraftKeeper(workspace, "composer", self.form.composer.texts, self)
        self._build_menu()
        scale_layouts(self)
        self._connect()
        self.retranslate()
        self._restyle()
        self.show_customer(None)

    def show_customer(self, customer_id: int | None) -> None:
        """Show the timeline of a customer, or that none is chosen. What was being written stays with the other one."""
        if self._customer_id is not None:
            self._draft.close(forget=False)
        self._customer_id = customer_id
        self._close_new_editor()
        self.form.search_button.setChecked(False)
        self.form.rooms.setCurrentWidget(
            self.form.nobody_page if customer_id is None else self.form.entries_page
        )
        self._clear()
        if customer_id is not None:
            self._actions.show_customer(customer_id)
            self.form.composer.take_up(self._draft.open(customer_id))
            self._ask(afresh=True)

    def remember_in(self, settings: SettingsFile) -> None:
        """Keep whether runs of changes stand open, and show them as they stood."""
        self._settings = settings
        if settings.values.layouts.get(_LAYOUT) == Runs.OPENED:
            self._runs = Runs.OPENED

    def keep_draft(self) -> None:
        """Seal at once what is being written, as before a lock."""
        if self._customer_id is not None:
            self._draft.keep()

    @Slot()
    def log_interaction(self, kind: InteractionKind | None = None, minutes: int = 0) -> None:
        """Begin to write down a contact, on a channel if one is named, and so long if that is known."""
        if self._customer_id is not None:
            self.form.composer.start(kind, minutes)

    @Slot()
    def plan_follow_up(self) -> None:
        """Begin to plan something to do."""
        if self._customer_id is not None:
            self._open_new(FollowUpEditor(self._workspace, self._customer_id))

    @Slot()
    def record_purchase(self) -> None:
        """Begin to write down a purchase."""
        if self._customer_id is not None:
            self._actions.record_purchase()

    def retranslate(self) -> None:
        self.form.retranslateUi(self)
        self._purchase_action.setText(self.tr("Purchase …"))
        self._follow_up_action.setText(self.tr("Follow-up …"))
        self.form.nobody_page.show_words(self.tr("Choose a customer to see what happened."))
        if self._customer_id is not None:
            self._show_entries(self._entries)

    def _connect(self) -> None:
        form = self.form
        form.composer.submitted.connect(self._log)
        form.search_button.toggled.connect(self._show_search)
        form.search_edit.text_settled.connect(self._search)
        form.search_edit.left_upwards.connect(lambda: form.search_button.setChecked(False))
        form.search_edit.left_downwards.connect(form.entry_view.setFocus)
        form.filter_row.chosen.connect(self._show_rows)
        self._actions.editor_closed.connect(self._on_editor_closed)
        form.entry_view.runs_toggled.connect(self._toggle_runs)
        self._actions.file_requested.connect(self.file_requested)
        self._actions.history_requested.connect(self.history_requested)
        self._workspace.changed.connect(self._on_changed)
        theme().changed.connect(self._restyle)

    def _on_changed(self, changes: Changes) -> None:
        concerned = changes.customers is None or self._customer_id in changes.customers
        if self._customer_id is None or not concerned or not changes.tables & _TABLES:
            return
        if self.form.entry_view.editing():
            # What is being typed there would be lost; the rows are asked for when the editor is left.
            self._stale = True
        else:
            self._ask()

    def _ask(self, *, afresh: bool = False) -> None:
        self._stale, self._waiting = False, True
        then = self._show_afresh if afresh else self._show_entries
        words = self.form.search_edit.text()
        ask = self._workspace.ask
        ask(timeline, self._customer_id, words, then=then, instead_of="timeline")
        ask(record_changes, self._customer_id, then=self._show_changes, instead_of="timeline changes")

    def _clear(self) -> None:
        """Show no rows until the answer comes. The chips stay where they are: nothing jumps to and fro."""
        form = self.form
        self._entries, self._changes = [], []
        if form.filter_row.chosen_keys():
            form.filter_row.choose(ALL)
        form.entry_view.show_rows(iter(()), afresh=True)
        form.lists.setCurrentWidget(form.entry_view)
        form.count_label.clear()

    def _show_afresh(self, entries: list[TimelineEntry]) -> None:
        self._show_entries(entries, afresh=True)

    def _show_entries(self, entries: list[TimelineEntry], *, afresh: bool = False) -> None:
        self._entries, self._waiting = entries, False
        chips = chips_of(self._all_entries())
        self.form.filter_row.set_chips(chips if len(chips) > 2 else {})
        self.form.filter_row.setVisible(len(chips) > 2)
        self._show_rows(afresh=afresh)

    def _show_changes(self, changes: list[TimelineEntry]) -> None:
        """Show what was changed in the record too, but not before the entries."""
        if changes == self._changes:
            return
        self._changes = changes
        if self.form.entry_view.editing():
            self._stale = True
        elif not self._waiting:
            self._show_entries(self._entries)

    def _all_entries(self) -> list[TimelineEntry]:
        """Return the entries, newest first; what was changed is not asked for words."""
        if not self._changes or self.form.search_edit.text():
            return self._entries
        return sorted([*self._entries, *self._changes], key=lambda entry: (entry.at, entry.id), reverse=True)

    def _toggle_runs(self) -> None:
        self._runs = Runs.FOLDED if self._runs is Runs.OPENED else Runs.OPENED
        if self._settings is not None:
            keep_layout(self._settings, _LAYOUT, self._runs)
        self._show_rows()

    def _show_rows(self, _chip: str = "", *, afresh: bool = False) -> None:
        form = self.form
        chip = next(iter(form.filter_row.chosen_keys()), ALL)
        shown = [entry for entry in self._all_entries() if passes(entry, chip)]
        words = tuple(fold(form.search_edit.text()).split())
        runs = Runs.PLAIN if chip == SYSTEM else self._runs
        form.entry_view.show_rows(rows_of(shown, today(), runs), words, afresh=afresh)
        form.lists.setCurrentWidget(form.entry_view if shown else form.nothing_page)
        count = sum(entry.kind is not EntryKind.CHANGE for entry in shown) or len(shown)
        form.count_label.setText(self.tr("%Ln entries", "", count) if shown else "")
        self._name_nothing()

    def _log(self, edit: InteractionEdit) -> None:
        """Write what was composed, unless it would be one contact too many and the user thinks better of it."""
        if self._customer_id is not None:
            write = partial(self._write, edit)
            unless_too_much(self, self._workspace, self._customer_id, edit, write)

    def _write(self, edit: InteractionEdit) -> None:
        """Write it; the composer is free for the next at once, and gets back what is refused."""
        composer = self.form.composer
        texts, customer_id = composer.texts(), self._customer_id
        composer.clear()
        composer.start()

        def refused(error: Exception) -> None:
            if not isinstance(error, CrmError):
                self._workspace.failed.emit(error)
            elif self._customer_id == customer_id:
                composer.take_up(texts)
                composer.refuse(error)
            elif customer_id is not None:
                self._draft.add(customer_id, texts)
                self._workspace.failed.emit(error)

        self._workspace.do(
            Op.LOG_INTERACTION, log_interaction, customer_id, edit, then=self._on_logged, otherwise=refused
        )

    def _on_logged(self, _interaction_id: int) -> None:
        self.keep_draft()

    def _on_editor_closed(self) -> None:
        if self._stale:
            self._ask()

    def _open_new(self, editor: EntryEditor) -> None:
        self._close_new_editor()
        self._new_editor = editor
        self.form.new_column.addWidget(editor)
        editor.closed.connect(self._close_new_editor)
        editor.setFocus()

    def _close_new_editor(self) -> None:
        if self._new_editor is not None:
            focused = QApplication.focusWidget()
            if focused is not None and self._new_editor.isAncestorOf(focused):
                self.form.entry_view.setFocus()
            self._new_editor.hide()
            self._new_editor.deleteLater()
            self._new_editor = None

    def _show_search(self, wanted: bool) -> None:
        self.form.search_edit.setVisible(wanted)
        if wanted:
            self.form.search_edit.setFocus()
        else:
            self.form.search_edit.clear()

    def _search(self, _words: str) -> None:
        if self._customer_id is not None:
            self._ask()

    def _build_menu(self) -> None:
        menu = QMenu(self)
        self._purchase_action = QAction(self)
        self._purchase_action.triggered.connect(self.record_purchase)
        self._follow_up_action = QAction(self)
        self._follow_up_action.triggered.connect(self.plan_follow_up)
        menu.addActions([self._purchase_action, self._follow_up_action])
        self.form.add_button.setMenu(menu)
        self.form.add_button.setPopupMode(self.form.add_button.ToolButtonPopupMode.InstantPopup)
        self.form.search_edit.hide()

    def _name_nothing(self) -> None:
        searching = bool(self.form.search_edit.text())
        self.form.nothing_page.show_words(
            self.tr("No entry holds these words.")
            if searching
            else self.tr("Nothing yet. What you log above will stand here.")
        )

    def _restyle(self) -> None:
        for button, name in ((self.form.search_button, "search"), (self.form.add_button, "plus")):
            button.setIcon(icon(name, "ink_secondary", size=16))
            button.setIconSize(icon_size(16))
