"""What is said when something went wrong that no field can show."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from desktop_crm.domain.errors import CrmError
from desktop_crm.gui.forms.calm_dialog_form import Ui_CalmDialog
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.wording import say_refusal
from desktop_crm.system.logs import describe


class CalmDialog(QDialog):
    """An error in a sentence; of a bug also where it happened, without anything about customers."""

    def __init__(self, error: BaseException, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        form = self.form = Ui_CalmDialog()
        form.setupUi(self)
        scale_layouts(self)
        self._say(error)
        form.copy_button.clicked.connect(self._copy)
        form.close_button.clicked.connect(self.accept)
        self.setMinimumWidth(theme().px(460))

    def _say(self, error: BaseException) -> None:
        form = self.form
        known = isinstance(error, CrmError)
        form.details_edit.setVisible(not known)
        form.copy_button.setVisible(not known)
        if isinstance(error, CrmError):
            form.title_label.setText(self.tr("This did not work"))
            form.sentence_label.setText(say_refusal(error))
            return
        form.title_label.setText(self.tr("Something unexpected happened"))
        form.sentence_label.setText(
            self.tr(
                "The last step was not kept; everything before it is safe. You can go on. The report below says only "
                "where in the program it happened."
            )
        )
        form.details_edit.setPlainText(describe(error))
        form.details_edit.setFixedHeight(theme().px(96))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.form.details_edit.toPlainText())
