"""Everything that is planned, as a table that is searched and kept in views."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop_crm.domain.calendar import CalendarItem
from desktop_crm.domain.clock import today
from desktop_crm.gui.forms.follow_ups_panel_form import Ui_FollowUpsPanel
from desktop_crm.gui.lists.calendar_words import say_traits
from desktop_crm.gui.lists.plain_table import PlainTableModel, TextColumn, dress_table
from desktop_crm.gui.own_key import own_key
from desktop_crm.gui.panels.asking_panel import AskingPanel
from desktop_crm.gui.theme import theme
from desktop_crm.gui.translations import format_date
from desktop_crm.gui.widgets.cards import EmptyState
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.workspace import Workspace
from desktop_crm.queries.follow_up_list import FollowUpList, list_follow_ups

_DAY, _TIME, _CUSTOMER, _TITLE, _TRAITS = range(5)
_WIDTHS = {_DAY: 140, _TIME: 70, _CUSTOMER: 230, _TRAITS: 220}


class FollowUpsPanel(AskingPanel):
    """`asked` carries a follow-up, what is to be done with it, and where a menu may open; `created` asks for one."""

    asked = Signal(object, str, object)
    created = Signal()
    tables = frozenset({"follow_up", "follow_up_terms", "customer", "contact_point", "customer_tag", "tag"})

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._found = FollowUpList()
        self.form = form = Ui_FollowUpsPanel()
        form.setupUi(self)
        scale_layouts(self)
        form.filter.attach(workspace)
        self.model: PlainTableModel[CalendarItem] = PlainTableModel(self)
        form.table.setModel(self.model)
        dress_table(form.table)
        self.empty_state = EmptyState("calendar")
        form.stack.addWidget(self.empty_state)
        self.setFocusProxy(form.table)
        form.filter.changed.connect(self._outdate)
        form.filter.left.connect(form.table.setFocus)
        form.table.asked.connect(self._pass_on)
        form.table.created.connect(self.created)
        self.empty_state.acted.connect(self._leave_emptiness)
        theme().changed.connect(self._restyle)
        own_key(self, QKeySequence.StandardKey.Find, form.filter.focus_search, children=True)
        self.retranslate()

    def hasHeightForWidth(self) -> bool:
        # Its chips wrap, but a page as high as all that it would like would have the whole window scroll.
        return False

    def renew(self) -> None:
        """Ask anew, as on another day something else is due."""
        self._outdate()

    def retranslate(self) -> None:
        self.form.retranslateUi(self)
        self._show(self._found)

    def _ask(self) -> None:
        asked = self.form.filter.text, today()
        self._workspace.ask(list_follow_ups, *asked, then=self._take, instead_of="list of follow-ups")

    def _take(self, found: FollowUpList) -> None:
        self._show(found)
        self.form.filter.count()

    def _show(self, found: FollowUpList) -> None:
        """Show these; the chosen one stays chosen, or the one in its place."""
        chosen, row = self._chosen(), self.form.table.currentIndex().row()
        self._found = found
        self.model.show_rows(self._columns(), found.items)
        self._restyle()
        ids = [item.id for item in found.items]
        if ids:
            place = ids.index(chosen.id) if chosen and chosen.id in ids else min(max(row, 0), len(ids) - 1)
            self.form.table.selectRow(place)
        self._say_count(found)
        self._say_empty()
        self.form.stack.setCurrentWidget(self.form.table if ids else self.empty_state)

    def _say_count(self, found: FollowUpList) -> None:
        said = self.tr("%Ln follow-up(s)", "", found.count)
        if len(found.items) < found.count:
            said = " · ".join((said, self.tr("the first %Ln are listed", "", len(found.items))))
        self.form.count_label.setText(said)

    def _say_empty(self) -> None:
        if self.form.filter.text:
            self.empty_state.show_words(self.tr("No follow-up fits."), self.tr("Show all follow-ups"))
        else:
            self.empty_state.show_words(
                self.tr("Nothing is planned. A follow-up says what to do for whom, and by when."),
                self.tr("Plan"),
            )

    def _leave_emptiness(self) -> None:
        if self.form.filter.text:
            self.form.filter.clear()
        else:
            self.created.emit()

    def _columns(self) -> Sequence[TextColumn[CalendarItem]]:
        return (
            TextColumn(
                heading=self.tr("Day"),
                text=lambda one: format_date(one.on),
                token=lambda one: "act" if one.late else "",
            ),
            TextColumn(heading=self.tr("Time"), text=lambda one: f"{one.at:%H:%M}" if one.at else ""),
            TextColumn(heading=self.tr("Customer"), text=lambda one: one.name),
            TextColumn(heading=self.tr("What"), text=lambda one: one.title),
            TextColumn(heading="", text=say_traits, token=lambda _one: "ink_tertiary"),
        )

    def _chosen(self) -> CalendarItem | None:
        rows = self.form.table.selectionModel().selectedRows()
        return self.model.row_at(rows[0].row()) if rows else None

    def _pass_on(self, what: str, place: QPoint) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.asked.emit(chosen, what, place)

    def _restyle(self) -> None:
        for column, width in _WIDTHS.items():
            self.form.table.setColumnWidth(column, theme().px(width))
        head = self.form.table.horizontalHeader()
        head.setStretchLastSection(False)
        if self.model.columnCount():
            head.setSectionResizeMode(_TITLE, QHeaderView.ResizeMode.Stretch)
