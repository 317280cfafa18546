"""What a new store needs to be told: who may open it, where it lies, which country and currency are home."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_crm.domain.errors import BadInput, CrmError
from desktop_crm.gui import opening
from desktop_crm.gui.countries import fill_countries, fill_currencies, own_country, own_currency
from desktop_crm.gui.forms.new_store_panel_form import Ui_NewStorePanel
from desktop_crm.gui.new_passphrase import show_strength, suggest_passphrase
from desktop_crm.gui.panels.place_notice import why_unsafe
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.theme import theme
from desktop_crm.gui.translations import language_code
from desktop_crm.gui.widgets.choices import choose
from desktop_crm.gui.widgets.labels import set_property
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.widgets.wheel_guard import guard_wheel
from desktop_crm.gui.wording import say_refusal
from desktop_crm.gui.workspace import Workspace
from desktop_crm.system import paths
from desktop_crm.system.places import place_of
from desktop_crm.vault.passphrase import require_strength


class NewStorePanel(Retranslating, QWidget):
    """Makes the store on a thread and hands it on with its recovery code by `store_made`."""

    store_made = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace: Workspace | None = None
        self._refusal: CrmError | None = None
        self._busy = False
        self.form = Ui_NewStorePanel()
        self.form.setupUi(self)
        scale_layouts(self)
        guard_wheel(self)
        self._connect()
        self.form.place_edit.setText(str(_free_place()))
        self._offer_login(False)
        self.retranslate()
        self._restyle()

    @property
    def first_field(self) -> QWidget:
        """Where the cursor belongs at first."""
        return self.form.passphrase_edit.line

    def use(self, workspace: Workspace) -> None:
        """Work on this workspace's threads."""
        self._workspace = workspace

    def wanted(self) -> opening.NewStore:
        """Return what was chosen; without a place it is the default one. Raise BadInput for a weak passphrase."""
        form = self.form
        asked = not form.login_radio.isChecked()
        passphrase = form.passphrase_edit.text() if asked else ""
        if asked:
            require_strength(passphrase)
        place = form.place_edit.text().strip() or str(_free_place())
        return opening.NewStore(
            path=_with_suffix(Path(place).expanduser()),
            passphrase=passphrase,
            with_login=not form.passphrase_radio.isChecked(),
            home_country=form.country_combo.currentData(),
            home_currency=form.currency_combo.currentData(),
            language=language_code(),
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Offer the computer's login where it can open a store; asking takes libraries that the first page spares."""
        super().showEvent(event)
        if self._workspace:
            self._workspace.start_job("", lambda _job: opening.login_can_open(), then=self._offer_login)

    def retranslate(self) -> None:
        self.form.retranslateUi(self)
        form = self.form
        fill_countries(form.country_combo, form.country_combo.currentData() or own_country())
        fill_currencies(form.currency_combo, form.currency_combo.currentData() or own_currency())
        self.form.passphrase_edit.line.setAccessibleName(self.tr("Passphrase"))
        self._show_hint()
        show_strength(self.form.strength_bar, self.form.passphrase_edit.text())
        self._set_busy(self._busy)

    def _connect(self) -> None:
        form = self.form
        form.passphrase_edit.text_changed.connect(self._on_typed)
        form.passphrase_edit.submitted.connect(self._create)
        form.suggest_button.clicked.connect(self._suggest)
        form.login_radio.toggled.connect(self._on_login_chosen)
        form.place_button.clicked.connect(self._choose_place)
        form.place_edit.textChanged.connect(lambda: self._say(None))
        form.country_combo.currentIndexChanged.connect(self._on_country)
        form.create_button.clicked.connect(self._create)
        theme().changed.connect(self._restyle)

    def _offer_login(self, possible: bool) -> None:
        """Show the choice where there is one, and else what the only field is for."""
        self.form.passphrase_label.setVisible(not possible)
        form = self.form
        for radio in (form.passphrase_radio, form.login_radio, form.both_radio):
            radio.setVisible(possible)

    def _on_typed(self, text: str) -> None:
        show_strength(self.form.strength_bar, text)
        self._say(None)

    def _suggest(self) -> None:
        suggest_passphrase(self.form.passphrase_edit)
        self.form.passphrase_edit.setFocus()

    def _on_login_chosen(self, by_login_alone: bool) -> None:
        for part in (self.form.passphrase_edit, self.form.strength_bar, self.form.suggest_button):
            part.setEnabled(not by_login_alone)

    def _on_country(self) -> None:
        choose(self.form.currency_combo, own_currency(self.form.country_combo.currentData()))

    def _choose_place(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Where shall the store be?"),
            self.form.place_edit.text(),
            self.tr("Stores (*.crm)"),
        )
        if chosen:
            self.form.place_edit.setText(chosen)

    def _create(self) -> None:
        if self._busy or self._workspace is None:
            return
        try:
            wanted = self.wanted()
        except CrmError as error:
            self._on_refused(error)
            return
        self._say(None)
        self._set_busy(True)
        self._workspace.start_job(
            "", lambda _job: opening.create(wanted), then=self._on_made, otherwise=self._on_refused
        )

    def _on_made(self, made: opening.Made) -> None:
        self._set_busy(False)
        self.form.passphrase_edit.clear()
        self.store_made.emit(made.store, made.recovery_code)

    def _on_refused(self, error: Exception) -> None:
        self._set_busy(False)
        if isinstance(error, CrmError):
            self._say(error)
        elif self._workspace:
            self._workspace.failed.emit(error)

    def _say(self, error: CrmError | None) -> None:
        self._refusal = error
        form = self.form
        self._show_hint()
        weak = isinstance(error, BadInput) and error.field == "passphrase"
        set_property(form.passphrase_edit.line, "problem", weak)
        set_property(form.place_edit, "problem", error is not None and not weak)
        if error:
            (form.passphrase_edit if weak else form.place_edit).setFocus()

    def _show_hint(self) -> None:
        """Say what was refused, or else what is risky about the place."""
        hint, place = self.form.hint_label, self.form.place_edit.text().strip()
        set_property(hint, "role", "error" if self._refusal else "secondary")
        unsafe = why_unsafe(place_of(Path(place).expanduser())) if place else ""
        hint.setText(say_refusal(self._refusal) if self._refusal else unsafe)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.form.create_button.setEnabled(not busy)
        self.form.create_button.setText(self.tr("Making the store…") if busy else self.tr("Create the store"))

    def _restyle(self) -> None:
        self.form.hint_label.setMinimumHeight(2 * self.form.hint_label.fontMetrics().lineSpacing())


def _free_place() -> Path:
    place, number = paths.default_store(), 2
    while place.exists():
        place = paths.data_folder() / f"customers-{number}{paths.STORE_SUFFIX}"
        number += 1
    return place


def _with_suffix(path: Path) -> Path:
    return path if path.suffix == paths.STORE_SUFFIX else path.with_name(path.name + paths.STORE_SUFFIX)
