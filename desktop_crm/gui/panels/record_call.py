"""A customer's numbers, large enough to dial from a phone beside the laptop."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_crm.domain.phones import format_phone
from desktop_crm.gui.messages import label_name
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.labels import ElidedLabel, label
from desktop_crm.gui.widgets.secret_clipboard import secret_clipboard
from desktop_crm.queries.details import ContactPointRow


class CallDialog(QDialog):
    """Copying closes nothing; dialling hands `tel:` to the system, where a program for it may be."""

    def __init__(self, name: str, phones: Sequence[ContactPointRow], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # A window's title is read by others on the desk and by the task bar: no customer stands in it.
        self.setWindowTitle(self.tr("Call"))
        px = theme().px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(20))
        column.setSpacing(px(12))
        column.addWidget(ElidedLabel(name, "heading"))
        for phone in phones:
            self._add(column, phone)
        self.setMinimumWidth(px(380))

    def _add(self, column: QVBoxLayout, phone: ContactPointRow) -> None:
        number = label(format_phone(phone.normal or phone.value), "")
        number.setFont(theme().font(26, 600))
        number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        copy, dial = QPushButton(self.tr("Copy")), QPushButton(self.tr("Dial"))
        copy.setToolTip(self.tr("Copy; the clipboard is cleared after 30 seconds"))
        copy.clicked.connect(lambda: secret_clipboard().copy(phone.value))
        dial.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(f"tel:{phone.normal or phone.value}")))
        row = QHBoxLayout()
        row.addWidget(number, 1)
        row.addWidget(copy)
        row.addWidget(dial)
        if phone.label:
            column.addWidget(label(label_name(phone.label), "caption"))
        column.addLayout(row)
