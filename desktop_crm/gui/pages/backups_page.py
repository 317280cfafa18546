"""Backups: where they go, which there are, what is in them, and the way back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSignalBlocker, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QHeaderView, QTableView, QWidget

from desktop_crm.domain.clock import now_ms
from desktop_crm.gui.backup_watch import BackupWatch
from desktop_crm.gui.backup_words import say_age, say_reason
from desktop_crm.gui.forms.backups_page_form import Ui_BackupsPage
from desktop_crm.gui.lists.plain_table import PlainTableModel, TextColumn, dress_table
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.translations import format_instant, format_size
from desktop_crm.gui.widgets.cards import EmptyState
from desktop_crm.gui.widgets.labels import set_property
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.widgets.wrapping_row import let_wrap
from desktop_crm.gui.window_state import keep_quietly
from desktop_crm.gui.wording import say_refusal
from desktop_crm.gui.workspace import Workspace
from desktop_crm.store.backups import Backup
from desktop_crm.system.settings import SettingsFile

if TYPE_CHECKING:
    from desktop_crm.domain.errors import CrmError
    from desktop_crm.gui.actions import Actions
    from desktop_crm.gui.backup_work import Overview, Place


class BackupsPage(Retranslating, QWidget):
    """Follows the watch that makes backups by itself. `restore_requested` brings a backup's path, or None to choose."""

    restore_requested = Signal(object)

    def __init__(self, workspace: Workspace, settings: SettingsFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._settings = settings
        self._watch: BackupWatch | None = None
        self._refusal: CrmError | None = None
        self.form = Ui_BackupsPage()
        self.form.setupUi(self)
        let_wrap(self.form.head_layout)
        scale_layouts(self)
        self._model = PlainTableModel[Backup](self)
        self.form.backups_table.setModel(self._model)
        dress_table(self.form.backups_table)
        self._nothing = EmptyState("archive")
        self._nothing.hide()
        self.form.list_layout.addWidget(self._nothing, 1)
        self.form.backups_table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.form.splitter.setStretchFactor(0, 1)
        self.form.splitter.setStretchFactor(1, 1)
        self.form.splitter.setSizes([1, 1])
        self._connect()

    def follow(self, watch: BackupWatch) -> None:
        """Show what this watch sees; call it once."""
        self._watch = watch
        self.form.contents_panel.attach(self._workspace, watch.work)
        watch.seen.connect(self._show)
        watch.refused.connect(self._on_refused)
        watch.made.connect(self._on_made)
        self.form.drill_button.clicked.connect(watch.drill)
        if watch.overview:
            self._show(watch.overview)
        watch.look()

    def connect_actions(self, actions: Actions) -> None:
        """Let the button do what the command does."""
        self.form.make_button.clicked.connect(actions["back_up_now"].trigger)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # An erasure or a restore may have made some since the last look, which is up to a minute ago.
        if self._watch:
            self._watch.look()

    def retranslate(self) -> None:
        if self._watch and self._watch.overview:
            self.form.retranslateUi(self)
            self._show(self._watch.overview)

    def _connect(self) -> None:
        form = self.form
        form.backups_table.selectionModel().currentRowChanged.connect(self._on_chosen)
        form.first_button.clicked.connect(self._change_first)
        form.second_button.clicked.connect(self._change_second)
        form.forget_button.clicked.connect(self._forget_second)
        form.restore_button.clicked.connect(self._choose_file)
        form.contents_panel.all_requested.connect(self._on_all_requested)

    def _show(self, overview: Overview) -> None:
        self._show_state(overview)
        self._show_places(overview)
        chosen = self.form.backups_table.currentIndex()
        path = self._model.row_at(chosen.row()).path if chosen.isValid() else None
        # What is looked into stays open while the list is filled anew.
        with QSignalBlocker(self.form.backups_table.selectionModel()):
            self._model.show_rows(self._columns(), overview.backups)
        header = self.form.backups_table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        places = [number for number, one in enumerate(overview.backups) if one.path == path]
        if overview.backups:
            self.form.backups_table.selectRow(places[0] if places else 0)
        self.form.drill_button.setEnabled(overview.newest is not None)
        self.form.backups_table.setVisible(bool(overview.backups))
        self._nothing.setVisible(not overview.backups)
        self._nothing.show_words(self._when_made())

    def _when_made(self) -> str:
        if self._watch and self._watch.by_itself:
            return self.tr(
                "Backups are made by themselves: soon after opening, half an hour after a change, and when "
                "you close the program. Each is encrypted, and proved by opening it."
            )
        return self.tr("Invented people are backed up only when you ask for it.")

    def _columns(self) -> tuple[TextColumn[Backup], ...]:
        return (
            TextColumn(heading=self.tr("When"), text=lambda one: format_instant(one.made_at)),
            TextColumn(heading=self.tr("Why"), text=self._reason),
            TextColumn(heading=self.tr("Customers"), text=_customers, is_number=True),
            TextColumn(heading=self.tr("Size"), text=lambda one: format_size(one.size), is_number=True),
            TextColumn(heading=self.tr("Proved"), text=self._proof, token=_token),
            TextColumn(heading=self.tr("Place"), text=lambda one: one.path.parent.name),
        )

    def _reason(self, one: Backup) -> str:
        return say_reason(one.manifest.reason) if one.manifest else ""

    def _proof(self, one: Backup) -> str:
        return self.tr("yes") if one.manifest else self.tr("older key")

    def _show_state(self, overview: Overview) -> None:
        newest = overview.newest
        if self._refusal:
            said = say_refusal(self._refusal)
        elif newest is None:
            said = self.tr("There is no backup yet.")
        else:
            said = self.tr("Last verified backup: {age}.").replace(
                "{age}", say_age(now_ms() - newest.made_at)
            )
            if newest.kept.gen == overview.gen:
                said = self._and(said, self.tr("Nothing was changed since."))
        if overview.drilled_at:
            when = say_age(now_ms() - overview.drilled_at)
            whole = self.tr("A restore was practised {age}: all of it was whole.")
            damaged = self.tr("A restore was practised {age}: that backup is damaged. Back up now.")
            said = self._and(said, (whole if overview.drill_whole else damaged).replace("{age}", when))
        self.form.state_label.setText(said)
        set_property(self.form.state_label, "role", "error" if self._refusal else "secondary")

    def _and(self, one: str, other: str) -> str:
        return self.tr("{one} {other}").replace("{one}", one).replace("{other}", other)

    def _show_places(self, overview: Overview) -> None:
        form = self.form
        form.first_label.setText(self._place_words(overview.places[0]))
        second = overview.places[1] if len(overview.places) > 1 else None
        form.second_label.setText(
            self._place_words(second)
            if second
            else self.tr("A second place, such as a memory stick, is safer.")
        )
        form.second_button.setText(self.tr("Change…") if second else self.tr("Add…"))
        form.forget_button.setVisible(second is not None)

    def _place_words(self, place: Place) -> str:
        if place.refusal:
            return f"{place.folder} · {say_refusal(place.refusal)}"
        if place.free < 0:
            return f"{place.folder} · " + self.tr("not there at present")
        free = self.tr("{size} free").replace("{size}", format_size(place.free))
        return f"{place.folder} · {free}"

    def _on_chosen(self, current: QModelIndex) -> None:
        self.form.contents_panel.show_backup(self._model.row_at(current.row()) if current.isValid() else None)

    def _change_first(self) -> None:
        chosen = self._chosen_folder()
        if chosen:
            self._keep(first=str(chosen))

    def _change_second(self) -> None:
        chosen = self._chosen_folder()
        if chosen:
            self._keep(second=str(chosen))

    def _forget_second(self) -> None:
        self._keep(second="")

    def _keep(self, first: str | None = None, second: str | None = None) -> None:
        values = self._settings.values
        kept = replace(
            values,
            backup_folder=values.backup_folder if first is None else first,
            second_backup_folder=values.second_backup_folder if second is None else second,
        )
        keep_quietly(self._settings, kept)
        if self._watch:
            self._watch.look()

    def _chosen_folder(self) -> Path | None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("A folder for backups"))
        return Path(chosen) if chosen else None

    def _choose_file(self) -> None:
        self.restore_requested.emit(None)

    def _on_all_requested(self, backup: Backup) -> None:
        self.restore_requested.emit(backup.path)

    def _on_refused(self, error: CrmError) -> None:
        self._refusal = error
        if self._watch and self._watch.overview:
            self._show_state(self._watch.overview)

    def _on_made(self) -> None:
        self._refusal = None


def _customers(one: Backup) -> str:
    return str(one.manifest.counts.get("customer", 0)) if one.manifest else ""


def _token(one: Backup) -> str:
    return "good" if one.manifest else "watch"
