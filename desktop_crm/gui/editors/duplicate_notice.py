"""Who may be the same customer already: said while typing, opened with a click, never in the way."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from desktop_crm.domain.contact_points import masked
from desktop_crm.domain.duplicates import Reason
from desktop_crm.domain.records import ContactKind
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.theme import theme
from desktop_crm.gui.translations import QT_TRANSLATE_NOOP, listed
from desktop_crm.gui.widgets.labels import label
from desktop_crm.gui.workspace import Workspace
from desktop_crm.queries.duplicates import PossibleDuplicate, Typed, possible_duplicates

_PAUSE_MS = 250
_LONGEST_NAME = 60

_REASONS = {
    Reason.SAME_PHONE: QT_TRANSLATE_NOOP("Duplicates", "same phone"),
    Reason.SAME_EMAIL: QT_TRANSLATE_NOOP("Duplicates", "same e-mail"),
    Reason.SAME_IM: QT_TRANSLATE_NOOP("Duplicates", "same messenger"),
    Reason.SAME_ID_NUMBER: QT_TRANSLATE_NOOP("Duplicates", "same ID number"),
    Reason.SAME_NAME: QT_TRANSLATE_NOOP("Duplicates", "same name"),
    Reason.SAME_SOUND: QT_TRANSLATE_NOOP("Duplicates", "sounds the same"),
    Reason.SIMILAR_NAME: QT_TRANSLATE_NOOP("Duplicates", "similar name"),
    Reason.SAME_COMPANY: QT_TRANSLATE_NOOP("Duplicates", "same company"),
}


def say_duplicate(found: PossibleDuplicate) -> str:
    """Return why, and who it is, with sealed values masked."""
    row = found.row
    name = row.name if len(row.name) <= _LONGEST_NAME else f"{row.name[:_LONGEST_NAME]}…"
    parts = [name, row.company[:_LONGEST_NAME]]
    if row.phone:
        parts.append(masked(ContactKind.PHONE, row.phone))
    why = listed(QCoreApplication.translate("Duplicates", _REASONS[reason]) for reason in found.reasons)
    return f"{why}: {' · '.join(part for part in parts if part)}"


class DuplicateNotice(Retranslating, QFrame):
    """Hidden while nobody is alike. `customer_requested` carries the id of the one clicked."""

    customer_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace: Workspace | None = None
        self._typed = Typed()
        self.found: Sequence[PossibleDuplicate] = ()
        self.setProperty("surface", "tile")
        self._title = label("", "strong", self)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._title)
        self._rows: list[QPushButton] = []
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._timer.timeout.connect(self._ask)
        self.hide()
        theme().changed.connect(self._restyle)
        self._restyle()
        self.retranslate()

    def attach(self, workspace: Workspace) -> None:
        """Look in this store from now on."""
        self._workspace = workspace

    def look_for(self, typed: Typed) -> None:
        """Look for others like what is typed, once the typing pauses; nothing typed hides the notice."""
        if typed.name or typed.points:
            self._typed = typed
            self._timer.start()
        else:
            self.clear()

    def clear(self) -> None:
        """Say nothing."""
        self._timer.stop()
        self._typed = Typed()
        self._show([])

    def retranslate(self) -> None:
        self._title.setText(self.tr("Perhaps here already"))
        self._show(list(self.found))

    def _ask(self) -> None:
        if self._workspace is not None and self._workspace.is_open:
            name = f"duplicates of {id(self)}"
            self._workspace.ask(possible_duplicates, self._typed, then=self._show, instead_of=name)

    def _show(self, found: list[PossibleDuplicate]) -> None:
        self.found = found if self._typed != Typed() else ()
        for row in self._rows:
            self._column.removeWidget(row)
            row.deleteLater()
        self._rows = [self._row(one) for one in self.found]
        self.setVisible(bool(self._rows))

    def _row(self, one: PossibleDuplicate) -> QPushButton:
        link = QPushButton(say_duplicate(one).replace("&", "&&"), self)
        link.setProperty("link", True)
        link.setAutoDefault(False)
        link.clicked.connect(lambda: self.customer_requested.emit(one.row.id))
        link.setMinimumWidth(1)
        self._column.addWidget(link)
        return link

    def _restyle(self) -> None:
        px = theme().px
        self._column.setContentsMargins(px(12), px(6), px(12), px(6))
        self._column.setSpacing(px(1))
