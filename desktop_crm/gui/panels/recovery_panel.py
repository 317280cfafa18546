"""A new recovery code: shown, printed or saved, and typed back once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop_crm.domain.clock import today
from desktop_crm.domain.errors import CrmError, WrongRecoveryCode
from desktop_crm.gui.file_place import ask_file_place
from desktop_crm.gui.forms.recovery_panel_form import Ui_RecoveryPanel
from desktop_crm.gui.passing import open_once
from desktop_crm.gui.printing import ask_printer
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.labels import set_property
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.wording import say_refusal
from desktop_crm.vault import recovery_code

if TYPE_CHECKING:
    from desktop_crm.gui.recovery_sheet import RecoverySheet


class RecoveryPanel(Retranslating, QWidget):
    """Says `confirmed` once the code was typed back, or `skipped`."""

    confirmed = Signal()
    skipped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code = ""
        self._store = Path()
        self.form = Ui_RecoveryPanel()
        self.form.setupUi(self)
        scale_layouts(self)
        self._connect()

    @property
    def first_field(self) -> QWidget:
        """Where the cursor belongs at first."""
        return self.form.typed_edit

    def show_code(self, code: str, store: Path) -> None:
        """Show the code that opens this store."""
        from desktop_crm.gui.recovery_sheet import in_lines

        self._code, self._store = code, store
        self.form.code_label.setText(in_lines(code))
        self.form.typed_edit.clear()
        self._draw_qr()
        self._check("")

    def retranslate(self) -> None:
        self.form.retranslateUi(self)

    def _connect(self) -> None:
        form = self.form
        form.typed_edit.textChanged.connect(self._check)
        form.typed_edit.returnPressed.connect(self._confirm)
        form.done_button.clicked.connect(self._confirm)
        form.skip_button.clicked.connect(self.skipped)
        form.print_button.clicked.connect(self._print)
        form.save_button.clicked.connect(self._save)
        theme().changed.connect(self._draw_qr)

    def _matches(self) -> bool:
        try:
            typed = recovery_code.parse(self.form.typed_edit.text())
        except WrongRecoveryCode:
            return False
        return bool(self._code) and typed == recovery_code.parse(self._code)

    def _check(self, _text: str) -> None:
        self.form.done_button.setEnabled(self._matches())
        self._say("")

    def _confirm(self) -> None:
        if self._matches():
            self.confirmed.emit()
        elif typed := self.form.typed_edit.text():
            groups = self.tr(" or ").join(map(str, recovery_code.wrong_groups(typed)))
            self._say(
                self.tr("Look again at group {group}").replace("{group}", groups)
                if groups
                else say_refusal(WrongRecoveryCode(mistyped=True))
            )

    def _print(self) -> None:
        ask_printer(self, lambda printer: self._sheet().print_on(printer))

    def _save(self) -> None:
        """Ask twice: a printed sheet cannot be copied unnoticed, a file can."""
        warning = QMessageBox(self)
        warning.setWindowTitle("Desktop CRM")
        warning.setIcon(QMessageBox.Icon.Warning)
        warning.setText(self.tr("Save the sheet as an unencrypted file?"))
        warning.setInformativeText(
            self.tr(
                "Whoever copies the file can open the store, and nobody would notice. Better print the sheet."
            )
        )
        save = warning.addButton(self.tr("Save anyway…"), QMessageBox.ButtonRole.AcceptRole)
        warning.setDefaultButton(warning.addButton(QMessageBox.StandardButton.Cancel))
        save.clicked.connect(self._choose_place)
        open_once(warning)

    def _choose_place(self) -> None:
        name = f"{self._store.stem}-recovery.pdf"
        # Documents are often copied to other computers, where the sheet must not be.
        chosen = ask_file_place(self, self.tr("Save the recovery sheet unencrypted"), name, Path.home())
        if chosen is not None:
            self.save_to(chosen)

    def save_to(self, path: Path) -> None:
        """Save the sheet as a PDF, but not where it would lie with the store or be copied to other computers."""
        from desktop_crm.gui.recovery_sheet import require_apart

        try:
            require_apart(path, self._store)
            self._sheet().save(path)
        except CrmError as error:
            self._say(say_refusal(error))
        else:
            self._say(self.tr("Saved. Print it and delete the file: it opens the store."), wrong=False)

    def _sheet(self) -> RecoverySheet:
        from desktop_crm.gui.recovery_sheet import RecoverySheet

        return RecoverySheet(code=self._code, file_name=self._store.name, day=today())

    def _say(self, sentence: str, *, wrong: bool = True) -> None:
        set_property(self.form.hint_label, "role", "error" if wrong else "secondary")
        self.form.hint_label.setText(sentence)

    def _draw_qr(self) -> None:
        if not self._code:
            return
        from desktop_crm.gui.recovery_sheet import qr_image

        picture, side = QPixmap.fromImage(qr_image(self._code)), theme().px(132)
        self.form.qr_label.setPixmap(picture.scaledToHeight(side, Qt.TransformationMode.FastTransformation))
        # Its white border belongs to the code: cut off, cameras do not find it on a dark ground.
        self.form.qr_label.setFixedSize(side, side)
        room = 2 * self.form.hint_label.fontMetrics().lineSpacing()
        self.form.hint_label.setMinimumHeight(room)
