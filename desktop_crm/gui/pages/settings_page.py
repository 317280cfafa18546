"""Settings of this computer and of the open store; each takes effect at once."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QApplication, QWidget

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import now_ms
from desktop_crm.domain.errors import CrmError
from desktop_crm.gui import theme, translations
from desktop_crm.gui.backup_words import say_age
from desktop_crm.gui.countries import fill_countries, fill_currencies
from desktop_crm.gui.forms.settings_page_form import Ui_SettingsPage
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.widgets.choices import offer
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.widgets.secret_clipboard import secret_clipboard
from desktop_crm.gui.widgets.wheel_guard import guard_wheel
from desktop_crm.gui.window_state import keep_quietly
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.settings import save_setting
from desktop_crm.queries.settings import HOME_COUNTRY, HOME_CURRENCY, home_country, home_currency
from desktop_crm.system.settings import SYSTEM, SettingsFile
from desktop_crm.wording.languages import LANGUAGE_NAMES

if TYPE_CHECKING:
    from desktop_crm.gui.actions import Actions
    from desktop_crm.gui.backup_watch import BackupWatch

_COLUMN_WIDTH, _LABEL_WIDTH = 640, 200


class SettingsPage(Retranslating, QWidget):
    """What concerns this computer goes to its settings file, what concerns the store into the store."""

    rotation_begun = Signal()

    def __init__(self, workspace: Workspace, settings: SettingsFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._settings = settings
        self._watch: BackupWatch | None = None
        self.form = Ui_SettingsPage()
        self.form.setupUi(self)
        scale_layouts(self)
        guard_wheel(self)
        self._fill()
        self._connect()
        self._restyle()

    def connect_actions(self, actions: Actions) -> None:
        """Let the buttons lead to the sheet of keys and to the pages that have no place on the rail."""
        form = self.form
        for button, command in (
            (form.keys_button, "shortcuts"),
            (form.backups_button, "go_backups"),
            (form.automation_button, "go_automation"),
            (form.rates_button, "exchange_rates"),
            (form.privacy_button, "go_privacy"),
            (form.profiles_button, "go_view_log"),
        ):
            button.clicked.connect(actions[command].trigger)
        form.go_keys_check.toggled.connect(partial(self._on_go_keys, actions))

    def follow(self, watch: BackupWatch) -> None:
        """Show what this watch sees of the backups; call it once."""
        self._watch = watch
        watch.seen.connect(self._show_backups)
        self._show_backups()

    def retranslate(self) -> None:
        if self._workspace.is_open:
            self.form.retranslateUi(self)
            self._fill()
            self._show_backups()

    def _fill(self) -> None:
        """Show what is in force; nothing that is set here counts as the user's choice."""
        form, values = self.form, self._settings.values
        languages = {SYSTEM: self.tr("As the system")} | LANGUAGE_NAMES
        themes = {
            SYSTEM: self.tr("As the system"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "contrast": self.tr("High contrast"),
        }
        offer(form.language_combo, languages, values.language)
        offer(form.theme_combo, themes, values.theme)
        for spin, (low, high, step), value in (
            (form.scale_spin, (100, 200, 10), values.scale),
            (form.lock_spin, (0, 240, 1), values.auto_lock_minutes),
            (form.clipboard_spin, (5, 600, 5), values.clipboard_seconds),
        ):
            with QSignalBlocker(spin):
                spin.setRange(low, high)
                spin.setSingleStep(step)
                spin.setValue(value)
        with QSignalBlocker(form.go_keys_check):
            form.go_keys_check.setChecked(values.go_keys == "on")
        form.scale_spin.setSuffix(" %")
        form.lock_spin.setSuffix(self.tr(" min"))
        form.lock_spin.setSpecialValueText(self.tr("never by itself"))
        form.clipboard_spin.setSuffix(self.tr(" s"))
        fill_countries(form.country_combo, self._workspace.now(home_country))
        fill_currencies(form.currency_combo, self._workspace.now(home_currency))

    def _connect(self) -> None:
        form = self.form
        form.language_combo.currentIndexChanged.connect(self._on_language)
        form.theme_combo.currentIndexChanged.connect(self._on_look)
        form.scale_spin.valueChanged.connect(self._on_look)
        form.scale_spin.setKeyboardTracking(False)
        form.lock_spin.valueChanged.connect(self._on_locking)
        form.clipboard_spin.valueChanged.connect(self._on_locking)
        form.country_combo.currentIndexChanged.connect(self._on_home)
        form.currency_combo.currentIndexChanged.connect(self._on_home)
        form.security_panel.use(self._workspace)
        form.security_panel.rotation_begun.connect(self.rotation_begun)
        theme.theme().changed.connect(self._restyle)

    def _show_backups(self) -> None:
        seen = self._watch.overview if self._watch else None
        newest = seen.newest if seen else None
        age = say_age(now_ms() - newest.made_at) if newest else ""
        self.form.last_backup_label.setText(age or self.tr("There is no backup yet."))
        self.form.backup_places_label.setText(
            "\n".join(str(place.folder) for place in seen.places) if seen else "–"
        )

    def _keep(self, **changes: Any) -> None:
        keep_quietly(self._settings, replace(self._settings.values, **changes))

    def _on_language(self) -> None:
        self._keep(language=self.form.language_combo.currentData())
        translations.switch(_app(), self._settings.values.spoken_language)

    def _on_look(self) -> None:
        self._keep(theme=self.form.theme_combo.currentData(), scale=self.form.scale_spin.value())
        values = self._settings.values
        theme.apply(_app(), theme.Scheme(values.theme), values.scale / 100)

    def _on_go_keys(self, actions: Actions, used: bool) -> None:
        try:
            actions.use_go_keys(used=used)
        except CrmError as error:
            self._workspace.failed.emit(error)

    def _on_locking(self) -> None:
        form = self.form
        self._keep(auto_lock_minutes=form.lock_spin.value(), clipboard_seconds=form.clipboard_spin.value())
        secret_clipboard().clear_after(form.clipboard_spin.value())

    def _on_home(self) -> None:
        for key, combo in (
            (HOME_COUNTRY, self.form.country_combo),
            (HOME_CURRENCY, self.form.currency_combo),
        ):
            self._workspace.do(Op.SAVE_SETTING, save_setting, key, combo.currentData())
        self._keep(home_country=self.form.country_combo.currentData())

    def _restyle(self) -> None:
        look = theme.theme()
        self.form.column.setMaximumWidth(look.px(_COLUMN_WIDTH))
        for grid in (
            self.form.look_grid,
            self.form.lock_grid,
            self.form.home_grid,
            self.form.backups_grid,
        ):
            grid.setColumnMinimumWidth(0, look.px(_LABEL_WIDTH))


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app
