"""The support bundle: everything that is in it is read here before it is saved."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from desktop_crm.domain.errors import CrmError
from desktop_crm.gui.file_place import ask_file_place
from desktop_crm.gui.forms.support_dialog_form import Ui_SupportDialog
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.wording import say_refusal
from desktop_crm.gui.workspace import Job, Workspace
from desktop_crm.queries.support_bundle import Part, support_parts, write_bundle
from desktop_crm.system.settings import Settings

_FILE = "desktop-crm-support.zip"


class SupportDialog(QDialog):
    """Works with a store open or without one."""

    def __init__(self, workspace: Workspace, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.parts: Sequence[Part] = ()
        form = self.form = Ui_SupportDialog()
        form.setupUi(self)
        scale_layouts(self)
        form.save_button.setEnabled(False)
        form.parts_list.currentRowChanged.connect(self._show_part)
        form.save_button.clicked.connect(self._ask_place)
        form.cancel_button.clicked.connect(self.reject)
        form.parts_list.setFixedWidth(theme().px(190))
        self.resize(theme().px(760), theme().px(480))
        store = workspace.store.path if workspace.is_open else None
        workspace.start_job("", partial(_gather, settings, store), then=self._show_parts)

    def save_to(self, path: Path) -> None:
        """Write the bundle; a refusal is said here."""
        try:
            write_bundle(path, self.parts)
        except CrmError as error:
            self.form.error_label.setText(say_refusal(error))
            self.form.error_label.show()
        else:
            self._workspace.saved.emit(path)
            self.accept()

    def _show_parts(self, parts: Sequence[Part]) -> None:
        self.parts = parts
        self.form.parts_list.addItems([part.name for part in parts])
        self.form.parts_list.setCurrentRow(0)
        self.form.save_button.setEnabled(True)

    def _show_part(self, row: int) -> None:
        self.form.text_edit.setPlainText(self.parts[row].text if 0 <= row < len(self.parts) else "")

    def _ask_place(self) -> None:
        chosen = ask_file_place(self, self.tr("Save the support bundle"), _FILE)
        if chosen is not None:
            self.save_to(chosen)


def _gather(settings: Settings, store: Path | None, _job: Job) -> list[Part]:
    return support_parts(settings, store)
