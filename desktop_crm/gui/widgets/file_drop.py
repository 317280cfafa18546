"""Taking files that are dropped on a widget, and saying so while they hover above it."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.labels import label

_CONTACT_ENDINGS = frozenset({".vcf", ".csv", ".xlsx"})


class FileDrop(QObject):
    """`dropped` carries the paths of files that were let go above `target`; `words` say what would become of them."""

    dropped = Signal(object)

    def __init__(self, target: QWidget) -> None:
        super().__init__(target)
        self._target = target
        self.cover = label("", "drop", target)
        self.cover.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.cover.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.cover.hide()
        target.setAcceptDrops(True)
        target.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.DragEnter | QEvent.Type.DragMove:
                return self._enter(cast(QDragEnterEvent, event))
            case QEvent.Type.DragLeave:
                self.cover.hide()
            case QEvent.Type.Drop:
                return self._drop(cast(QDropEvent, event))
        return super().eventFilter(watched, event)

    def _enter(self, event: QDragEnterEvent) -> bool:
        if not local_files(event.mimeData()):
            return False
        inset = theme().px(12)
        self.cover.setGeometry(self._target.rect().adjusted(inset, inset, -inset, -inset))
        self.cover.show()
        self.cover.raise_()
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        return True

    def _drop(self, event: QDropEvent) -> bool:
        self.cover.hide()
        files = local_files(event.mimeData())
        if files:
            # Whoever hands the file over must not take it away, as after a move.
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.dropped.emit(files)
        return bool(files)


def local_files(data: QMimeData) -> list[Path]:
    """Return the files of this computer that are dragged or on the clipboard."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def contact_files(data: QMimeData) -> list[Path]:
    """Return the files in what is dragged that an import of contacts reads."""
    return [path for path in local_files(data) if path.suffix.lower() in _CONTACT_ENDINGS]
