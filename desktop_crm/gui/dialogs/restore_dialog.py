"""Asks for what opens a backup before it takes a store's place."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from desktop_crm.gui.forms.restore_dialog_form import Ui_RestoreDialog
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.enter_key import press_on_enter
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.workspace import Workspace


class RestoreDialog(QDialog):
    """`chosen` brings what was typed, once it is known to open the backup."""

    chosen = Signal(str)

    def __init__(
        self, workspace: Workspace, backup: Path, target: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._backup = backup
        form = self.form = Ui_RestoreDialog()
        form.setupUi(self)
        scale_layouts(self)
        press_on_enter(self)
        form.sentence_label.setText(self._sentence(target).replace("{file}", target.name))
        form.cancel_button.clicked.connect(self.reject)
        form.restore_button.clicked.connect(self._try)
        form.typed_edit.submitted.connect(self._try)
        self.setMinimumWidth(theme().px(480))

    def _sentence(self, target: Path) -> str:
        if target.exists():
            return self.tr(
                "“{file}” becomes as it was in the backup. Today's file is kept beside it under a dated name."
            )
        return self.tr("The backup becomes your store “{file}” on this computer.")

    def _try(self) -> None:
        from desktop_crm.gui import backup_work

        self.form.restore_button.setEnabled(False)
        typed = self.form.typed_edit.text()
        self._workspace.start_job(
            self.tr("Unlocking"),
            partial(backup_work.require_opens, self._backup, typed),
            then=partial(self._on_opens, typed),
            otherwise=self._on_refused,
        )

    def _on_opens(self, typed: str, _nothing: None) -> None:
        self.accept()
        self.chosen.emit(typed)

    def _on_refused(self, error: Exception) -> None:
        self.form.restore_button.setEnabled(True)
        self._workspace.refuse(error, self.form.typed_edit.set_error)
