"""The last question before customers are erased for good, and the certificate afterwards."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from desktop_crm.gui.file_place import ask_file_place
from desktop_crm.gui.forms.erase_dialog_form import Ui_EraseDialog
from desktop_crm.gui.theme import theme
from desktop_crm.gui.translations import listed
from desktop_crm.gui.widgets.labels import show_words
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.wording import spoken
from desktop_crm.operations.erasure import Certificate
from desktop_crm.operations.erasure_copies import Unreached
from desktop_crm.queries.erasure import WhatGoes
from desktop_crm.wording.certificate import TITLE, say_certificate, say_rows, say_unreached


class EraseDialog(QDialog):
    """The name must be typed, of several customers their number. Signals ask for the work itself.

    `erasure_requested` carries whether the certificate may name them; `file_chosen` where to write it.
    """

    erasure_requested = Signal(bool)
    file_chosen = Signal(object)

    def __init__(self, goes: WhatGoes, copies: int, unreached: Sequence[Unreached], parent: QWidget) -> None:
        super().__init__(parent)
        self.form = Ui_EraseDialog()
        self.form.setupUi(self)
        scale_layouts(self)
        self._busy = False
        self._asked_for = goes.names[0].strip() if len(goes.names) == 1 else str(len(goes.names))
        self._say(goes, copies, unreached)
        self._connect()
        self.form.pages.setCurrentWidget(self.form.ask_page)
        self.form.type_edit.setFocus()
        self.setMinimumWidth(theme().px(480))

    def reject(self) -> None:
        """Leave everything as it is; not while the work is done, for then the certificate would be lost."""
        if not self._busy:
            super().reject()

    def end(self) -> None:
        """Let the user go on: the work is done, stopped or refused."""
        self._set_busy(False)

    def refuse(self, words: str) -> None:
        """Say why nothing was erased."""
        show_words(self.form.problem_label, words)

    def show_certificate(self, certificate: Certificate) -> None:
        """Show what was done."""
        self.form.done_label.setText(TITLE.say(spoken()))
        self.form.certificate_edit.setPlainText("\n".join(say_certificate(certificate, spoken())))
        self.form.pages.setCurrentWidget(self.form.certificate_page)
        self.form.close_button.setFocus()
        self.resize(theme().px(600), theme().px(540))

    def say_saved(self, path: Path) -> None:
        """Say that the certificate is where it was wanted."""
        self.form.saved_label.setText(self.tr("Saved as “{file}”.").replace("{file}", path.name))
        self.form.saved_label.show()

    def _say(self, goes: WhatGoes, copies: int, unreached: Sequence[Unreached]) -> None:
        form, number = self.form, len(goes.names)
        named = self.tr("Erase “{name}” for good?").replace("{name}", "".join(goes.names))
        form.title_label.setText(
            named if number == 1 else self.tr("Erase %Ln customers for good?", "", number)
        )
        rows = self.tr("With it go: {what}, and all that the history kept.")
        form.rows_label.setText(rows.replace("{what}", listed(say_rows(goes.rows, spoken())) or "–"))
        form.copies_label.setText(self.tr("%Ln backup(s) or older store(s) will be rewritten.", "", copies))
        form.copies_label.setVisible(copies > 0)
        places = (say_unreached(one, spoken()) for one in unreached)
        form.unreached_label.setText("\n".join((self.tr("Not within reach:"), *places)))
        form.unreached_label.setVisible(bool(unreached))
        asked = (
            self.tr("To go on, type the name: {name}") if number == 1 else self.tr("To go on, type {name}")
        )
        form.type_label.setText(asked.replace("{name}", self._asked_for))
        form.problem_label.hide()
        form.saved_label.hide()

    def _connect(self) -> None:
        form = self.form
        form.type_edit.textChanged.connect(self._judge)
        form.type_edit.returnPressed.connect(form.erase_button.click)
        form.cancel_button.clicked.connect(self.reject)
        form.erase_button.clicked.connect(self._go_on)
        form.close_button.clicked.connect(self.accept)
        form.save_button.clicked.connect(self._choose_file)

    def _judge(self) -> None:
        self.form.erase_button.setEnabled(self.form.type_edit.text().strip() == self._asked_for)

    def _go_on(self) -> None:
        self._set_busy(True)
        self.erasure_requested.emit(self.form.name_box.isChecked())

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        form = self.form
        for part in (form.erase_button, form.cancel_button, form.type_edit, form.name_box):
            part.setDisabled(busy)
        form.erase_button.setText(self.tr("Erasing…") if busy else self.tr("Erase for good"))

    def _choose_file(self) -> None:
        title = self.tr("Save the certificate")
        chosen = ask_file_place(self, title, "certificate.pdf", endings=(".pdf", ".txt"))
        if chosen is not None:
            self.file_chosen.emit(chosen)
