"""What can be done with all chosen customers at once; it stands where else the count stands."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from desktop_crm.domain.changes import Op
from desktop_crm.domain.filters import Place
from desktop_crm.gui.icons import icon, icon_size
from desktop_crm.gui.permission import permission
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.labels import label, set_property

_ROOM_FOR_WORDS = 620


class BulkBar(Retranslating, QFrame):
    """Buttons with words where there is room, else with icons alone."""

    tag_requested = Signal()
    plan_requested = Signal()
    archive_requested = Signal()
    trash_requested = Signal()
    restore_requested = Signal()
    erase_requested = Signal()
    export_requested = Signal()
    copy_requested = Signal()
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Its words must not widen the list: it takes the room there is.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._count = 0
        self._words = label("", "strong")
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._words)
        self._row.addStretch(1)
        self._icons: dict[QToolButton, str] = {}
        self.tag_button = self._add("tag", self.tag_requested)
        self.plan_button = self._add("calendar", self.plan_requested)
        self.archive_button = self._add("archive", self.archive_requested)
        self.restore_button = self._add("undo-2", self.restore_requested)
        self.trash_button = self._add("trash-2", self.trash_requested)
        self.erase_button = self._add("eraser", self.erase_requested)
        self.export_button = self._add("upload", self.export_requested)
        self.copy_button = self._add("copy", self.copy_requested)
        self.close_button = self._add("x", self.dismissed)
        theme().changed.connect(self._restyle)
        self.retranslate()
        self._restyle()
        self._restrict()

    def show_chosen(self, count: int, place: Place) -> None:
        """Say how many are chosen, and offer what can be done with those who are in this place."""
        self._count = count
        self._words.setText(self.tr("%Ln selected", "", count))
        self.archive_button.setVisible(place is Place.ACTIVE)
        self.plan_button.setVisible(place is Place.ACTIVE)
        self.trash_button.setVisible(place is not Place.TRASH)
        self.restore_button.setVisible(place is not Place.ACTIVE)
        self.erase_button.setVisible(place is Place.TRASH)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = self.width() >= theme().px(_ROOM_FOR_WORDS)
        style = (
            Qt.ToolButtonStyle.ToolButtonTextBesideIcon if roomy else Qt.ToolButtonStyle.ToolButtonIconOnly
        )
        for button in self._icons:
            button.setToolButtonStyle(style)
        self.close_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)

    def retranslate(self) -> None:
        self._name(self.tag_button, self.tr("Tag…"))
        self._name(self.plan_button, self.tr("Plan…"), self.tr("Apply a plan to them: dated follow-ups"))
        self._name(self.archive_button, self.tr("Archive"))
        self._name(self.restore_button, self.tr("Restore"))
        self._name(self.trash_button, self.tr("Trash"))
        self._name(self.erase_button, self.tr("Erase for good…"))
        self._name(self.export_button, self.tr("Export…"))
        self._name(self.copy_button, self.tr("Copy"), self.tr("Copy as a table, for Excel"))
        self._name(self.close_button, self.tr("Select none"))
        self._words.setText(self.tr("%Ln selected", "", self._count))

    def _add(self, icon_name: str, signal: object) -> QToolButton:
        button = QToolButton()
        set_property(button, "small", True)
        button.clicked.connect(signal)
        self._icons[button] = icon_name
        self._row.addWidget(button)
        return button

    def _restrict(self) -> None:
        guard = permission().guard
        guard(Op.TAG, self.tag_button)
        guard(Op.APPLY_PLAN, self.plan_button)
        guard(Op.ARCHIVE, self.archive_button)
        guard(Op.RESTORE, self.restore_button)
        guard(Op.TRASH, self.trash_button)
        guard(Op.ERASE, self.erase_button)
        guard(Op.EXPORT, self.export_button, self.copy_button)

    def _name(self, button: QToolButton, text: str, hint: str = "") -> None:
        button.setText(text)
        button.setAccessibleName(text)
        button.setToolTip(hint or text)

    def _restyle(self) -> None:
        px = theme().px
        for button, name in self._icons.items():
            button.setIcon(icon(name, size=16))
            button.setIconSize(icon_size(16))
        self._row.setContentsMargins(px(16), 0, px(8), 0)
        self._row.setSpacing(px(2))
