"""The offer to let this computer's login open the store again, after its key store had lost the key."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QDialog, QWidget

from desktop_crm.gui import key_work
from desktop_crm.gui.forms.login_dialog_form import Ui_LoginDialog
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.workspace import Workspace


class LoginDialog(QDialog):
    """Closes by itself once the login opens the store."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        form = self.form = Ui_LoginDialog()
        form.setupUi(self)
        scale_layouts(self)
        form.renew_button.clicked.connect(self._renew)
        form.later_button.clicked.connect(self.reject)
        self.setFixedWidth(theme().px(440))

    def _renew(self) -> None:
        self.form.renew_button.setEnabled(False)
        self._workspace.start_job(
            "",
            partial(key_work.renew_login, self._workspace.store),
            then=self._on_renewed,
            otherwise=self._on_refused,
        )

    def _on_renewed(self, _nothing: None) -> None:
        self.accept()

    def _on_refused(self, error: Exception) -> None:
        self.form.renew_button.setEnabled(True)
        self._workspace.refuse(error, self.form.hint_label.setText)
