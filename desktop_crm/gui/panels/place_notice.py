"""What is said of a store in a folder that others reach into: why that is risky, and one click that brings it home."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import cast

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from desktop_crm.domain.errors import CrmError
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.labels import label
from desktop_crm.gui.window_state import keep_quietly
from desktop_crm.gui.wording import say_refusal
from desktop_crm.gui.workspace import Job, Workspace
from desktop_crm.system import paths
from desktop_crm.system.places import Place, PlaceKind, place_of
from desktop_crm.system.settings import SettingsFile

# That of the card below it.
_WIDTH = 420


class PlaceNotice(Retranslating, QFrame):
    """Hidden where the place is safe. After the move, finished backups go to the old folder, which is good for them."""

    moved = Signal(object)

    def __init__(
        self, workspace: Workspace, settings: SettingsFile, path: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._settings, self._path = workspace, settings, path
        self._place = place_of(path)
        self._refusal: CrmError | None = None
        self._sentence = label("", "")
        self._sentence.setWordWrap(True)
        self.move_button = QPushButton()
        self.move_button.clicked.connect(self._move)
        self._column = column = QVBoxLayout(self)
        column.addWidget(self._sentence)
        column.addWidget(self.move_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.setProperty("surface", "card")
        self.setVisible(not self._place.safe)
        theme().changed.connect(self._restyle)
        self.retranslate()
        self._restyle()

    def retranslate(self) -> None:
        self._sentence.setText(say_refusal(self._refusal) if self._refusal else why_unsafe(self._place))
        self._give_room()
        self.move_button.setText(self.tr("Move to this computer"))
        self.move_button.setToolTip(
            self.tr("Move the store to this program's own folder, and keep encrypted backups here")
        )

    def _move(self) -> None:
        from desktop_crm.store.moving import move_store

        self.move_button.setEnabled(False)

        def move(_job: Job) -> Path:
            return move_store(self._path, paths.data_folder())

        self._workspace.start_job(self.tr("Moving the store"), move, self._on_moved, self._on_refused)

    def _on_moved(self, home: Path) -> None:
        values = self._settings.values
        if not values.second_backup_folder and self._place.kind is not PlaceKind.REMOVABLE:
            keep_quietly(self._settings, replace(values, second_backup_folder=str(self._path.parent)))
        self.moved.emit(home)

    def _on_refused(self, error: Exception) -> None:
        self.move_button.setEnabled(True)
        if isinstance(error, CrmError):
            self._refusal = error
            self.retranslate()
        else:
            self._workspace.failed.emit(error)

    def _restyle(self) -> None:
        px = theme().px
        self.setFixedWidth(px(_WIDTH))
        self._column.setContentsMargins(px(34), px(18), px(34), px(18))
        self._column.setSpacing(px(10))
        self._give_room()

    def _give_room(self) -> None:
        # A column in the middle of a page asks nobody how high a wrapped sentence is.
        width = theme().px(_WIDTH - 2 * 34)
        self._sentence.setFixedSize(width, max(0, self._sentence.heightForWidth(width)))


def why_unsafe(place: Place) -> str:
    """Return what is risky about a place, in a sentence; empty where nothing is."""
    if place.kind is PlaceKind.NETWORK:
        return QCoreApplication.translate(
            "PlaceNotice",
            "This store lies on a network disk or in a shared folder, where a store that is in use can be damaged.",
        )
    if place.kind is PlaceKind.REMOVABLE:
        return QCoreApplication.translate(
            "PlaceNotice",
            "This store lies on a disk that can be pulled out. Pulled out while in use, it may be damaged.",
        )
    if place.kind is PlaceKind.LOCAL:
        return ""
    said = QCoreApplication.translate(
        "PlaceNotice",
        "This store lies in a folder of {service}, which copies it while it is in use; such copies are often damaged.",
    )
    # Chinese sets Latin words apart by blanks, and only those.
    said = said if place.service.isascii() else said.replace(" {service} ", "{service}")
    return said.replace("{service}", place.service)


def offer_home(page: QWidget, workspace: Workspace, settings: SettingsFile, path: Path) -> PlaceNotice:
    """Put the notice above what stands in the middle of a page, and return it."""
    notice = PlaceNotice(workspace, settings, path, page)
    cast(QVBoxLayout, page.layout()).insertWidget(1, notice, 0, Qt.AlignmentFlag.AlignHCenter)
    return notice
