"""The inbox of leads: written down in a line, qualified or dropped by a key."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import local, today
from desktop_crm.domain.stages import Source
from desktop_crm.gui.code_words import name_of, names_of
from desktop_crm.gui.forms.lead_inbox_form import Ui_LeadInbox
from desktop_crm.gui.lists.plain_table import PlainTableModel, TextColumn, dress_table
from desktop_crm.gui.own_key import own_key
from desktop_crm.gui.permission import permission
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.theme import theme
from desktop_crm.gui.translations import relative_day
from desktop_crm.gui.widgets.cards import EmptyState
from desktop_crm.gui.widgets.choices import offer
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.leads import LeadEdit, add_lead, drop_leads, qualify_lead
from desktop_crm.queries.leads import LeadRow, new_leads

_WIDTHS = (70, 160, 180, 180, 110, 280, 110)


class LeadInbox(Retranslating, QWidget):
    """Shows the leads nobody has looked into yet, best first. Enter qualifies with a deal, C without, Delete drops."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace: Workspace | None = None
        self._leads: Sequence[LeadRow] = ()
        self.form = Ui_LeadInbox()
        self.form.setupUi(self)
        scale_layouts(self)
        self.model: PlainTableModel[LeadRow] = PlainTableModel(self)
        self.form.leads.setModel(self.model)
        dress_table(self.form.leads)
        self._empty = EmptyState("inbox")
        self.form.empty_column.addWidget(self._empty)
        self._connect()
        self.retranslate()
        theme().changed.connect(self._restyle)
        self._restyle()

    def attach(self, workspace: Workspace) -> None:
        """Work in this store from now on."""
        self._workspace = workspace

    def refresh(self) -> None:
        """Read the leads anew."""
        if self._workspace is not None:
            self._workspace.ask(new_leads, then=self._show, instead_of="leads")

    def retranslate(self) -> None:
        self.form.retranslateUi(self)
        self._name_sources()
        self.form.hint_label.setText(self.tr("Enter qualifies with a deal, C as a customer, Delete drops."))
        self._empty.show_words(self.tr("No new leads. What comes in by the way is written down above."))
        self._show(self._leads)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go from the fields to the leads by the arrow key."""
        leads, pressed = self.form.leads, event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Down and leads.isVisible():
            leads.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return super().eventFilter(watched, event)

    def _connect(self) -> None:
        form, view = self.form, self.form.leads
        for edit in (form.name_edit, form.company_edit, form.contact_edit, form.text_edit):
            edit.returnPressed.connect(self._add)
            edit.installEventFilter(self)
        form.add_button.clicked.connect(self._add)
        permission().guard(Op.EDIT_LEAD, form.add_button)
        permission().changed.connect(self._enable)
        form.qualify_button.clicked.connect(lambda: self._qualify(with_deal=True))
        form.contact_button.clicked.connect(lambda: self._qualify(with_deal=False))
        form.drop_button.clicked.connect(self._drop)
        view.activated.connect(lambda _index: self._qualify(with_deal=True))
        for keys, slot in (("C", lambda: self._qualify(with_deal=False)), ("Del", self._drop)):
            own_key(view, keys, slot)
        view.selectionModel().selectionChanged.connect(self._enable)

    def _show(self, leads: Sequence[LeadRow]) -> None:
        had_cursor = self.form.leads.hasFocus()
        place = self.form.leads.currentIndex().row()
        self._leads = leads
        self.model.show_rows(self._columns(), leads)
        if leads:
            # The next one is under the cursor, so that an inbox is gone through by one key.
            self.form.leads.selectRow(min(max(place, 0), len(leads) - 1))
        self.form.leads.setVisible(bool(leads))
        self.form.empty_page.setVisible(not leads)
        if had_cursor and not leads:
            self.form.name_edit.setFocus()
        self._enable()

    def _enable(self) -> None:
        chosen = bool(self._chosen())
        permission().restrict(self.form.drop_button, Op.EDIT_LEAD, possible=chosen)
        for button in (self.form.contact_button, self.form.qualify_button):
            permission().restrict(button, Op.QUALIFY_LEAD, possible=chosen)

    def _chosen(self) -> list[LeadRow]:
        rows = self.form.leads.selectionModel().selectedRows()
        return [self.model.row_at(index.row()) for index in rows]

    def _add(self) -> None:
        form = self.form
        edit = LeadEdit(
            name=form.name_edit.text(),
            company=form.company_edit.text(),
            contact=form.contact_edit.text(),
            text=form.text_edit.text(),
            source=form.source_box.currentData(),
        )
        self._write(Op.EDIT_LEAD, add_lead, edit, then=self._added)

    def _added(self, _lead_id: int) -> None:
        form = self.form
        for edit in (form.name_edit, form.company_edit, form.contact_edit, form.text_edit):
            edit.clear()
        # The next one often came the same way: the source stays.
        form.name_edit.setFocus()

    def _qualify(self, *, with_deal: bool) -> None:
        for lead in self._chosen():
            self._write(Op.QUALIFY_LEAD, qualify_lead, lead.id, with_deal)

    def _drop(self) -> None:
        if chosen := [lead.id for lead in self._chosen()]:
            self._write(Op.EDIT_LEAD, drop_leads, chosen)

    def _write(
        self,
        op: Op,
        change: Callable[..., Any],
        *args: Any,
        then: Callable[[Any], None] = lambda _nothing: None,
    ) -> None:
        if self._workspace is not None:
            self.form.error_label.clear()
            self._workspace.do(op, change, *args, then=then, otherwise=self._refuse)

    def _refuse(self, error: Exception) -> None:
        if self._workspace is not None:
            self._workspace.refuse(error, self.form.error_label.setText)

    def _columns(self) -> Sequence[TextColumn[LeadRow]]:
        def came(lead: LeadRow) -> str:
            return relative_day(local(lead.received_at).date(), today())

        def source(lead: LeadRow) -> str:
            return name_of(Source(lead.source)) if lead.source in set(Source) else lead.source or ""

        return (
            TextColumn(heading=self.tr("Score"), text=lambda lead: str(lead.score), is_number=True),
            TextColumn(heading=self.tr("Name"), text=lambda lead: lead.name),
            TextColumn(heading=self.tr("Company"), text=lambda lead: lead.company),
            TextColumn(heading=self.tr("Contact"), text=lambda lead: lead.contact),
            TextColumn(heading=self.tr("Source"), text=source),
            TextColumn(heading=self.tr("What is wanted"), text=lambda lead: lead.text),
            TextColumn(heading=self.tr("Received"), text=came),
        )

    def _name_sources(self) -> None:
        offer(self.form.source_box, {None: self.tr("Source")} | names_of(Source))

    def _restyle(self) -> None:
        for column, width in enumerate(_WIDTHS):
            self.form.leads.setColumnWidth(column, theme().px(width))
