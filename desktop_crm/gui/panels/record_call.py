"""A customer's numbers, large enough to dial from a phone beside the laptop, and the time that a call takes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_crm.domain.changes import Op
from desktop_crm.domain.phones import format_phone
from desktop_crm.gui.code_words import label_name
from desktop_crm.gui.permission import permission
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.labels import ElidedLabel, label, set_property
from desktop_crm.gui.widgets.picture_view import PictureView
from desktop_crm.gui.widgets.screen_room import keep_on_screen
from desktop_crm.gui.widgets.secret_clipboard import secret_clipboard
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.viewing import reveal_contact_point
from desktop_crm.queries.details import ContactPointRow

_SECOND_MS = 1_000


class CallDialog(QDialog):
    """Shows the numbers, a code for a phone's camera that dials one of them, and a clock that runs from the start.

    Copying closes nothing; dialling hands `tel:` to the system, where a program for it may be. `ended` carries the
    minutes of a call that is to be logged, at least one.
    """

    ended = Signal(object)

    def __init__(
        self, name: str, phones: Sequence[ContactPointRow], workspace: Workspace, parent: QWidget
    ) -> None:
        super().__init__(parent)
        # A window's title is read by others on the desk and by the task bar: no customer stands in it.
        self.setWindowTitle(self.tr("Call"))
        self._clock = QElapsedTimer()
        self._clock.start()
        self.code = PictureView()
        self.code_label = label("", "secondary")
        self.clock_label = label("", "figure")
        self.log_button = QPushButton(self.tr("Stop and log"))
        self.log_button.setToolTip(self.tr("Write the call down, with its minutes"))
        self.log_button.clicked.connect(self._stop)
        self.numbers = [_Number(phone, workspace) for phone in phones]
        self._lay_out(name)
        for number in self.numbers:
            number.code_requested.connect(self._show_code)
        self._tick()
        ticking = QTimer(self, interval=_SECOND_MS)
        ticking.timeout.connect(self._tick)
        ticking.start()
        permission().guard(Op.LOG_INTERACTION, self.log_button)
        next((one for one in self.numbers if one.offer_code()), None)

    def minutes(self) -> int:
        """Return how long the call takes so far, begun minutes counted."""
        return self._clock.elapsed() // (60 * _SECOND_MS) + 1

    def _lay_out(self, name: str) -> None:
        px = theme().px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(20))
        column.setSpacing(px(12))
        column.addWidget(ElidedLabel(name, "heading"))
        for number in self.numbers:
            if number.phone.label:
                column.addWidget(label(label_name(number.phone.label), "caption"))
            column.addWidget(number)
        self.code.setFixedSize(px(176), px(176))
        column.addWidget(self.code, 0, Qt.AlignmentFlag.AlignHCenter)
        self.code_label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.code_label)
        row = QHBoxLayout()
        row.addWidget(self.clock_label, 1)
        row.addWidget(self.log_button)
        column.addLayout(row)
        set_property(self.log_button, "primary", True)
        self.log_button.setDefault(True)
        self.code.hide()
        self.setMinimumWidth(px(380))
        keep_on_screen(self)

    def _show_code(self, number: str) -> None:
        from desktop_crm.gui.recovery_sheet import qr_image

        picture = qr_image(f"tel:{number}")
        side = self.code.width() // picture.width() * picture.width()
        self.code.show_image(picture.scaled(side, side))
        self.code.setAccessibleName(self.tr("Code that dials the number on a phone"))
        self.code.show()
        self.code_label.setText(self.tr("Point the phone's camera at it to dial."))

    def _tick(self) -> None:
        seconds = self._clock.elapsed() // _SECOND_MS
        time = f"{seconds // 60:02}:{seconds % 60:02}"
        self.clock_label.setText(time)
        self.clock_label.setAccessibleName(self.tr("Time of the call: {time}").replace("{time}", time))

    def _stop(self) -> None:
        self.ended.emit(self.minutes())
        self.accept()


class _Number(QWidget):
    """One number. A hidden one shows its mask until it is asked for, which the view log notes.

    `code_requested` carries what a phone is to dial.
    """

    code_requested = Signal(str)

    def __init__(self, phone: ContactPointRow, workspace: Workspace) -> None:
        super().__init__()
        self.phone = phone
        self._workspace = workspace
        self.number = label("", "")
        self.number.setFont(theme().font(26, 600))
        self.number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.show_button = QPushButton(self.tr("Show"))
        self.copy_button, self.dial_button = QPushButton(self.tr("Copy")), QPushButton(self.tr("Dial"))
        self.code_button = QPushButton(self.tr("QR"))
        self.code_button.setToolTip(self.tr("Show the code that dials this number on a phone"))
        self.show_button.setToolTip(self.tr("Show the number; the look is logged"))
        self.copy_button.setToolTip(self.tr("Copy; the clipboard is cleared after 30 seconds"))
        self.show_button.clicked.connect(self._ask)
        self.copy_button.clicked.connect(lambda: secret_clipboard().copy(self.phone.value))
        self.dial_button.clicked.connect(self._dial)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.number, 1)
        self.code_button.clicked.connect(self.offer_code)
        for button in (self.show_button, self.copy_button, self.code_button, self.dial_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        self._show(phone)

    def offer_code(self, _checked: bool = False) -> bool:
        """Ask for this number's code to be shown, unless the number is hidden; tell which."""
        if not self.phone.veiled:
            self.code_requested.emit(self._dialled())
        return not self.phone.veiled

    def _ask(self) -> None:
        self._workspace.do(Op.REVEAL, reveal_contact_point, self.phone.id, then=self._show)

    def _show(self, phone: ContactPointRow) -> None:
        self.phone = phone
        self.number.setText(phone.value if phone.veiled else format_phone(phone.normal or phone.value))
        self.show_button.setVisible(phone.veiled)
        self.copy_button.setVisible(not phone.veiled)
        self.dial_button.setVisible(not phone.veiled)
        self.code_button.setVisible(not phone.veiled)

    def _dial(self) -> None:
        QDesktopServices.openUrl(QUrl(f"tel:{self._dialled()}"))

    def _dialled(self) -> str:
        """Return the number as a telephone takes it: its extension after a pause."""
        return (self.phone.normal or self.phone.value).replace(";ext=", ",")
