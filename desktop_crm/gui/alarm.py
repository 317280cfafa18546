"""Bugs: whatever nobody caught is logged without personal data and told once, calmly."""

from __future__ import annotations

import logging
import sys
import threading
import time
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtWidgets import QWidget

from desktop_crm.domain.errors import CrmError

if TYPE_CHECKING:
    from desktop_crm.gui.dialogs.calm_dialog import CalmDialog

log = logging.getLogger(__name__)

# So long after a refusal was read, the same one is not told again: time to lock, to quit, to plug the disk in.
QUIET_S = 20.0
_LOUD = {QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg}


class Alarm(QObject):
    """Takes errors from any thread and shows one dialog at a time."""

    _raised = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._dialog: CalmDialog | None = None
        self._told: tuple[type, dict[str, object]] | None = None
        self._quiet_until = 0.0
        self._raised.connect(self.show_error)

    def install(self) -> None:
        """Hear of every error that nothing else catches, and of what Qt says."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        qInstallMessageHandler(self._on_message)

    def uninstall(self) -> None:
        """Hear of nothing any more."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)

    def show_error(self, error: BaseException) -> None:
        """Log an error and tell the user, unless they are just being told of another or heard of this one just now."""
        if not isinstance(error, CrmError):
            log.error("a bug", exc_info=error)
        if self._dialog is None and not self._was_told(error):
            self._told = (type(error), vars(error))
            from desktop_crm.gui.dialogs.calm_dialog import CalmDialog

            self._dialog = CalmDialog(error, self._window)
            self._dialog.finished.connect(self._on_closed)
            self._dialog.open()

    def _was_told(self, error: BaseException) -> bool:
        """Tell whether it is what the last dialog said: of a disk that is gone, every row that is painted speaks."""
        same = isinstance(error, CrmError) and self._told == (type(error), vars(error))
        return same and time.monotonic() < self._quiet_until

    def _on_closed(self) -> None:
        self._quiet_until = time.monotonic() + QUIET_S
        if self._dialog:
            self._dialog.deleteLater()
        self._dialog = None

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, Exception):
            self._raised.emit(error.with_traceback(trace))
        else:
            sys.__excepthook__(kind, error, trace)

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._raised.emit(args.exc_value)

    def _on_message(self, kind: QtMsgType, context: QMessageLogContext, _message: str) -> None:
        # Its words may quote what a widget shows, so only that there were some is kept.
        log.log(
            logging.ERROR if kind in _LOUD else logging.INFO, "Qt said something, line %d", context.line or 0
        )
