"""The first start: language, a store of one's own, its recovery sheet, and how to begin."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop_crm.gui import opening, translations
from desktop_crm.gui.forms.first_run_page_form import Ui_FirstRunPage
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.window_state import keep_quietly
from desktop_crm.gui.workspace import Workspace
from desktop_crm.system.settings import SettingsFile

if TYPE_CHECKING:
    from desktop_crm.store.store import Store


class FirstRunPage(Retranslating, QWidget):
    """Hands the new store on by `store_made`, or closes it and says `sample_requested`.

    `store_made` carries the command to begin with: `import_contacts`, or none.
    """

    store_made = Signal(object, str)
    sample_requested = Signal()
    other_requested = Signal()
    backup_requested = Signal()

    def __init__(self, workspace: Workspace, settings: SettingsFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._settings = settings
        self._store: Store | None = None
        self.form = Ui_FirstRunPage()
        self.form.setupUi(self)
        form = self.form
        self._steps = (form.language_step, form.new_store_panel, form.recovery_panel, form.start_step)
        self._first_fields = (
            form.language_button,
            form.new_store_panel.first_field,
            form.recovery_panel.first_field,
            form.import_button,
        )
        self._step = 0
        form.new_store_panel.use(workspace)
        scale_layouts(self)
        chinese = settings.values.spoken_language == "zh_CN"
        (form.chinese_radio if chinese else form.english_radio).setChecked(True)
        self._connect()
        self._go_to(0)
        self._restyle()

    def retranslate(self) -> None:
        self.form.retranslateUi(self)
        self._show_step(self._step)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._step == 0:
            self.form.language_button.click()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        form = self.form
        form.english_radio.clicked.connect(lambda: self._speak("en"))
        form.chinese_radio.clicked.connect(lambda: self._speak("zh_CN"))
        form.other_button.clicked.connect(self.other_requested)
        form.backup_button.clicked.connect(self.backup_requested)
        form.language_button.clicked.connect(lambda: self._go_to(1))
        form.new_store_panel.store_made.connect(self._on_store_made)
        form.recovery_panel.confirmed.connect(self._on_sheet_kept)
        form.recovery_panel.skipped.connect(lambda: self._go_to(3))
        form.import_button.clicked.connect(lambda: self.store_made.emit(self._store, "import_contacts"))
        form.empty_button.clicked.connect(lambda: self.store_made.emit(self._store, ""))
        form.sample_button.clicked.connect(self._look_around)
        theme().changed.connect(self._restyle)

    def _speak(self, language: str) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication) and language != self._settings.values.spoken_language:
            keep_quietly(self._settings, replace(self._settings.values, language=language))
            translations.switch(app, language)

    def _on_store_made(self, store: Store, code: str) -> None:
        self._store = store
        self.form.recovery_panel.show_code(code, store.path)
        self._go_to(2)

    def _on_sheet_kept(self) -> None:
        if self._store:
            self._workspace.start_job("", partial(opening.end_reminder, self._store), then=lambda _done: None)
        self._go_to(3)

    def _look_around(self) -> None:
        """The new store stays for later; the sample lies beside it."""
        if self._store:
            keep_quietly(self._settings, replace(self._settings.values, last_store=str(self._store.path)))
            self._store.close()
            self._store = None
        self.sample_requested.emit()

    def _show_step(self, number: int) -> None:
        self._step = number
        for index, step in enumerate(self._steps):
            step.setVisible(index == number)
        words = self.tr("Step {number} of {count}")
        words = words.replace("{number}", str(number + 1)).replace("{count}", str(len(self._steps)))
        self.form.step_label.setText(words)

    def _go_to(self, number: int) -> None:
        """Show a step and put the cursor where it begins."""
        self._show_step(number)
        self.setFocusProxy(self._first_fields[number])
        self.setFocus()

    def _restyle(self) -> None:
        self.form.card.setFixedWidth(theme().px(520))
