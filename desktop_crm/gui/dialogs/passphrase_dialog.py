"""Choosing the passphrase of the open store, and with it the mode; whoever does must know the present one."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QDialog, QWidget

from desktop_crm.domain.errors import BadInput, CrmError, WrongPassphrase
from desktop_crm.gui import key_work
from desktop_crm.gui.forms.passphrase_dialog_form import Ui_PassphraseDialog
from desktop_crm.gui.new_passphrase import show_strength, suggest_passphrase
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.wording import say_refusal
from desktop_crm.gui.workspace import Workspace
from desktop_crm.store.ways_in import Mode
from desktop_crm.vault.passphrase import require_strength


class PassphraseDialog(QDialog):
    """Closes by itself once the new passphrase opens the store. `asks_present` is False where there is none yet."""

    def __init__(
        self, workspace: Workspace, mode: Mode, parent: QWidget | None = None, *, asks_present: bool = True
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._mode = mode
        self._asks_present = asks_present
        form = self.form = Ui_PassphraseDialog()
        form.setupUi(self)
        scale_layouts(self)
        form.present_label.setVisible(asks_present)
        form.present_edit.setVisible(asks_present)
        form.note_label.setVisible(asks_present)
        for edit, label in ((form.present_edit, form.present_label), (form.new_edit, form.new_label)):
            edit.line.setAccessibleName(label.text())
        form.new_edit.text_changed.connect(partial(show_strength, form.strength_bar))
        form.suggest_button.clicked.connect(self._suggest)
        form.change_button.clicked.connect(self._change)
        form.cancel_button.clicked.connect(self.reject)
        form.hint_label.setMinimumHeight(2 * form.hint_label.fontMetrics().lineSpacing())
        self.setFixedWidth(theme().px(460))

    def _suggest(self) -> None:
        suggest_passphrase(self.form.new_edit)

    def _change(self) -> None:
        new = self.form.new_edit.text()
        present = self.form.present_edit.text() if self._asks_present else None
        wanted = key_work.NewWay(mode=self._mode, present=present, passphrase=new)
        try:
            require_strength(new)
        except CrmError as error:
            self._on_refused(error)
            return
        self.form.change_button.setEnabled(False)
        self._workspace.start_job(
            self.tr("Changing the passphrase"),
            partial(key_work.change_way, self._workspace.store, wanted),
            then=self._on_changed,
            otherwise=self._on_refused,
        )

    def _on_changed(self, _nothing: None) -> None:
        self.accept()

    def _on_refused(self, error: Exception) -> None:
        self.form.change_button.setEnabled(True)
        if not isinstance(error, CrmError):
            self._workspace.failed.emit(error)
            return
        self.form.hint_label.setText(say_refusal(error))
        wrong = isinstance(error, WrongPassphrase)
        if wrong or isinstance(error, BadInput):
            (self.form.present_edit if wrong else self.form.new_edit).setFocus()
