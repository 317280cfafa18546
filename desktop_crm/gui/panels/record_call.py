"""A customer's numbers, large enough to dial from a phone beside the laptop."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_crm.domain.changes import Op
from desktop_crm.domain.phones import format_phone
from desktop_crm.gui.messages import label_name
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.labels import ElidedLabel, label
from desktop_crm.gui.widgets.secret_clipboard import secret_clipboard
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.viewing import reveal_contact_point
from desktop_crm.queries.details import ContactPointRow


class CallDialog(QDialog):
    """Copying closes nothing; dialling hands `tel:` to the system, where a program for it may be."""

    def __init__(
        self, name: str, phones: Sequence[ContactPointRow], workspace: Workspace, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # A window's title is read by others on the desk and by the task bar: no customer stands in it.
        self.setWindowTitle(self.tr("Call"))
        px = theme().px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(20))
        column.setSpacing(px(12))
        column.addWidget(ElidedLabel(name, "heading"))
        self.numbers = [_Number(phone, workspace) for phone in phones]
        for phone, number in zip(phones, self.numbers, strict=True):
            if phone.label:
                column.addWidget(label(label_name(phone.label), "caption"))
            column.addWidget(number)
        self.setMinimumWidth(px(380))


class _Number(QWidget):
    """One number. A hidden one shows its mask until it is asked for, which the view log notes."""

    def __init__(self, phone: ContactPointRow, workspace: Workspace) -> None:
        super().__init__()
        self._phone = phone
        self._workspace = workspace
        self.number = label("", "")
        self.number.setFont(theme().font(26, 600))
        self.number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.show_button = QPushButton(self.tr("Show"))
        self.copy_button, self.dial_button = QPushButton(self.tr("Copy")), QPushButton(self.tr("Dial"))
        self.show_button.setToolTip(self.tr("Show the number; the look is logged"))
        self.copy_button.setToolTip(self.tr("Copy; the clipboard is cleared after 30 seconds"))
        self.show_button.clicked.connect(self._ask)
        self.copy_button.clicked.connect(lambda: secret_clipboard().copy(self._phone.value))
        self.dial_button.clicked.connect(self._dial)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.number, 1)
        for button in (self.show_button, self.copy_button, self.dial_button):
            row.addWidget(button)
        self._show(phone)

    def _ask(self) -> None:
        self._workspace.do(Op.REVEAL, reveal_contact_point, self._phone.id, then=self._show)

    def _show(self, phone: ContactPointRow) -> None:
        self._phone = phone
        self.number.setText(phone.value if phone.veiled else format_phone(phone.normal or phone.value))
        self.show_button.setVisible(phone.veiled)
        self.copy_button.setVisible(not phone.veiled)
        self.dial_button.setVisible(not phone.veiled)

    def _dial(self) -> None:
        QDesktopServices.openUrl(QUrl(f"tel:{self._phone.normal or self._phone.value}"))
