"""One preference or need in the record."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from desktop_crm.domain.pipelines import StageKind
from desktop_crm.domain.preferences import NeedStatus, PreferenceKind
from desktop_crm.gui.code_words import name_of
from desktop_crm.gui.editors.record_field import RecordField
from desktop_crm.gui.translations import format_date, listed
from desktop_crm.gui.widgets.labels import set_property
from desktop_crm.operations.edits import PreferenceEdit
from desktop_crm.queries.deals import DealRow
from desktop_crm.queries.preferences import PreferenceRow

_MOST_DEALS = 20


class PreferenceField(RecordField):
    """`edited` carries a PreferenceEdit; a new field left empty is `abandoned`. A need has a status to choose.

    `deals` says which deals may have met it.
    """

    edited = Signal(object)
    abandoned = Signal()

    def __init__(self, kind: PreferenceKind, parent: QWidget | None = None) -> None:
        self.kind = kind
        self.row: PreferenceRow | None = None
        self.deals: Callable[[], Sequence[DealRow]] = tuple
        self.status = QToolButton()
        super().__init__(parent)
        self.committed.connect(self._commit)
        self.set_words(name_of(kind), "")

    def show_row(self, row: PreferenceRow) -> None:
        """Show a preference or need."""
        self.row = row
        self.set_words(name_of(row.kind), "")
        self.set_value(row.text)
        self.status.setVisible(row.status is not None)
        if row.status is not None:
            self.status.setText(name_of(row.status))
            self.status.setToolTip(self._course(row))
            self.status.setAccessibleName(f"{name_of(row.status)}, {self._course(row)}")
            self.status.setMenu(self._statuses())

    def row_id(self) -> int | None:
        """Return the id of the preference, None while it is being added."""
        return self.row.id if self.row else None

    def rested(self) -> PreferenceField:
        """Return the field without what is being typed in it, ready for another preference."""
        self.restore()
        return self

    def extend_menu(self, menu: QMenu) -> None:
        """Add deleting to what any field can."""
        super().extend_menu(menu)
        menu.addAction(self.tr("Delete")).triggered.connect(lambda: self._commit(""))

    def _statuses(self) -> QMenu:
        menu = QMenu(self.status)
        for status in NeedStatus:
            menu.addAction(name_of(status)).triggered.connect(
                lambda _=False, each=status: self._set_status(each)
            )
        met_by = menu.addMenu(self.tr("Met by a deal"))
        met_by.aboutToShow.connect(lambda: self._offer_deals(met_by))
        return menu

    def _offer_deals(self, menu: QMenu) -> None:
        """Fill the menu with the newest deals that may have met a need when it is opened: most are never closed."""
        menu.clear()
        for deal in [one for one in self.deals() if one.status != StageKind.LOST][:_MOST_DEALS]:
            day = format_date(date.fromisoformat(deal.closed_on or deal.opened_on))
            menu.addAction(" · ".join(filter(None, (deal.title, deal.stage, day)))).triggered.connect(
                lambda _=False, each=deal.id: self._set_status(NeedStatus.MET, each)
            )
        if menu.isEmpty():
            menu.addAction(self.tr("No deal yet.")).setEnabled(False)

    def _course(self, row: PreferenceRow) -> str:
        """Return when a need was open, and which deal met it."""
        since, until = (
            format_date(date.fromisoformat(day)) if day else "" for day in (row.since, row.ended_on)
        )
        parts = (
            self.tr("Since {day}").replace("{day}", since) if since else "",
            self.tr("until {day}").replace("{day}", until) if until else "",
            self.tr("met by “{deal}”").replace("{deal}", row.deal) if row.deal else "",
        )
        return listed(parts)

    def _set_status(self, status: NeedStatus, deal_id: int | None = None) -> None:
        if self.row is not None:
            self.edited.emit(PreferenceEdit(id=self.row.id, status=status, deal_id=deal_id))

    def _finish(self) -> None:
        super()._finish()
        if self.row is None and not self.line.text():
            self.abandoned.emit()

    def _give_up(self) -> None:
        super()._give_up()
        if self.row is None:
            self.abandoned.emit()

    def _commit(self, text: str) -> None:
        if self.row is None:
            self.edited.emit(PreferenceEdit(kind=self.kind, text=text))
        elif text:
            self.edited.emit(PreferenceEdit(id=self.row.id, text=text))
        else:
            self.edited.emit(PreferenceEdit(id=self.row.id, remove=True))

    def _build(self) -> None:
        super()._build()
        self.status.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        set_property(self.status, "reveal", True)
        self.status.setVisible(False)
        self._row.addWidget(self.status)
