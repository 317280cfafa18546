"""What this program is: version, licence, what it never does, and where it keeps its files."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from desktop_crm import __version__
from desktop_crm.gui.forms.about_dialog_form import Ui_AboutDialog
from desktop_crm.gui.icons import program_icon
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.system import paths


class AboutDialog(QDialog):
    """Closes by its one button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        form = self.form = Ui_AboutDialog()
        form.setupUi(self)
        scale_layouts(self)
        form.picture_label.setPixmap(program_icon().pixmap(theme().px(48), theme().px(48)))
        form.version_label.setText(self.tr("Version {number}").replace("{number}", __version__))
        form.folder_edit.setText(str(paths.data_folder()))
        form.close_button.clicked.connect(self.accept)
        form.close_button.setFocus()
        self.setFixedWidth(theme().px(440))
