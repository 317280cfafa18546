"""The customers: list, record and timeline side by side."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cached_property, partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from desktop_crm.domain.changes import Op
from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.domain.records import CustomerKind
from desktop_crm.gui.actions import Actions
from desktop_crm.gui.commands import OF_CHOSEN_CUSTOMERS
from desktop_crm.gui.dialogs.new_customer_dialog import NewCustomerDialog
from desktop_crm.gui.forms.customers_page_form import Ui_CustomersPage
from desktop_crm.gui.lists.trail import TrailKeeper
from desktop_crm.gui.panels.customer_list_panel import CustomerListPanel
from desktop_crm.gui.panels.erase_work import EraseWork
from desktop_crm.gui.panels.record_panel import RecordPanel
from desktop_crm.gui.panels.timeline_panel import TimelinePanel
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.file_drop import contact_files
from desktop_crm.gui.widgets.page_room import ask_front_page_alone
from desktop_crm.gui.window_state import keep_layout
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.archive import empty_trash
from desktop_crm.system.settings import SettingsFile

_PANES = "customers panes"
_COLUMNS = "customers columns"
_LIST_WIDTH, _TIMELINE_WIDTH = 336, 380
_PANELS = 8  # the list, the six tabs of the record, the timeline
# A window of 1280 less the rail of 64.
_ROOM_FOR_TIMELINE = 1216
# So long an arrow key must rest before the customer it came to is shown.
_RESTED_MS = 60
# From one step of making the page to the next.
_TURN_MS = 100


class CustomersPage(Retranslating, QWidget):
    """`import_requested` carries the paths of contact files that were dropped here."""

    import_requested = Signal(object)

    def __init__(self, workspace: Workspace, settings: SettingsFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._settings = settings
        self.form = Ui_CustomersPage()
        self.form.setupUi(self)
        self.list_panel = CustomerListPanel(workspace)
        self._erasing = EraseWork(workspace, settings, self)
        self._room = QFrame()
        self._complete = False
        self._trail = TrailKeeper(self)
        self._aside = True
        self._pause = QTimer(self, singleShot=True, interval=_RESTED_MS)
        self._wanted: int | None = None
        self.setAcceptDrops(True)
        self._fill()
        self._connect()

    @cached_property
    def record_panel(self) -> RecordPanel:
        """The record. It and the timeline are made after the list is seen, or when they are first wanted."""
        panel = RecordPanel(self._workspace, self)
        panel.remember_in(self._settings)
        panel.customer_requested.connect(self.show_customer)
        panel.log_requested.connect(self._log)
        panel.forward_wanted.connect(self._come_forward)
        panel.turned.connect(lambda customer_id: self.timeline_panel.show_customer(customer_id))
        return panel

    @cached_property
    def timeline_panel(self) -> TimelinePanel:
        """What happened with the customer."""
        panel = TimelinePanel(self._workspace, self)
        panel.remember_in(self._settings)
        panel.file_requested.connect(self.record_panel.show_file)
        panel.history_requested.connect(self.record_panel.show_history)
        return panel

    def show_customer(self, customer_id: int) -> None:
        """Show a customer, in the list too where it holds them."""
        self.list_panel.set_wide(False)
        if self.list_panel.table.go_to(customer_id):
            self._catch_up()
        else:
            self._show(customer_id)

    def create_customer(
        self, name: str = "", *, kind: CustomerKind = CustomerKind.PERSON, pasted: bool = False
    ) -> None:
        """Let the user write down a new customer, under a name that was searched for in vain, or from a pasted card."""
        dialog = NewCustomerDialog(self._workspace, kind, self)
        dialog.created.connect(self.show_customer)
        dialog.customer_requested.connect(self.show_customer)
        dialog.begin(name, pasted=pasted)

    def print_seen(self) -> None:
        """Print the customer shown, or those chosen where they are several, or the list where it stands alone."""
        self.list_panel.print_seen(self.record_panel.customer_id)

    def keep_drafts(self) -> None:
        """Seal what was typed and not saved."""
        if self._complete:
            self.record_panel.keep_draft()
            self.timeline_panel.keep_draft()

    def connect_actions(self, actions: Actions) -> None:
        """Answer the window's commands that concern customers."""
        self.list_panel.connect_actions(actions)
        known = Qt.ConnectionType.SingleShotConnection
        self.list_panel.finder.found.connect(actions.hold(OF_CHOSEN_CUSTOMERS), known)
        actions.answer("back", self._trail.go_back)
        actions.answer("forward", self._trail.go_forward)
        actions.answer("new_customer", self.create_customer)
        actions.answer("new_organisation", partial(self.create_customer, kind=CustomerKind.ORGANISATION))
        actions.answer("paste_card", partial(self.create_customer, pasted=True))
        actions.answer("log_interaction", self._log)
        actions.answer("empty_trash", lambda: self._workspace.do(Op.EMPTY_TRASH, empty_trash))
        actions.answer("erase_customer", lambda: self._erasing.begin([self.record_panel.customer_id or 0]))
        actions.answer("plan_follow_up", self._plan)
        self.record_panel.connect_actions(actions)
        for number in range(_PANELS):
            actions.answer(f"panel_{number + 1}", partial(self._show_panel, number))
        actions.customer_requested.connect(self.show_customer)
        actions.creation_requested.connect(self.create_customer)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if contact_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.import_requested.emit(contact_files(event.mimeData()))

    def retranslate(self) -> None:
        self.form.retranslateUi(self)
        tabs = self.record_panel.form.tabs
        if not self._aside:
            tabs.setTabText(tabs.indexOf(self.timeline_panel), self.tr("Timeline"))

    def _fill(self) -> None:
        self._room.setProperty("surface", "panel")
        for panel in (self.list_panel, self._room):
            self.form.splitter.addWidget(panel)
        self.form.splitter.setStretchFactor(1, 1)
        self._lay_out()
        self.list_panel.recall_layout(self._settings.values.layouts.get(_COLUMNS, ""))

    def _connect(self) -> None:
        self.list_panel.customer_selected.connect(self._follow)
        self.list_panel.customer_opened.connect(self._open)
        self.list_panel.creation_requested.connect(self.create_customer)
        self.list_panel.wide_changed.connect(self._spread)
        self.list_panel.erase_requested.connect(self._erasing.begin)
        self.list_panel.layout_changed.connect(self._keep_columns)
        self._trail.customer_requested.connect(self.show_customer)
        self._pause.timeout.connect(self._catch_up)
        self.list_panel.finder.found.connect(self._make_rest, Qt.ConnectionType.SingleShotConnection)
        self.form.splitter.sizes_settled.connect(self._keep_panes)

    def _make_rest(self) -> None:
        """Make record and timeline one after the other: the list is painted and the window answers in between."""
        steps = (lambda: self.record_panel, lambda: self.timeline_panel, self._join)
        for turn, step in enumerate(steps, start=1):
            QTimer.singleShot(turn * _TURN_MS, self, step)

    def _choose_first(self) -> None:
        """Begin the day with the customer contacted last rather than with an empty page."""
        # A store may be closed again before the page is whole.
        if self._workspace.is_open and not self.list_panel.table.wide:
            self.list_panel.table.begin()

    def _join(self) -> None:
        """Put record and timeline beside the list, in the place that was left for them."""
        if self._complete:
            return
        self._complete = True
        splitter = self.form.splitter
        splitter.replaceWidget(1, self.record_panel)
        splitter.addWidget(self.timeline_panel)
        self._room.deleteLater()
        self._lay_out()
        self._fit()
        self._choose_first()

    def _follow(self, customer_id: int) -> None:
        """Show whom the cursor came to at once, but while a key is held down only the last."""
        self._wanted = customer_id
        if not self._pause.isActive():
            self._catch_up()
        self._pause.start()

    def _catch_up(self) -> None:
        if self._wanted is not None:
            self._show(self._wanted)

    def _show(self, customer_id: int) -> None:
        self._join()
        self._wanted = None
        self.record_panel.show_customer(customer_id)
        self.timeline_panel.show_customer(customer_id)
        self._trail.show(customer_id)

    def _open(self, customer_id: int) -> None:
        self._trail.note()
        self.show_customer(customer_id)
        self.record_panel.setFocus()

    def _spread(self, wide: bool) -> None:
        """Give the list the whole page while it shows columns."""
        self._join()
        self.record_panel.setVisible(not wide)
        if self._aside:  # Among the tabs, shown from here, it would lie over the tab that is chosen.
            self.timeline_panel.setVisible(not wide)

    def _log(self, minutes: int = 0) -> None:
        self._show_timeline()
        self.timeline_panel.log_interaction(InteractionKind.CALL if minutes else None, minutes)

    def _plan(self) -> None:
        self._show_timeline()
        self.timeline_panel.plan_follow_up()

    def _panels(self) -> tuple[Callable[[], None], ...]:
        """Return what Ctrl+1 and so on bring forward: the list, the record's tabs, the timeline."""
        tabs = self.record_panel.form.tabs
        every = (tabs.widget(place) for place in range(tabs.count()))
        own = [tab for tab in every if tab is not None and tab is not self.timeline_panel]
        return (self.list_panel.focus_search, *(partial(self._show_tab, tab) for tab in own), self._log)

    def _show_tab(self, tab: QWidget) -> None:
        self.list_panel.set_wide(False)
        self.record_panel.form.tabs.setCurrentWidget(tab)
        tab.setFocus()

    def _show_panel(self, number: int) -> None:
        self._join()
        self._panels()[number]()

    def _come_forward(self) -> None:
        """Give the record its place beside the list, and show somebody there."""
        self._join()
        self.list_panel.set_wide(False)

    def _show_timeline(self) -> None:
        self._come_forward()
        if not self._aside:
            self.record_panel.form.tabs.setCurrentWidget(self.timeline_panel)

    def _fit(self) -> None:
        """Put the timeline aside where there is room, else among the record's tabs."""
        if not self._complete:
            self._lay_out()
            return
        aside = self.width() >= theme().px(_ROOM_FOR_TIMELINE)
        if aside == self._aside:
            return
        self._aside = aside
        tabs = self.record_panel.form.tabs
        if aside:
            tabs.removeTab(tabs.indexOf(self.timeline_panel))
            self.form.splitter.addWidget(self.timeline_panel)
            self.timeline_panel.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            self.timeline_panel.setVisible(not self.list_panel.table.wide)
        else:
            tabs.insertTab(1, self.timeline_panel, self.tr("Timeline"))
            ask_front_page_alone(tabs)
        self._lay_out()

    def _lay_out(self) -> None:
        """Take the remembered widths, or those of the first day."""
        splitter, px = self.form.splitter, theme().px
        kept = json.loads(self._settings.values.layouts.get(_PANES, "[]"))
        if not (self._complete and splitter.recall(kept[: splitter.count()])):
            list_width, timeline_width = kept[0] if kept else px(_LIST_WIDTH), px(_TIMELINE_WIDTH)
            aside = self._complete and self._aside
            rest = max(self.width() - list_width - (timeline_width if aside else 0), 1)
            splitter.setSizes([list_width, rest, timeline_width][: splitter.count()])

    def _keep_panes(self, sizes: list[int]) -> None:
        if self._complete and self._aside and all(sizes):
            keep_layout(self._settings, _PANES, json.dumps(sizes))

    def _keep_columns(self) -> None:
        keep_layout(self._settings, _COLUMNS, self.list_panel.layout_text())
